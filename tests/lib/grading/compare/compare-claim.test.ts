import { describe, expect, it } from 'vitest';
import type { ResultType } from '@/lib/exercise/types';
import { result } from '@/lib/exercise/define-exercise';
import { compareClaim } from '@/lib/grading/compare/compare-claim';
import type { Claim } from '@/lib/numeric/claim';
import { createRandom } from '@/lib/numeric/random';
import { array, boolean, model, nested, number, object, other, tensor, typed } from './claims';

const TOLERANCE = { rtol: 1e-3, atol: 1e-5 };
const compare = (claim: Claim, expected: Claim, type: ResultType) =>
  compareClaim(claim, expected, { type, tolerance: TOLERANCE });

const scalar = { type: result.number(), expected: tensor([], [2]) };
const pair = { type: result.tensor('n'), expected: tensor([2], [1, 2]) };
const square = { type: result.tensor('n', 'n'), expected: tensor([2, 2], [1, 2, 3, 4]) };
const list = { type: result.numbers(), expected: nested([2], [1, 2]) };
const rows = { type: result.ragged(), expected: array(nested([2], [1, 2]), nested([1], [3])) };
const labels = { type: result.labels('n'), expected: tensor([3], [1, 0, 1]) };
const anyRank = { type: result.tensorLikeExpected(), expected: tensor([], [2]) };

describe('a result that is right', () => {
  it.each([
    ['a number for a number', scalar, number(2)],
    ['a scalar tensor for a number', scalar, tensor([], [2])],
    ['an int32 scalar for a number', scalar, tensor([], [2], 'int32')],
    ['a tensor', pair, tensor([2], [1, 2])],
    ['an int32 tensor', pair, tensor([2], [1, 2], 'int32')],
    ['a flat array', pair, nested([2], [1, 2])],
    ['a typed array', pair, typed(1, 2)],
    ['a nested array for a matrix', square, nested([2, 2], [1, 2, 3, 4])],
    ['a number where any rank is taken and the rank is 0', anyRank, number(2)],
    ['an array for a list', list, nested([2], [1, 2])],
    ['a typed array for a list', list, typed(1, 2)],
    ['a tensor of rank 1 for a list', list, tensor([2], [1, 2])],
    ['rows of different lengths', rows, array(nested([2], [1, 2]), nested([1], [3]))],
    ['rows as typed arrays and tensors', rows, array(typed(1, 2), tensor([1], [3]))],
    ['labels as numbers', labels, nested([3], [1, 0, 1])],
    ['labels as booleans', labels, array(boolean(true), boolean(false), boolean(true))],
    ['labels as a bool tensor', labels, tensor([3], [1, 0, 1], 'bool')],
    ['values within the tolerance', pair, tensor([2], [1.0009, 1.9985])],
  ])('passes: %s', (_, { type, expected }, claim) => {
    expect(compare(claim, expected, type)).toMatchObject({ passed: true, fraction: 1 });
  });

  it('passes with zeros of either sign', () => {
    expect(compare(nested([2], [-0, 0]), tensor([2], [0, -0]), pair.type).passed).toBe(true);
  });

  it('passes empty: [] for a list, for a tensor of no rows and for no batches', () => {
    expect(compare(nested([0], []), nested([0], []), result.numbers()).passed).toBe(true);
    expect(compare(nested([0], []), tensor([0, 3], []), result.tensor('n', 3)).passed).toBe(true);
    expect(compare(nested([2, 0], []), tensor([2, 0, 3], []), result.tensor(2, 'n', 3)).passed).toBe(true);
    expect(compare(nested([0], []), array(), result.ragged()).passed).toBe(true);
  });

  it('passes a matrix where rows are expected that happen to be equally long', () => {
    const expected = array(nested([2], [1, 2]), nested([2], [3, 4]));

    expect(compare(nested([2, 2], [1, 2, 3, 4]), expected, result.ragged()).passed).toBe(true);
  });

  it('passes with extra fields', () => {
    const type = result.object({ w0: result.number() });

    expect(
      compare(object({ w0: number(1), more: other('string') }), object({ w0: number(1) }), type).passed,
    ).toBe(true);
  });
});

