/** Relations between a wrong answer and the right one that look at one element at a time. */
import { isSameShape } from '../../numeric/claim-values';
import { isWithinTolerance } from '../../numeric/compare';
import type { KnownMessage } from '../compare/faults';
import type { ComparedOutput } from './compared-output';

/** What an answer may be. `holds` is asked of every case, right ones included. */
export interface Relation {
  readonly key: KnownMessage['key'];
  readonly params?: Readonly<Record<string, string | number>>;
  holds(output: ComparedOutput): boolean;
}

/** The answer is `change(expected)`, element by element. */
function changed(
  key: Relation['key'],
  change: (expected: number, output: ComparedOutput) => number | undefined,
  params: NonNullable<Relation['params']> = {},
): Relation {
  return {
    key,
    params,
    holds: (output) =>
      isSameShape(output.actual.shape, output.expected.shape) &&
      isEvery(output, (actual, expected) => {
        const wanted = change(expected, output);
        return wanted !== undefined && isClose(actual, wanted, output);
      }),
  };
}

/** The right value is `change(actual)`: a last step is missing. */
function unfinished(key: Relation['key'], change: (actual: number) => number, name: string): Relation {
  return {
    key,
    params: { name },
    holds: (output) =>
      isSameShape(output.actual.shape, output.expected.shape) &&
      isEvery(output, (actual, expected) => isClose(change(actual), expected, output)),
  };
}

/** Sign, constant factors, rounding, other functions of the right value. */
export const ELEMENT_RELATIONS: readonly Relation[] = [
  changed('diagnosed_negated', (expected) => -expected),
  changed('diagnosed_factor', (expected) => 2 * expected, { factor: '2' }),
  changed('diagnosed_factor', (expected) => expected / 2, { factor: '1/2' }),
  changed('diagnosed_log_base', (expected) => expected / Math.LN2, { base: 2 }),
  changed('diagnosed_log_base', (expected) => expected / Math.LN10, { base: 10 }),
  changed('diagnosed_other_class', (expected) => 1 - expected),
  changed('diagnosed_from_one', (expected) => (Number.isInteger(expected) ? expected + 1 : undefined)),
  ...[0, 1, 2, 3, 4].map((digits) =>
    changed('diagnosed_rounded', (expected) => Number(expected.toFixed(digits)), { digits }),
  ),
  changed('diagnosed_squared', (expected) => expected ** 2),
  changed('diagnosed_square_root', (expected) => (expected < 0 ? undefined : Math.sqrt(expected))),
  changed('diagnosed_logarithm', (expected) => (expected > 0 ? Math.log(expected) : undefined)),
  unfinished('diagnosed_before_activation', (actual) => 1 / (1 + Math.exp(-actual)), 'sigmoid'),
  unfinished('diagnosed_before_activation', Math.tanh, 'tanh'),
  unfinished('diagnosed_before_activation', (actual) => Math.max(0, actual), 'relu'),
  unfinished('diagnosed_before_activation', Math.exp, 'exp'),
  { key: 'diagnosed_before_activation', params: { name: 'softmax' }, holds: isBeforeSoftmax },
];

/** Factors made of a named size of the case: n times too large, divided by n − 1. */
export function toSizeRelations(name: string): readonly Relation[] {
  const withSize =
    (change: (expected: number, size: number) => number) => (expected: number, output: ComparedOutput) => {
      const size = output.sizes.get(name);
      return size === undefined ? undefined : change(expected, size);
    };
  const params = { size: name };
  return [
    changed(
      'diagnosed_times_size',
      withSize((expected, size) => expected * size),
      params,
    ),
    changed(
      'diagnosed_over_size',
      withSize((expected, size) => expected / size),
      params,
    ),
    changed(
      'diagnosed_times_two_sizes',
      withSize((expected, size) => expected * 2 * size),
      params,
    ),
    changed(
      'diagnosed_minus_one',
      withSize((expected, size) => (expected * size) / (size - 1)),
      params,
    ),
    changed(
      'diagnosed_minus_one',
      withSize((expected, size) => expected * Math.sqrt(size / (size - 1))),
      params,
    ),
  ];
}

function isBeforeSoftmax(output: ComparedOutput): boolean {
  const { actual, expected } = output;
  const width = expected.shape.at(-1) ?? 0;
  if (expected.shape.length === 0 || width < 2 || !isSameShape(actual.shape, expected.shape)) return false;
  for (let start = 0; start < expected.data.length; start += width) {
    const logits = Array.from({ length: width }, (_, index) => actual.data[start + index] ?? Number.NaN);
    const largest = Math.max(...logits);
    const exponentials = logits.map((logit) => Math.exp(logit - largest));
    const sum = exponentials.reduce((total, value) => total + value, 0);
    if (
      !exponentials.every((value, index) =>
        isClose(value / sum, expected.data[start + index] ?? Number.NaN, output),
      )
    )
      return false;
  }
  return true;
}

/** Within the case's tolerance of a value; NaN is close to nothing. */
export function isClose(value: number, wanted: number, { tolerance }: ComparedOutput): boolean {
  return isWithinTolerance(value, wanted, tolerance);
}

/** Whether something holds of every pair of elements; shapes have been compared. */
export function isEvery(
  { actual, expected }: ComparedOutput,
  holds: (actual: number, expected: number) => boolean,
): boolean {
  for (let index = 0; index < expected.data.length; index += 1)
    if (!holds(actual.data[index] ?? Number.NaN, expected.data[index] ?? Number.NaN)) return false;
  return true;
}
