/**
 * Quadratics whose values stay small against their slopes: a float32 difference of large values would lose the digits
 * that the gradient is made of.
 */
import type { HiddenCase } from '../../../lib/exercise/types';
import { matrix, vector, type PlainValue } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';

/** The same quadratic with a wide and with a narrow difference. */
export const PAIR = { wide: 'wide-difference', narrow: 'narrow-difference' } as const;

interface Quadratic {
  readonly a: readonly (readonly number[])[];
  readonly b: readonly number[];
  readonly w: readonly number[];
}

/** Every component of the gradient is at least this large, against rounding errors of about 1e-4. */
const LEAST_SLOPE = 0.5;
const LARGEST_VALUE = 6;

/** Eighths, which float32 holds exactly. */
const drawEighth = (random: Random, low: number, high: number) =>
  (random.pick([-1, 1]) * random.integer(8 * low, 8 * high)) / 8;

const dot = (u: readonly number[], v: readonly number[]) =>
  u.reduce((sum, value, index) => sum + value * (v[index] ?? 0), 0);

function measure({ a, b, w }: Quadratic): { value: number; gradient: number[] } {
  const rows = a.map((row) => dot(row, w));
  const columns = w.map((_, j) =>
    dot(
      a.map((row) => row[j] ?? 0),
      w,
    ),
  );
  return {
    value: dot(w, rows) / 2 + dot(b, w),
    gradient: b.map((value, j) => value + ((rows[j] ?? 0) + (columns[j] ?? 0)) / 2),
  };
}

/** Off the diagonal, the two sides differ by at least 1: a matrix taken to be symmetric shows. */
function drawMatrix(random: Random, p: number): number[][] {
  const a = random.times(p, (i) =>
    random.times(p, (j) => (i === j ? random.integer(8, 20) / 8 : drawEighth(random, 0, 1))),
  );
  return a.map((row, i) =>
    row.map((value, j) => (i < j ? (a[j]?.[i] ?? 0) + drawEighth(random, 1, 2) : value)),
  );
}

function drawQuadratic(random: Random, p: number): Quadratic {
  for (;;) {
    const quadratic = {
      a: drawMatrix(random, p),
      b: random.times(p, () => drawEighth(random, 0.5, 2)),
      w: random.times(p, () => drawEighth(random, 0.25, 1)),
    };
    const { value, gradient } = measure(quadratic);
    if (Math.abs(value) <= LARGEST_VALUE && gradient.every((slope) => Math.abs(slope) >= LEAST_SLOPE))
      return quadratic;
  }
}

const toArguments = ({ a, b, w }: Quadratic, h: number): PlainValue[] => [matrix(a), vector(b), vector(w), h];

export function drawHidden(random: Random): HiddenCase[] {
  const source = (label: string) => random.fork(label);
  const shared = drawQuadratic(source('pair'), source('pair-p').integer(2, 4));
  return [
    {
      id: 'few-weights',
      title: { ko: '가중치 두세 개', en: 'Two or three weights' },
      points: 3,
      args: toArguments(
        drawQuadratic(source('few'), source('few-p').integer(2, 3)),
        source('few-h').between(0.1, 0.4),
      ),
    },
    {
      id: 'single-weight',
      title: { ko: '가중치 하나 ($p = 1$)', en: 'One weight ($p = 1$)' },
      points: 2,
      args: toArguments(drawQuadratic(source('one'), 1), source('one-h').between(0.1, 0.5)),
    },
    {
      id: 'many-weights',
      title: { ko: '가중치 여러 개', en: 'Several weights' },
      points: 3,
      args: toArguments(
        drawQuadratic(source('many'), source('many-p').integer(5, 7)),
        source('many-h').between(0.1, 0.5),
      ),
    },
    {
      id: PAIR.wide,
      title: { ko: '크게 움직일 때 ($h = 0.5$)', en: 'A wide difference ($h = 0.5$)' },
      points: 2,
      args: toArguments(shared, 0.5),
    },
    {
      id: PAIR.narrow,
      title: { ko: '조금 움직일 때 ($h = 0.05$)', en: 'A narrow difference ($h = 0.05$)' },
      points: 2,
      args: toArguments(shared, 0.05),
    },
  ];
}
