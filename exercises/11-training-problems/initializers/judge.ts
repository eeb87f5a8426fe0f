import type { Check, JudgedCase, Outcome } from '../../../lib/exercise/types';
import { toNumericValue } from '../../../lib/numeric/claim-values';
import { count, examineForm, examineSpread, isFair, meanSquare, type Sample } from './examine';

export type Kind = 'xavier' | 'he';

/** Cases with the same arguments: two calls of the student's function. */
export const CALLS = {
  xavier: ['xavier-first', 'xavier-again'],
  he: ['he-first', 'he-again'],
} as const satisfies Record<Kind, readonly [string, string]>;

interface Call extends Sample {
  readonly kind: Kind;
  readonly variance: number;
}

/** The variances of the slides. */
export function varianceOf(kind: Kind, nIn: number, nOut: number): number {
  return (kind === 'he' ? 4 : 2) / (nIn + nOut);
}

/** Reads a call whose result's shape and finiteness have been checked. */
function toCall({ args, claim }: JudgedCase): Call {
  const [rows, columns, kind] = args;
  const value = toNumericValue(claim);
  if (typeof rows !== 'number' || typeof columns !== 'number' || value === undefined)
    throw new TypeError('initializers: not a call of this exercise');
  const isHe = kind === 'he';
  return {
    values: Array.from(value.data),
    rows,
    columns,
    kind: isHe ? 'he' : 'xavier',
    variance: varianceOf(isHe ? 'he' : 'xavier', rows, columns),
  };
}

/** Half for mean and variance, half for form and order. */
export function judgeDraw(judged: JudgedCase): Outcome {
  const call = toCall(judged);
  const form = examineForm(call);
  if (form === 'constant') return { passed: false, fraction: 0, message: { key: 'exercise.constant' } };
  const spread = examineSpread(call, call.variance);
  if (spread === undefined && form === undefined) return { passed: true, fraction: 1 };
  const fraction = spread === undefined || form === undefined ? 0.5 : 0;
  if (spread?.kind === 'variance') {
    const ratio = Number(spread.ratio.toPrecision(2));
    return { passed: false, fraction, message: { key: 'exercise.variance', params: { ratio } } };
  }
  return { passed: false, fraction, message: { key: `exercise.${spread?.kind ?? form ?? 'mean'}` } };
}

/** Whether two calls have nothing to do with each other: no equal places, no equal set of values, no equal signs. */
function differ(first: Call, second: Call): boolean {
  const n = first.values.length;
  const a = (index: number) => first.values[index] ?? 0;
  const b = (index: number) => second.values[index] ?? 0;
  if (count(n, (index) => a(index) === b(index)) > 0.01 * n) return false;
  const [sortedA, sortedB] = [first, second].map(({ values }) => Float64Array.from(values).sort());
  if (sortedA?.every((value, index) => value === sortedB?.[index])) return false;
  return isFair(
    count(n, (index) => a(index) > 0 === b(index) > 0),
    n,
  );
}

function selectCalls(cases: ReadonlyMap<string, JudgedCase>, kind: Kind): [Call, Call] {
  const [first, again] = CALLS[kind].map((id) => cases.get(id));
  if (first === undefined || again === undefined) throw new TypeError('initializers: a call is missing');
  return [toCall(first), toCall(again)];
}

function makeCheck(kind: Kind, title: Check['title']): Check {
  return {
    id: `${kind}-calls-differ`,
    title,
    points: 2,
    run: (cases) =>
      differ(...selectCalls(cases, kind))
        ? { passed: true, fraction: 1 }
        : { passed: false, fraction: 0, message: { key: 'exercise.same' } },
  };
}

export const CHECKS: readonly Check[] = [
  makeCheck('xavier', {
    ko: '세이버: 두 번 부르면 다른 난수',
    en: 'Xavier: two calls give different draws',
  }),
  makeCheck('he', { ko: '히: 두 번 부르면 다른 난수', en: 'He: two calls give different draws' }),
];

/** Root mean squares within this factor of a mistake's own are taken for it; draws stray by a few percent. */
const CLOSE = 1.12;
const isClose = (a: number, b: number) => a < b * CLOSE && b < a * CLOSE;

/** The largest size in units of the root mean square: √3 for a uniform draw, 2.27 for a normal cut off at 2σ. */
const UNIFORM_REACH = 1.8;
const TRUNCATED_REACH = 2.4;

/** Names a mistake that explains all calls; undefined where none does. */
export function recognizeDraws(cases: ReadonlyMap<string, JudgedCase>): string | undefined {
  const calls = [...cases.values()].map(toCall);
  const deviation = ({ values }: Call) => Math.sqrt(meanSquare(values));
  const have = (expected: (call: Call) => number) =>
    calls.every((call) => isClose(deviation(call), expected(call)));
  const reach = (call: Call) => Math.max(...call.values.map(Math.abs)) / deviation(call);
  if (calls.length === 0 || calls.some((call) => deviation(call) === 0)) return undefined;
  if (calls.every((call) => reach(call) < UNIFORM_REACH)) return 'uniform';
  if (calls.every((call) => reach(call) < TRUNCATED_REACH)) return 'truncated';
  if (have((call) => call.variance)) return 'variance-as-deviation';
  if (
    have(({ kind, rows, columns }) => Math.sqrt(varianceOf(kind === 'he' ? 'xavier' : 'he', rows, columns)))
  )
    return 'kinds-swapped';
  if (have(({ kind, rows, variance }) => Math.sqrt(kind === 'he' ? 2 / rows : variance)))
    return 'he-by-fan-in';
  const isRepeated = (['xavier', 'he'] as const).every((kind) => !differ(...selectCalls(cases, kind)));
  return isRepeated ? 'fixed-seed' : undefined;
}