describe('a result of the wrong type', () => {
  it.each([
    ['a numeric string', scalar, other('string'), 'string'],
    ['a BigInt', scalar, other('bigint'), 'bigint'],
    ['a boxed number', scalar, other('object'), 'object'],
    ['true for a number', scalar, boolean(true), 'boolean'],
    ['undefined', scalar, other('undefined'), 'undefined'],
    ['a function', pair, other('function'), 'function'],
    ['an object for a tensor', pair, object({ 0: number(1) }), 'object'],
    ['an object for a number', scalar, object({}), 'object'],
    ['a bool scalar for a number', scalar, tensor([], [1], 'bool'), 'bool_tensor'],
    ['a bool tensor', pair, tensor([2], [1, 0], 'bool'), 'bool_tensor'],
    ['booleans in an array', pair, array(boolean(true), boolean(false)), 'mixed_array'],
    ['strings in an array', pair, array(other('string'), number(2)), 'mixed_array'],
    ['a string among labels', labels, array(boolean(true), other('string'), number(1)), 'mixed_array'],
    ['null in a row', rows, array(array(number(1), other('null')), nested([1], [3])), 'mixed_array'],
    ['a model', pair, model, 'model'],
    ['something too large', pair, other('too-large'), 'too_large'],
    ['something unreadable', pair, other('unreadable'), 'unreadable'],
  ])('is told so: %s', (_, ...[{ type, expected }, claim, actual]) => {
    expect(compare(claim, expected, type)).toMatchObject({
      passed: false,
      fraction: 0,
      message: { key: 'wrong_type', params: { output: 'result', expected: type.kind, actual } },
    });
  });

  it('names the object that should have held the outputs', () => {
    const type = result.object({ loss: result.number(), grads: result.object({ w1: result.number() }) });
    const expected = object({ loss: number(1), grads: object({ w1: number(1) }) });

    expect(compare(nested([2], [1, 1]), expected, type).message?.params).toEqual({
      output: 'result',
      expected: 'object',
      actual: 'array',
    });
    expect(compare(object({ loss: number(1), grads: number(1) }), expected, type).message?.params).toEqual({
      output: 'grads',
      expected: 'object',
      actual: 'number',
    });
  });

  it('never takes a model for compared: nothing says that it is right', () => {
    expect(compare(model, model, result.model()).passed).toBe(false);
  });
});

describe('a result of the wrong shape', () => {
  it.each([
    ['[1, n] for [n]', pair, nested([1, 2], [1, 2]), '[2]', '[1, 2]'],
    ['[n, 1] for [n]', pair, tensor([2, 1], [1, 2]), '[2]', '[2, 1]'],
    ['a number for a vector', pair, number(1), '[2]', '[]'],
    ['one element too many', pair, typed(1, 2, 3), '[2]', '[3]'],
    ['one element too few', pair, tensor([1], [1]), '[2]', '[1]'],
    ['nothing', pair, nested([0], []), '[2]', '[0]'],
    ['an empty tensor', pair, tensor([0], []), '[2]', '[0]'],
    ['a flat matrix', square, tensor([4], [1, 2, 3, 4]), '[2, 2]', '[4]'],
    ['a matrix for a list', list, tensor([1, 2], [1, 2]), '[2]', '[1, 2]'],
    ['a vector for rows', rows, nested([3], [1, 2, 3]), '[2, …]', '[3]'],
  ])('is told both shapes: %s', (_, ...[{ type, expected }, claim, wanted, actual]) => {
    expect(compare(claim, expected, type)).toMatchObject({
      passed: false,
      message: { key: 'wrong_shape', params: { output: 'result', expected: wanted, actual } },
    });
  });

  it.each([
    ['[1] as a tensor', tensor([1], [2]), '[1]'],
    ['[1] as an array', nested([1], [2]), '[1]'],
    ['a matrix', nested([1, 1], [2]), '[1, 1]'],
  ])('is told that a number is wanted: %s', (_, claim, actual) => {
    expect(compare(claim, scalar.expected, scalar.type)).toMatchObject({
      passed: false,
      message: { key: 'not_scalar', params: { output: 'result', actual } },
    });
  });

  it('is told when rows differ in length where they must not', () => {
    const ragged = array(nested([2], [1, 2]), nested([1], [3]));

    expect(compare(ragged, square.expected, square.type)).toMatchObject({
      passed: false,
      message: { key: 'ragged_shape', params: { output: 'result', expected: '[2, 2]' } },
    });
  });

  it.each([
    ['a row too long', array(nested([3], [1, 2, 3]), nested([1], [3])), '3, 1'],
    ['rows swapped', array(nested([1], [3]), nested([2], [1, 2])), '1, 2'],
    ['a row more', array(nested([2], [1, 2]), nested([1], [3]), nested([0], [])), '2, 1, 0'],
    ['no rows', array(), '–'],
  ])('is told the lengths of rows: %s', (_, claim, actual) => {
    expect(compare(claim, rows.expected, rows.type)).toMatchObject({
      passed: false,
      message: { key: 'wrong_rows', params: { output: 'result', expected: '2, 1', actual } },
    });
  });

  it('does not take an empty array for a shape that is not empty in the same place', () => {
    expect(compare(nested([0], []), tensor([2, 0], []), result.tensor(2, 'n')).passed).toBe(false);
    expect(compare(tensor([0], []), tensor([0, 3], []), result.tensor('n', 3)).passed).toBe(false);
  });
});

