import type { HiddenCase } from '../../../lib/exercise/types';
import { matrix } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';
import {
  drawTable,
  largestSize,
  smallestSize,
  softmaxSlopes,
  toLogits,
  type CategoryData,
  type Rows,
} from '../plain-models';

/** The cases whose gradients the checks examine. */
export const EXAMINED = ['few-examples', 'zero-weights'] as const;

/** Entries near 0 are sums of terms that cancel: they would tell little, and lose digits. */
const LEAST_SLOPE = 0.05;

interface Plan {
  readonly n: number;
  readonly p: number;
  readonly k: number;
  /** Standard deviation of the weights. */
  readonly spread: number;
}

function drawOnce(random: Random, { n, p, k, spread }: Plan): { data: CategoryData; w: Rows } {
  const order = random.permutation(k);
  // The first k examples are of different categories.
  const labels = random.times(n, (index) => (index < k ? (order[index] ?? 0) : random.integer(0, k - 1)));
  const y = labels.map((label) => random.times(k, (category) => (category === label ? 1 : 0)));
  return { data: { x: drawTable(random, [n, p]), y }, w: drawTable(random, [p, k], spread) };
}

type Rule = (drawn: { data: CategoryData; w: Rows }) => boolean;

/** Draws until the gradient is worth comparing, as the given rule sees it. */
function drawData(random: Random, plan: Plan, isWorth: Rule) {
  for (;;) {
    const { data, w } = drawOnce(random, plan);
    if (isWorth({ data, w })) return [matrix(data.x), matrix(data.y), matrix(w)];
  }
}

const isClear: Rule = ({ data, w }) => smallestSize(softmaxSlopes(data, w).flat()) >= LEAST_SLOPE;

/**
 * Among logits in the hundreds one category takes all, clearly enough that rounding cannot change it. Categories that
 * neither occur nor are predicted have slopes of 0.
 */
const isCertain: Rule = ({ data, w }) => {
  const gaps = data.x.map((example) => {
    const [first = 0, second = 0] = toLogits(w, example).sort((a, b) => b - a);
    return first - second;
  });
  return Math.min(...gaps) >= 20 && largestSize(softmaxSlopes(data, w).flat()) >= 0.5;
};

export function drawHidden(random: Random): HiddenCase[] {
  const draw = (id: string, toPlan: (source: Random) => Plan, isWorth = isClear) => {
    const source = random.fork(id);
    return { id, args: drawData(source, toPlan(source), isWorth) };
  };
  return [
    {
      ...draw('few-examples', (source) => ({
        n: source.integer(6, 10),
        p: source.integer(2, 3),
        k: source.integer(4, 5),
        spread: 1,
      })),
      title: { ko: '예 몇 개', en: 'A few examples' },
      points: 4,
    },
    {
      ...draw('single', (source) => ({
        n: 1,
        p: source.integer(2, 3),
        k: source.integer(3, 4),
        spread: 0.5,
      })),
      title: { ko: '예 하나 ($n = 1$)', en: 'A single example ($n = 1$)' },
      points: 2,
    },
    {
      ...draw('two-categories', (source) => ({
        n: source.integer(20, 35),
        p: source.integer(1, 3),
        k: 2,
        spread: 1,
      })),
      title: { ko: '범주가 두 개인 여러 예 ($k = 2$)', en: 'Many examples of two categories ($k = 2$)' },
      points: 3,
    },
    {
      ...draw('zero-weights', (source) => ({
        n: source.integer(10, 16),
        p: source.integer(4, 5),
        k: 3,
        spread: 0,
      })),
      title: { ko: '가중치가 모두 0일 때', en: 'All weights are 0' },
      points: 2,
    },
    {
      ...draw('wide', (source) => ({ n: source.integer(3, 4), p: source.integer(5, 6), k: 3, spread: 0.5 })),
      title: { ko: '예보다 설명변수가 많을 때', en: 'More variables than examples' },
      points: 3,
    },
    {
      ...draw(
        'far',
        (source) => ({
          n: source.integer(6, 9),
          p: source.integer(2, 3),
          k: source.integer(3, 5),
          spread: 250,
        }),
        isCertain,
      ),
      title: { ko: '로짓이 수백일 때', en: 'Logits in the hundreds' },
      points: 2,
    },
  ];
}
