import { describe, expect, it } from 'vitest';
import { param, result } from '@/lib/exercise/define-exercise';
import { bindDims, checkClaim } from '@/lib/grading/compare/check-claim';
import { tensor as plainTensor, vector } from '@/lib/numeric/plain-value';
import { array, model, nested, number, object, other, tensor } from './claims';

const doc = { ko: '', en: '' };
const network = result.object({
  w1: result.tensor(4, 'h'),
  b1: result.tensor('h'),
  w2: result.tensor('h', 3),
});
const build = (hidden: number, bias = hidden) =>
  object({
    w1: tensor([4, hidden], Array(4 * hidden).fill(1)),
    b1: tensor([bias], Array(bias).fill(0)),
    w2: tensor([hidden, 3], Array(3 * hidden).fill(1)),
  });

describe('bindDims', () => {
  it('reads sizes from tensors, from inside objects, and from numbers that name them', () => {
    const dims = bindDims(
      [
        { name: 'x', type: param.tensor('n', 'p'), doc },
        { name: 'params', type: param.object({ b: param.tensor('q') }), doc },
        { name: 'hidden', type: param.number(), doc },
      ],
      [plainTensor([2, 3], [1, 2, 3, 4, 5, 6]), { b: vector([1]) }, 7],
    );

    expect(Object.fromEntries(dims)).toEqual({ n: 2, p: 3, q: 1, hidden: 7 });
  });
});

describe('checkClaim', () => {
  it('takes any size of a free dimension, if it is the same everywhere', () => {
    expect(checkClaim(build(5), network, new Map())).toBeUndefined();
    expect(checkClaim(build(1), network, new Map())).toBeUndefined();
    expect(checkClaim(build(5, 4), network, new Map())).toEqual({
      key: 'wrong_shape',
      params: { output: 'b1', expected: '[5]', actual: '[4]' },
    });
  });

  it('holds a bound dimension to its size', () => {
    expect(checkClaim(build(5), network, new Map([['h', 5]]))).toBeUndefined();
    expect(checkClaim(build(6), network, new Map([['h', 5]]))).toMatchObject({
      key: 'wrong_shape',
      params: { output: 'w1', expected: '[4, 5]', actual: '[4, 6]' },
    });
  });

  it('shows a free dimension by its name', () => {
    const claim = object({ w1: tensor([5, 2], Array(10).fill(0)), b1: tensor([2], [0, 0]), w2: number(1) });

    expect(checkClaim(claim, network, new Map())).toMatchObject({
      params: { expected: '[4, h]', actual: '[5, 2]' },
    });
  });

  it.each([
    ['numbers that are not finite', tensor([2], [1, NaN]), result.tensor('n'), 'not_finite'],
    ['another kind', other('string'), result.tensor('n'), 'wrong_type'],
    ['no model', tensor([1], [1]), result.model(), 'wrong_type'],
    ['a missing output', object({}), result.object({ a: result.number() }), 'missing_output'],
    ['a vector for a number', nested([1], [1]), result.number(), 'not_scalar'],
    ['a matrix for a list', nested([1, 1], [1]), result.numbers(), 'wrong_shape'],
    [
      'ragged rows for a matrix',
      array(nested([1], [1]), nested([2], [1, 2])),
      result.tensor('n', 'k'),
      'ragged_shape',
    ],
    ['NaN in a row', array(nested([1], [NaN])), result.ragged(), 'not_finite'],
  ])('finds %s', (_, ...[claim, type, key]) => {
    expect(checkClaim(claim, type, new Map())?.key).toBe(key);
  });

  it.each([
    ['a model', model, result.model()],
    ['a tensor of any rank', tensor([1, 1, 1], [1]), result.tensorLikeExpected()],
    ['a list of any length', nested([3], [1, 2, 3]), result.numbers()],
    ['rows of any length', array(nested([1], [1]), nested([2], [1, 2])), result.ragged()],
    ['no rows', array(), result.ragged()],
  ])('takes %s', (_, claim, type) => {
    expect(checkClaim(claim, type, new Map())).toBeUndefined();
  });
});
