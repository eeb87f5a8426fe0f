import type { HiddenCase } from '../../../lib/exercise/types';
import { matrix, vector } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';
import {
  computeVariance,
  average,
  drawBatch,
  drawGamma,
  toColumn,
  type Row,
  type Rows,
  type Spread,
} from '../plain-batch';

/** The cases whose gradients the checks examine. */
export const EXAMINED = ['few-examples', 'large-epsilon'] as const;

/** Not for a single example, where two of the three are 0. */
const BY_OUTPUT = { dz: 0.5, dgamma: 0.25, dbeta: 0.25 };

/** Sums near 0 are made of terms that cancel: they tell little, and lose digits. */
const LEAST_SUM = 0.1;

interface Plan {
  readonly m: number;
  readonly q: number;
  readonly spread: Spread;
  readonly epsilon: number;
  /** Standard deviation of what comes from above. */
  readonly size: number;
}

/** Whether a column's dγ and dβ are clear of 0. */
function isClear(dout: Row, z: Row): boolean {
  const [mean, deviation] = [average(z), Math.sqrt(computeVariance(z))];
  const sum = dout.reduce((total, value) => total + value, 0);
  const weighted = dout.reduce((total, value, i) => total + (value * ((z[i] ?? 0) - mean)) / deviation, 0);
  return Math.abs(sum) >= LEAST_SUM && Math.abs(weighted) >= LEAST_SUM;
}

/** What comes from above leans to one side in every column, so that no path through the statistics can be left out unseen. */
function drawAbove(random: Random, [m, q]: readonly [number, number], size: number): number[][] {
  const leans = random.times(q, () => random.pick([-1, 1]) * random.between(0.3, 0.8));
  return random.times(m, () => leans.map((lean) => Math.fround(random.normal(lean * size, size))));
}

function drawArgs(random: Random, { m, q, spread, epsilon, size }: Plan) {
  for (;;) {
    const z = drawBatch(random, [m, q], spread);
    const dout = drawAbove(random, [m, q], size);
    const columns = Array.from({ length: q }, (_, j) => j);
    if (columns.every((j) => isClear(toColumn(dout, j), toColumn(z, j))))
      return [matrix(dout), matrix(z), vector(drawGamma(random, q)), epsilon];
  }
}

function drawSingle(random: Random) {
  const q = random.integer(2, 4);
  const dout = [random.times(q, () => Math.fround(random.pick([-1, 1]) * random.between(0.5, 2)))];
  return [matrix(dout), matrix(drawBatch(random, [1, q], ORDINARY)), vector(drawGamma(random, q)), 0.01];
}

/** One column is constant: nothing passes through its variance, but all the more through its mean. */
function drawStill(random: Random) {
  const [m, q] = [random.integer(5, 8), random.integer(2, 3)];
  const constant = random.pick([-1.5, 0.5, 2]);
  const beside = (rows: Rows): Rows => rows.map((row) => [constant, ...row]);
  const z = beside(drawBatch(random, [m, q], ORDINARY));
  return [
    matrix(drawAbove(random, [m, q + 1], 1)),
    matrix(z),
    vector(drawGamma(random, q + 1)),
    random.between(0.1, 0.2),
  ];
}

const ORDINARY: Spread = { offset: 2, deviation: 1 };
const NARROW: Spread = { offset: 1, deviation: 0.2 };

export function drawHidden(random: Random): HiddenCase[] {
  const draw = (id: string, toPlan: (source: Random) => Plan) => {
    const source = random.fork(id);
    return { id, args: drawArgs(source, toPlan(source)), parts: BY_OUTPUT };
  };
  return [
    {
      ...draw('few-examples', (source) => ({
        m: source.integer(5, 8),
        q: source.integer(2, 3),
        spread: ORDINARY,
        epsilon: 1e-3,
        size: 1,
      })),
      title: { ko: '예 몇 개', en: 'A few examples' },
      points: 6,
    },
    {
      ...draw('large-epsilon', (source) => ({
        m: source.integer(3, 4),
        q: source.integer(5, 6),
        spread: ORDINARY,
        epsilon: source.between(0.4, 0.8),
        size: 1,
      })),
      title: { ko: '$\\epsilon$이 클 때', en: 'A large $\\epsilon$' },
      points: 6,
    },
    {
      ...draw('small-variance', (source) => ({
        m: source.integer(6, 10),
        q: source.integer(2, 4),
        spread: NARROW,
        epsilon: source.between(0.01, 0.03),
        size: 0.5,
      })),
      title: { ko: '분산이 작을 때', en: 'A small variance' },
      points: 4,
    },
    {
      id: 'single',
      title: { ko: '예 하나 ($m = 1$)', en: 'A single example ($m = 1$)' },
      points: 2,
      args: drawSingle(random.fork('single')),
    },
    {
      id: 'constant-column',
      title: { ko: '값이 모두 같은 열', en: 'A column whose values are all the same' },
      points: 3,
      args: drawStill(random.fork('constant')),
    },
    {
      ...draw('many-examples', (source) => ({
        m: source.integer(30, 60),
        q: source.integer(1, 2),
        spread: ORDINARY,
        epsilon: 1e-3,
        size: 1,
      })),
      title: { ko: '큰 미니배치', en: 'A large mini-batch' },
      points: 4,
    },
  ];
}
