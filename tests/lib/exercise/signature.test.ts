import { describe, expect, test } from 'vitest';
import { defineExercise, param, result } from '@/lib/exercise/define-exercise';
import { toPlainText } from '@/lib/exercise/plain-text';
import { formatDeclaration, formatSignature } from '@/lib/exercise/signature';
import type { ExerciseDefinition, Param, ParamType, ResultType } from '@/lib/exercise/types';

const text = (en: string) => ({ ko: `한글 ${en}`, en });

function makeExercise(overrides: Partial<ExerciseDefinition>): ExerciseDefinition {
  return defineExercise({
    id: 'sample',
    title: text('Title'),
    summary: text('What it does.'),
    entry: 'softmax',
    params: [],
    result: result.tensor('n', 'k'),
    resultDoc: text('Rows that sum to 1'),
    points: 1,
    minutes: 1,
    visible: [],
    hidden: () => [],
    hints: [],
    ...overrides,
  });
}

const named = (name: string, type: ParamType): Param => ({ name, type, doc: text('logits') });

describe('formatSignature', () => {
  test('shows a tensor parameter and both forms of a tensor result', () => {
    const exercise = makeExercise({ params: [named('z', param.tensor('n', 'k'))] });

    expect(formatSignature(exercise)).toBe('function softmax(z: tf.Tensor2D): tf.Tensor2D | number[][]');
  });

  test.each<[ParamType, string]>([
    [param.number(), 'number'],
    [param.boolean(), 'boolean'],
    [param.choice('relu', 'tanh'), "'relu' | 'tanh'"],
    [param.tensor(), 'tf.Scalar'],
    [param.anyTensor(), 'tf.Tensor'],
    [param.intTensor('n'), 'tf.Tensor1D'],
    [param.numbers(), 'number[]'],
    [param.list(param.tensor('p', 'q')), 'tf.Tensor2D[]'],
    [param.list(param.choice('a', 'b')), "('a' | 'b')[]"],
    [param.object({ w: param.tensor('p'), b: param.number() }), '{ w: tf.Tensor1D; b: number }'],
    [param.model(), 'tf.LayersModel'],
  ])('writes parameter %j', (type, expected) => {
    expect(formatSignature(makeExercise({ params: [named('a', type)] }))).toContain(`(a: ${expected})`);
  });

  test.each<[ResultType, string]>([
    [result.number(), 'number | tf.Scalar'],
    [result.tensor('n'), 'tf.Tensor1D | number[]'],
    [result.tensorLikeExpected(), 'tf.Tensor | tf.TensorLike'],
    [result.numbers(), 'number[] | tf.Tensor1D'],
    [result.ragged(), 'number[][]'],
    [result.object({ w0: result.number() }), '{ w0: number | tf.Scalar }'],
    [result.model(), 'tf.LayersModel'],
  ])('writes result %j', (type, expected) => {
    expect(formatSignature(makeExercise({ result: type }))).toBe(`function softmax(): ${expected}`);
  });

  test('lets an exercise that trains return a promise', () => {
    const exercise = makeExercise({ result: result.model(), trains: true });

    expect(formatSignature(exercise)).toBe('function softmax(): tf.LayersModel | Promise<tf.LayersModel>');
  });
});

describe('formatDeclaration', () => {
  test('documents shapes, parameters and the result in the language', () => {
    const exercise = makeExercise({ params: [named('z', param.tensor('n', 'k'))] });

    expect(formatDeclaration(exercise, 'ko').split('\n')).toEqual([
      '/**',
      ' * 한글 What it does.',
      ' *',
      ' * @param z - [n, k] 한글 logits',
      ' * @returns [n, k] 한글 Rows that sum to 1',
      ' */',
      'function softmax(z: tf.Tensor2D): tf.Tensor2D | number[][]',
    ]);
  });

  test('cannot be closed early by a text', () => {
    const exercise = makeExercise({ summary: text('a */ b') });

    expect(formatDeclaration(exercise, 'en').match(/\*\//g)).toHaveLength(1);
  });
});

describe('toPlainText', () => {
  test.each([
    ['Update $w_0$ and $w_{1}$', 'Update w₀ and w₁'],
    ['$\\hat{y}_1 = \\frac{1}{n}\\sum x^2$', 'ŷ₁ = 1/nΣ x²'],
    ['$\\eta \\le 0.1$ in `code`', 'η ≤ 0.1 in code'],
    ['costs 5 dollars', 'costs 5 dollars'],
  ])('%s → %s', (markup, expected) => {
    expect(toPlainText(markup)).toBe(expected);
  });
});
