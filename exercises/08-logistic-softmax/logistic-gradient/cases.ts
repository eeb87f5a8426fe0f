import type { HiddenCase } from '../../../lib/exercise/types';
import { matrix, vector } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';
import { drawTable, logisticSlopes, smallestSize, weigh, type BinaryData, type Row } from '../plain-models';

/** The cases whose gradients the checks examine. */
export const EXAMINED = ['few-examples', 'zero-weights'] as const;

/** Entries near 0 are sums of terms that cancel: they would tell little, and lose digits. */
const LEAST_SLOPE = 0.15;

interface Plan {
  readonly n: number;
  readonly p: number;
  /** Standard deviation of the weights. */
  readonly spread: number;
  /** Sums at least this far from 0. */
  readonly leastSum?: number;
}

function drawOnce(random: Random, { n, p, spread }: Plan): { data: BinaryData; w: Row } {
  const bias = Math.fround(spread === 0 ? 0 : random.pick([-1, 1]) * random.between(0.6, 1.5));
  const w = [bias, ...random.times(p, () => Math.fround(random.normal(0, spread)))];
  const data = { x: drawTable(random, [n, p]), y: random.times(n, () => random.pick([0, 1])) };
  return { data, w };
}

/** Draws until every entry of the gradient is worth comparing. */
function drawData(random: Random, plan: Plan) {
  for (;;) {
    const { data, w } = drawOnce(random, plan);
    const isFar = data.x.every((example) => Math.abs(weigh(w, example)) >= (plan.leastSum ?? 0));
    if (isFar && smallestSize(logisticSlopes(data, w)) >= LEAST_SLOPE)
      return [matrix(data.x), vector(data.y), vector(w)];
  }
}

export function drawHidden(random: Random): HiddenCase[] {
  const draw = (id: string, plan: (source: Random) => Plan) => {
    const source = random.fork(id);
    return { id, points: 2, args: drawData(source, plan(source)) };
  };
  return [
    {
      ...draw('few-examples', (source) => ({ n: source.integer(5, 9), p: source.integer(2, 4), spread: 1 })),
      title: { ko: '예 몇 개', en: 'A few examples' },
      points: 3,
    },
    {
      ...draw('single', (source) => ({ n: 1, p: source.integer(2, 4), spread: 0.7 })),
      title: { ko: '예 하나 ($n = 1$)', en: 'A single example ($n = 1$)' },
    },
    {
      ...draw('one-variable', (source) => ({ n: source.integer(20, 35), p: 1, spread: 1.5 })),
      title: { ko: '설명변수가 하나인 여러 예 ($p = 1$)', en: 'Many examples of one variable ($p = 1$)' },
    },
    {
      ...draw('zero-weights', (source) => ({
        n: source.integer(10, 16),
        p: source.integer(3, 4),
        spread: 0,
      })),
      title: { ko: '가중치가 모두 0일 때', en: 'All weights are 0' },
    },
    {
      ...draw('wide', (source) => ({ n: source.integer(3, 4), p: source.integer(5, 6), spread: 0.7 })),
      title: { ko: '예보다 설명변수가 많을 때', en: 'More variables than examples' },
    },
    {
      ...draw('far', (source) => ({
        n: source.integer(5, 8),
        p: source.integer(2, 3),
        spread: 200,
        leastSum: 100,
      })),
      title: { ko: '가중합이 수백일 때', en: 'Weighted sums in the hundreds' },
    },
  ];
}