describe('a result of the right shape', () => {
  it('is told how many values are not finite, before anything about values', () => {
    expect(compare(tensor([2, 2], [NaN, 99, Infinity, 4]), square.expected, square.type)).toMatchObject({
      passed: false,
      message: { key: 'not_finite', params: { output: 'result', count: 2, total: 4 } },
    });
  });

  it.each([NaN, Infinity, -Infinity])('does not pass with %d', (value) => {
    expect(compare(number(value), scalar.expected, scalar.type)).toMatchObject({
      passed: false,
      message: { key: 'not_finite', params: { output: 'result', count: 1, total: 1 } },
    });
  });

  it('is told the size of the largest error to one digit and nothing else', () => {
    expect(compare(tensor([2, 2], [1, 2.0312, 3, 4.4712]), square.expected, square.type).message).toEqual({
      key: 'wrong_value',
      params: { output: 'result', error: '0.5' },
    });
  });

  it('does not pass for a huge number', () => {
    expect(compare(number(1e38), scalar.expected, scalar.type).message?.params).toMatchObject({
      error: '1e+38',
    });
  });

  it('never passes against an expected NaN or the other infinity', () => {
    expect(compare(number(NaN), number(NaN), scalar.type).passed).toBe(false);
    expect(compare(number(-Infinity), number(Infinity), scalar.type).passed).toBe(false);
    expect(compare(number(1), number(Infinity), scalar.type).passed).toBe(false);
  });
});

