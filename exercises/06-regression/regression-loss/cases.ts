import type { HiddenCase } from '../../../lib/exercise/types';
import { vector } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';
import { TWICE } from './checks';

interface Sample {
  readonly w0: number;
  readonly w1: number;
  readonly x: readonly number[];
  /** y − ŷ, point by point. */
  readonly gaps: readonly number[];
}

/** The points lie `gaps` above the line. */
function toArgs({ w0, w1, x, gaps }: Sample): HiddenCase['args'] {
  const y = x.map((value, index) => w0 + w1 * value + (gaps[index] ?? 0));
  return [w0, w1, vector(x), vector(y)];
}

const drawSign = (random: Random) => random.pick([-1, 1]);

/** An intercept that the loss cannot do without. */
const drawWeights = (random: Random) => ({
  w0: drawSign(random) * random.between(1, 3),
  w1: drawSign(random) * random.between(0.5, 2),
});

/** Gaps on both sides of the line, none of which is small. */
const drawGaps = (random: Random, n: number) =>
  random.times(n, () => drawSign(random) * random.between(0.3, 2));

function drawFewPoints(random: Random): HiddenCase {
  const n = random.integer(3, 7);
  return {
    id: 'few-points',
    title: { ko: '점 몇 개', en: 'A few points' },
    points: 2,
    args: toArgs({
      ...drawWeights(random),
      x: random.times(n, () => random.between(-3, 3)),
      gaps: drawGaps(random, n),
    }),
  };
}

function drawOnePoint(random: Random): HiddenCase {
  return {
    id: 'one-point',
    title: { ko: '점 하나 ($n = 1$)', en: 'A single point ($n = 1$)' },
    points: 1,
    args: toArgs({ ...drawWeights(random), x: [random.between(-3, 3)], gaps: drawGaps(random, 1) }),
  };
}

/** Each gap comes once above and once below. */
function drawBalanced(random: Random): HiddenCase {
  const half = random.integer(2, 6);
  const above = random.times(half, () => random.between(0.5, 3));
  return {
    id: 'balanced',
    title: { ko: '직선의 위와 아래에 고르게 놓인 점', en: 'Points evenly above and below the line' },
    points: 1,
    args: toArgs({
      ...drawWeights(random),
      x: random.times(2 * half, () => random.between(-3, 3)),
      gaps: [...above, ...above.map((gap) => -gap)],
    }),
  };
}

function drawLargeErrors(random: Random): HiddenCase {
  const n = random.integer(150, 300);
  return {
    id: 'large-errors',
    title: { ko: '오차가 큰 점 여러 개', en: 'Many points with large errors' },
    points: 2,
    args: toArgs({
      ...drawWeights(random),
      x: random.times(n, () => random.between(-50, 100)),
      gaps: drawGaps(random, n).map((gap) => 40 * gap),
    }),
  };
}

/** The same points, and every point twice over. */
function drawTwice(random: Random): HiddenCase[] {
  const n = random.integer(4, 9);
  const weights = drawWeights(random);
  const x = random.times(n, () => random.between(-3, 3));
  const gaps = drawGaps(random, n);
  return [
    {
      id: TWICE.once,
      title: { ko: '점마다 한 번씩', en: 'Every point once' },
      points: 1,
      args: toArgs({ ...weights, x, gaps }),
    },
    {
      id: TWICE.twice,
      title: { ko: '같은 점이 두 번씩', en: 'The same points, each of them twice' },
      points: 1,
      args: toArgs({ ...weights, x: [...x, ...x], gaps: [...gaps, ...gaps] }),
    },
  ];
}

export function drawHidden(random: Random): HiddenCase[] {
  return [
    drawFewPoints(random.fork('few-points')),
    drawOnePoint(random.fork('one-point')),
    drawBalanced(random.fork('balanced')),
    drawLargeErrors(random.fork('large-errors')),
    ...drawTwice(random.fork('twice')),
  ];
}
