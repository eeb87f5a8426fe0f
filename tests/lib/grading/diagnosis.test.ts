import { describe, expect, test } from 'vitest';
import { defineExercise, param, result } from '@/lib/exercise/define-exercise';
import type { ExerciseDefinition, HiddenCase, ResultType } from '@/lib/exercise/types';
import { diagnose } from '@/lib/grading/diagnosis/diagnose';
import type { Claim } from '@/lib/numeric/claim';
import { nestedToClaim, type Nested } from '@/lib/numeric/nested';
import { matrix, PlainTensor, vector, type PlainValue } from '@/lib/numeric/plain-value';

const text = { ko: '글', en: 'text' };

/** Three cases of `n` examples and `p` columns, so that sizes tell themselves apart. */
const SIZES = [
  [3, 2],
  [5, 4],
  [7, 3],
] as const;

function makeExercise(type: ResultType): ExerciseDefinition {
  return defineExercise({
    id: 'sample',
    title: text,
    summary: text,
    entry: 'sample',
    params: [
      { name: 'x', type: param.tensor('n', 'p'), doc: text },
      { name: 'w', type: param.tensor('p+1'), doc: text },
      { name: 'steps', type: param.number(), doc: text },
    ],
    result: type,
    resultDoc: text,
    points: 3,
    minutes: 1,
    visible: [],
    hidden: () => [],
    hints: [],
  });
}

const toCase = ([n, p]: readonly [number, number], index: number): HiddenCase => ({
  id: `case-${index}`,
  title: text,
  points: 1,
  args: [
    matrix(
      Array.from({ length: n }, (_, i) => Array.from({ length: p }, (_unused, j) => Math.sin(1 + i * 3 + j))),
    ),
    vector(Array.from({ length: p + 1 }, (_, j) => 1 + j)),
    10 + index,
  ],
});

/** The right values of a case: different in every place, of both signs. */
const right = {
  number: ({ args: [, , steps] }: HiddenCase) => 1.5 + Number(steps) ** 1.5,
  vector: (one: HiddenCase) =>
    Array.from({ length: sizeOf(one)[0] }, (_, i) => 0.3 + Math.cos(i * 2 + 1) * (1 + i)),
  matrix: (one: HiddenCase) =>
    Array.from({ length: sizeOf(one)[0] }, (_, i) =>
      Array.from({ length: sizeOf(one)[1] }, (_unused, j) => Math.sin(7 * i + 3 * j + 1) * 2),
    ),
  probabilities: (one: HiddenCase) =>
    right.matrix(one).map((row) => {
      const sum = row.reduce((total, z) => total + Math.exp(z), 0);
      return row.map((z) => Math.exp(z) / sum);
    }),
};

function sizeOf({ args: [x] }: HiddenCase): readonly [number, number] {
  if (!(x instanceof PlainTensor)) throw new TypeError('no tensor');
  return [x.shape[0] ?? 0, x.shape[1] ?? 0];
}

interface Given {
  readonly type: ResultType;
  readonly expected: (one: HiddenCase) => Nested;
  readonly answer: (one: HiddenCase) => Nested;
  readonly rerun?: (args: readonly PlainValue[]) => Claim;
}

async function diagnoseAnswer({ type, expected, answer, rerun }: Given) {
  const cases = SIZES.map(toCase).map((one) => ({
    case: one,
    claim: nestedToClaim(answer(one)),
    expected: nestedToClaim(expected(one)),
  }));
  const found = await diagnose({
    exercise: makeExercise(type),
    cases,
    // Browsers have no reference to ask.
    ...(rerun && { rerun: (args) => Promise.resolve(args.map(rerun)) }),
  });
  return found && { key: found.key, ...found.params };
}

