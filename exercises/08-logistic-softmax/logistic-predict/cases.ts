/** Hidden cases whose probabilities stay away from 0.5, except where they are exactly 0.5. */
import type { HiddenCase } from '../../../lib/exercise/types';
import { matrix, vector } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';
import { drawTable, weigh, type Row, type Rows } from '../plain-models';

/** Shares that neither all labels 0 nor all labels 1 can earn: every case of these has both. */
const HALF_EACH = { probability: 0.5, label: 0.5 };

const toArgs = (x: Rows, w: Row) => [matrix(x), vector(w)];

/** A bias that is no small part of the sum. */
const drawBias = (random: Random) => Math.fround(random.pick([-1, 1]) * random.between(0.6, 1.5));

interface Plan {
  readonly n: number;
  readonly p: number;
  readonly spread: number;
  /** Every weighted sum's size lies between these two. */
  readonly sums: readonly [number, number];
}

/** Draws until every sum lies in its range and both labels occur; a single example gets label 1. */
function drawData(random: Random, { n, p, spread, sums: [least, most] }: Plan) {
  for (;;) {
    const w = [drawBias(random), ...random.times(p, () => Math.fround(random.normal(0, spread)))];
    const candidates = drawTable(random, [20 * n, p]).filter((example) => {
      const size = Math.abs(weigh(w, example));
      return size >= least && size <= most;
    });
    const x = candidates.slice(0, n);
    const positive = x.filter((example) => weigh(w, example) > 0).length;
    if (x.length === n && positive > 0 && (n === 1 || positive < n)) return toArgs(x, w);
  }
}

/** Weights and values in quarters: every sum is exact in float32, and some are exactly 0. */
function drawTies(random: Random) {
  const quarters = (limit: number) => random.integer(-4 * limit, 4 * limit) / 4;
  const p = random.integer(2, 4);
  const w = [random.pick([-1.5, -0.5, 0.5, 1.5]), 1, ...random.times(p - 1, () => quarters(2))];
  // The first weight is 1, so that the first value can bring any sum to where it is wanted.
  const drawExample = (sum: number) => {
    const others = random.times(p - 1, () => quarters(3));
    return [sum - weigh(w, [0, ...others]), ...others];
  };
  const sums = [
    0,
    0,
    1,
    -1,
    ...random.times(random.integer(1, 3), () => random.pick([-2, -0.75, 0, 0.75, 2])),
  ];
  const order = random.permutation(sums.length);
  return toArgs(
    order.map((index) => drawExample(sums[index] ?? 0)),
    w,
  );
}

export function drawHidden(random: Random): HiddenCase[] {
  const part = (id: string, draw: (source: Random) => Plan) => {
    const source = random.fork(id);
    return { id, points: 2, args: drawData(source, draw(source)) };
  };
  return [
    {
      ...part('few-examples', (source) => ({
        n: source.integer(5, 8),
        p: source.integer(2, 4),
        spread: 1,
        sums: [0.1, 6],
      })),
      title: { ko: '예 몇 개', en: 'A few examples' },
      parts: HALF_EACH,
    },
    {
      ...part('one-example', (source) => ({ n: 1, p: source.integer(3, 6), spread: 1, sums: [0.3, 3] })),
      title: { ko: '예 하나 ($n = 1$)', en: 'A single example ($n = 1$)' },
    },
    {
      ...part('one-variable', (source) => ({ n: source.integer(20, 40), p: 1, spread: 1.5, sums: [0.1, 6] })),
      title: { ko: '설명변수가 하나인 여러 예 ($p = 1$)', en: 'Many examples of one variable ($p = 1$)' },
      parts: HALF_EACH,
    },
    {
      ...part('close', (source) => ({
        n: source.integer(6, 12),
        p: source.integer(2, 5),
        spread: 0.5,
        sums: [0.02, 0.4],
      })),
      title: { ko: '확률이 0.5에 가까운 예', en: 'Probabilities close to 0.5' },
      parts: HALF_EACH,
    },
    {
      id: 'ties',
      title: { ko: '확률이 정확히 0.5인 예가 섞일 때', en: 'Some probabilities of exactly 0.5' },
      points: 2,
      parts: HALF_EACH,
      args: drawTies(random.fork('ties')),
    },
    {
      ...part('far', (source) => ({
        n: source.integer(5, 9),
        p: source.integer(2, 3),
        spread: 150,
        sums: [100, 500],
      })),
      title: { ko: '가중합이 아주 클 때', en: 'Very large weighted sums' },
      parts: HALF_EACH,
    },
  ];
}
