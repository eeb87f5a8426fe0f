/** Hidden cases. Second columns keep clear of the borders between batch sizes, so that float32 decides nothing. */
import type { HiddenCase } from '../../../lib/exercise/types';
import { matrix } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';

interface Plan extends Pick<HiddenCase, 'title' | 'points'> {
  readonly n: number;
  readonly range: readonly [number, number];
  readonly sizes: readonly number[];
}

const SIZES = [4, 8, 16, 32, 64, 128, 256, 512, 1024] as const;
const HALF_EACH = { eta: 0.5, batchSize: 0.5 };

/** `count` sizes in no particular order: an index means something only in the list as it stands. */
function drawSizes(random: Random, count: number): number[] {
  const order = random.permutation(SIZES.length);
  return order.slice(0, count).map((index) => SIZES[index] ?? 1);
}

/**
 * Second columns that hit every part of the list: the first size, the last, and in between; each in the quarter of its share
 * nearest to an end, where rounding and flooring, or k and k − 1, disagree.
 */
function drawShares(random: Random, n: number, k: number): number[] {
  const order = random.permutation(n);
  return order.map((place) => {
    const index = place % k;
    return (index + (place % 2 === 0 ? random.between(0.7, 0.95) : random.between(0.55, 0.7))) / k;
  });
}

function drawCase(random: Random, id: string, { n, range, sizes, ...rest }: Plan): HiddenCase {
  const shares = drawShares(random, n, sizes.length);
  const rows = shares.map((share) => [random.between(0.05, 0.95), share]);
  return { id, ...rest, parts: HALF_EACH, args: [matrix(rows), ...range, [...sizes]] };
}

export function drawCases(random: Random): HiddenCase[] {
  const plans = {
    usual: planUsual,
    single: planSingle,
    'many-trials': planManyTrials,
    'tiny-rates': planTinyRates,
    'large-rates': planLargeRates,
  };
  return Object.entries(plans).map(([id, plan]) => {
    const source = random.fork(id);
    return drawCase(source, id, plan(source));
  });
}

const planUsual = (random: Random): Plan => ({
  title: { ko: '흔한 범위', en: 'An ordinary range' },
  points: 3,
  n: random.integer(5, 9),
  range: [random.integer(-5, -4), -1],
  sizes: drawSizes(random, random.integer(3, 4)),
});

const planSingle = (random: Random): Plan => ({
  title: { ko: '시도가 하나 ($n = 1$)', en: 'A single trial ($n = 1$)' },
  points: 1,
  n: 1,
  range: [random.between(-4, -3), random.between(-2, -1)],
  sizes: drawSizes(random, random.integer(2, 5)),
});

const planManyTrials = (random: Random): Plan => ({
  title: { ko: '많은 시도와 여러 크기', en: 'Many trials, many sizes' },
  points: 3,
  n: random.integer(30, 60),
  range: [random.between(-5, -3.2), random.between(-0.8, 0)],
  sizes: drawSizes(random, random.integer(5, 8)),
});

const planTinyRates = (random: Random): Plan => ({
  title: { ko: '아주 작은 학습률', en: 'Very small learning rates' },
  points: 3,
  n: random.integer(4, 10),
  range: [random.between(-12, -10), random.between(-7, -6)],
  sizes: drawSizes(random, 2),
});

const planLargeRates = (random: Random): Plan => ({
  title: { ko: '1보다 큰 학습률, 크기는 하나 ($k = 1$)', en: 'Rates above 1 and a single size ($k = 1$)' },
  points: 2,
  n: random.integer(3, 7),
  range: [random.between(-1, -0.5), random.between(1.5, 2.5)],
  sizes: drawSizes(random, 1),
});