const each = (change: (value: number, one: HiddenCase) => number) => ({
  type: result.tensor('n', 'p'),
  expected: right.matrix,
  answer: (one: HiddenCase) => right.matrix(one).map((row) => row.map((value) => change(value, one))),
});
const ofNumber = (change: (value: number, one: HiddenCase) => number) => ({
  type: result.number(),
  expected: right.number,
  answer: (one: HiddenCase) => change(right.number(one), one),
});
const ofVector = (change: (value: number[], one: HiddenCase) => number[]) => ({
  type: result.tensor('n'),
  expected: right.vector,
  answer: (one: HiddenCase) => change(right.vector(one), one),
});

describe('diagnose', () => {
  test.each<[string, Given, Record<string, unknown>]>([
    ['the other sign', each((value) => -value), { key: 'diagnosed_negated', output: 'result' }],
    ['twice', each((value) => 2 * value), { key: 'diagnosed_factor', factor: '2' }],
    ['half', ofNumber((value) => value / 2), { key: 'diagnosed_factor', factor: '1/2' }],
    ['n times', ofNumber((value, one) => value * sizeOf(one)[0]), { key: 'diagnosed_times_size', size: 'n' }],
    ['one nth', each((value, one) => value / sizeOf(one)[0]), { key: 'diagnosed_over_size', size: 'n' }],
    ['p times', each((value, one) => value * sizeOf(one)[1]), { key: 'diagnosed_times_size', size: 'p' }],
    [
      '2n times',
      ofNumber((value, one) => value * 2 * sizeOf(one)[0]),
      { key: 'diagnosed_times_two_sizes', size: 'n' },
    ],
    [
      'n − 1 in place of n',
      ofNumber((value, one) => (value * sizeOf(one)[0]) / (sizeOf(one)[0] - 1)),
      { key: 'diagnosed_minus_one', size: 'n' },
    ],
    ['logarithms to base 2', ofNumber((value) => value / Math.LN2), { key: 'diagnosed_log_base', base: 2 }],
    ['rounded', each((value) => Number(value.toFixed(2))), { key: 'diagnosed_rounded', digits: 2 }],
    ['rounded to whole numbers', each((value) => Math.round(value)), { key: 'diagnosed_rounded', digits: 0 }],
    ['squared', ofNumber((value) => value ** 2), { key: 'diagnosed_squared' }],
    ['the root', ofNumber(Math.sqrt), { key: 'diagnosed_square_root' }],
    ['the complement', each((value) => 1 - value), { key: 'diagnosed_other_class' }],
    ['in reverse', ofVector((value) => value.toReversed()), { key: 'diagnosed_reversed' }],
    ['sorted', ofVector((value) => value.toSorted((a, b) => a - b)), { key: 'diagnosed_reordered' }],
    ['one step late', ofVector((value) => [...value.slice(1), 9]), { key: 'diagnosed_late' }],
    ['without the last', ofVector((value) => value.slice(0, -1)), { key: 'diagnosed_early' }],
    [
      'transposed',
      {
        type: result.tensor('n', 'p'),
        expected: right.matrix,
        answer: (one) =>
          (right.matrix(one)[0] ?? []).map((_, j) => right.matrix(one).map((row) => row[j] ?? 0)),
      },
      { key: 'diagnosed_transposed' },
    ],
    [
      'columns in another order',
      {
        type: result.tensor('n', 'p'),
        expected: right.matrix,
        answer: (one) => right.matrix(one).map((row) => [...row.slice(1), ...row.slice(0, 1)]),
      },
      { key: 'diagnosed_class_order' },
    ],
    [
      'an axis too many',
      { ...ofVector((value) => value), answer: (one) => right.vector(one).map((value) => [value]) },
      { key: 'diagnosed_extra_axis' },
    ],
    [
      'logits in place of probabilities',
      { type: result.tensor('n', 'p'), expected: right.probabilities, answer: right.matrix },
      { key: 'diagnosed_before_activation', name: 'softmax' },
    ],
    [
      'values before ReLU',
      {
        type: result.tensor('n'),
        expected: (one) => right.vector(one).map((value) => Math.max(0, value)),
        answer: right.vector,
      },
      { key: 'diagnosed_before_activation', name: 'relu' },
    ],
    [
      'values before the sigmoid',
      {
        type: result.tensor('n'),
        expected: (one) => right.vector(one).map((value) => 1 / (1 + Math.exp(-value))),
        answer: right.vector,
      },
      { key: 'diagnosed_before_activation', name: 'sigmoid' },
    ],
    [
      'labels from 1',
      {
        type: result.tensor('n'),
        expected: (one) => right.vector(one).map((_, i) => i % 3),
        answer: (one) => right.vector(one).map((_, i) => (i % 3) + 1),
      },
      { key: 'diagnosed_from_one' },
    ],
    [
      'an argument as it came',
      {
        type: result.tensor('n', 'p'),
        expected: right.matrix,
        answer: ({ args: [x] }) => {
          if (!(x instanceof PlainTensor)) throw new TypeError('no tensor');
          const width = x.shape[1] ?? 1;
          return Array.from({ length: x.shape[0] ?? 0 }, (_, i) =>
            Array.from(x.data.slice(i * width, (i + 1) * width)),
          );
        },
      },
      { key: 'diagnosed_argument', name: 'x' },
    ],
    [
      'two outputs exchanged',
      {
        type: result.object({ a: result.tensor('n'), b: result.tensor('n') }),
        expected: (one) => ({ a: right.vector(one), b: right.vector(one).map((value) => value ** 3 - 2) }),
        answer: (one) => ({ a: right.vector(one).map((value) => value ** 3 - 2), b: right.vector(one) }),
      },
      { key: 'diagnosed_swapped', output: 'a', other: 'b' },
    ],
    [
      'one of two outputs',
      {
        type: result.object({ a: result.tensor('n'), b: result.number() }),
        expected: (one) => ({ a: right.vector(one), b: right.number(one) }),
        answer: (one) => ({ a: right.vector(one).map((value) => -value), b: right.number(one) }),
      },
      { key: 'diagnosed_negated', output: 'a' },
    ],
    [
      'without the bias',
      {
        ...ofNumber((value, one) => value - 100 - sizeOf(one)[0]),
        rerun: ([x, w, steps]) => {
          const one = { id: '', title: text, points: 1, args: [x ?? null, w ?? null, steps ?? null] };
          const bias = w instanceof PlainTensor ? (w.data[0] ?? Number.NaN) : Number.NaN;
          return nestedToClaim(bias === 0 ? right.number(one) - 100 - sizeOf(one)[0] : right.number(one));
        },
      },
      { key: 'diagnosed_without_bias' },
    ],
    [
      'one step less',
      {
        ...ofNumber((_, { args: [, , steps] }) => 1.5 + (Number(steps) - 1) ** 1.5),
        rerun: (args) => nestedToClaim(right.number({ id: '', title: text, points: 1, args })),
      },
      { key: 'diagnosed_step_less' },
    ],
  ])('recognises %s', async (_, given, expected) => {
    expect(await diagnoseAnswer(given)).toMatchObject(expected);
  });

  test.each<[string, Given]>([
    ['a right answer', each((value) => value)],
    ['noise', each((value, one) => value + Math.sin(value * 1e4 + sizeOf(one)[0]))],
    ['one number for everything', ofVector((value) => value.map(() => 0))],
    ['another factor in every case', ofNumber((value, { args: [, , steps] }) => value * Number(steps) * 1.1)],
    [
      'a sign that is wrong in one case only',
      ofNumber((value, one) => (sizeOf(one)[0] === 3 ? -value : value)),
    ],
    ['NaN', each(() => Number.NaN)],
    [
      'two classes in some order',
      {
        type: result.tensor('n'),
        expected: (one) => right.vector(one).map((_, i) => (i % 2 === 0 ? 1 : 4)),
        answer: (one) => right.vector(one).map((_, i) => (i < 1 + Math.floor(sizeOf(one)[0] / 2) ? 1 : 4)),
      },
    ],
  ])('says nothing of %s', async (_, given) => {
    expect(await diagnoseAnswer(given)).toBeUndefined();
  });
});