describe('a result of several outputs', () => {
  const type = result.object({
    loss: result.number(),
    grads: result.object({ w1: result.tensor('n'), w2: result.tensor('n') }),
  });
  const build = (loss: Claim, w1: Claim, w2: Claim) => object({ loss, grads: object({ w1, w2 }) });
  const expected = build(number(1), tensor([2], [1, 2]), tensor([2], [3, 4]));
  const right = { loss: number(1), w1: tensor([2], [1, 2]), w2: tensor([2], [3, 4]) };

  it('is told the first fault by kind, then by order of outputs', () => {
    const wrongValue = number(7);
    const wrongShape = tensor([1], [1]);
    const stage = (loss: Claim, w1: Claim, w2: Claim) => compare(build(loss, w1, w2), expected, type).message;

    expect(stage(wrongValue, wrongShape, other('string'))).toMatchObject({
      key: 'wrong_type',
      params: { output: 'grads.w2' },
    });
    expect(stage(wrongValue, wrongShape, other('undefined'))).toEqual({
      key: 'missing_output',
      params: { output: 'grads.w2' },
    });
    expect(stage(number(NaN), right.w1, wrongShape)).toMatchObject({
      key: 'wrong_shape',
      params: { output: 'grads.w2' },
    });
    expect(stage(wrongValue, tensor([2], [NaN, 2]), right.w2)).toMatchObject({
      key: 'not_finite',
      params: { output: 'grads.w1' },
    });
    expect(stage(wrongValue, tensor([2], [9, 9]), right.w2)).toMatchObject({
      key: 'wrong_value',
      params: { output: 'loss' },
    });
  });

  it('is told of a missing object once, by its path', () => {
    expect(compare(object({ loss: number(1) }), expected, type).message).toEqual({
      key: 'missing_output',
      params: { output: 'grads' },
    });
  });

  it('earns the shares of the outputs that are right', () => {
    const parts = { loss: 0.2, 'grads.w1': 0.5, 'grads.w2': 0.3 };
    const options = { type, tolerance: TOLERANCE, parts };
    const fraction = (loss: Claim, w1: Claim, w2: Claim) =>
      compareClaim(build(loss, w1, w2), expected, options).fraction;

    expect(fraction(right.loss, right.w1, right.w2)).toBe(1);
    expect(fraction(right.loss, right.w1, number(1))).toBeCloseTo(0.7);
    expect(fraction(number(NaN), right.w1, right.w2)).toBeCloseTo(0.8);
    expect(fraction(number(2), number(2), number(2))).toBe(0);
  });

  it('earns the share of a whole object only if all of it is right', () => {
    const options = { type, tolerance: TOLERANCE, parts: { loss: 0.4, grads: 0.6 } };

    expect(compareClaim(build(number(2), right.w1, right.w2), expected, options).fraction).toBe(0.6);
    expect(compareClaim(build(right.loss, right.w1, number(2)), expected, options).fraction).toBe(0.4);
  });

  it('earns nothing for a path that the result does not have', () => {
    const options = { type, tolerance: TOLERANCE, parts: { los: 1 } };

    expect(compareClaim(build(right.loss, right.w1, number(2)), expected, options)).toMatchObject({
      passed: false,
      fraction: 0,
    });
  });

  it('earns nothing at all without shares if anything is wrong', () => {
    expect(compare(build(right.loss, right.w1, number(2)), expected, type)).toMatchObject({ fraction: 0 });
  });

  it('shows every output with its differences', () => {
    const { outputs } = compare(build(number(1.5), tensor([2], [1, 9]), nested([1], [3])), expected, type);

    expect(outputs.map(({ path, passed, mask, errors }) => ({ path, passed, mask, errors }))).toEqual([
      { path: 'loss', passed: false, mask: Uint8Array.of(1), errors: Float64Array.of(0.5) },
      { path: 'grads.w1', passed: false, mask: Uint8Array.of(0, 1), errors: Float64Array.of(0, 7) },
      { path: 'grads.w2', passed: false, mask: undefined, errors: undefined },
    ]);
    expect(outputs[2]).toMatchObject({ actual: { shape: [1] }, expected: { shape: [2] } });
  });
});

describe('any result', () => {
  const shapes = [[], [1], [3], [2, 3], [1, 2, 2]];

  it('agrees with itself in every form, and with no value of it moved out of tolerance (seeded)', () => {
    const seed = 'claims';
    const random = createRandom(seed);
    for (let trial = 0; trial < 300; trial += 1) {
      const shape = random.pick(shapes);
      const values = random.times(
        shape.reduce((size, dim) => size * dim, 1),
        () => random.normal(0, 100),
      );
      const expected = tensor(shape, values);
      const index = random.integer(0, values.length - 1);
      const moved = values.map((value, at) =>
        at === index ? value * 1.01 + 0.01 * Math.sign(value) : value,
      );
      const type = result.tensorLikeExpected();

      expect(compare(nested(shape, values), expected, type).passed, `seed ${seed}, trial ${trial}`).toBe(
        true,
      );
      expect(compare(nested(shape, moved), expected, type), `seed ${seed}, trial ${trial}`).toMatchObject({
        passed: false,
        message: { key: 'wrong_value' },
      });
    }
  });
});
