import type { HiddenCase } from '../../../lib/exercise/types';
import { vector } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';
import { PAIR } from './checks';

interface Sample {
  readonly w0: number;
  readonly w1: number;
  readonly sigma: number;
  readonly x: readonly number[];
  /** (y − ŷ)/σ, point by point. */
  readonly scores: readonly number[];
}

function toArgs({ w0, w1, sigma, x, scores }: Sample): HiddenCase['args'] {
  const y = x.map((value, index) => w0 + w1 * value + sigma * (scores[index] ?? 0));
  return [w0, w1, sigma, vector(x), vector(y)];
}

const drawSign = (random: Random) => random.pick([-1, 1]);

const drawWeights = (random: Random) => ({
  w0: drawSign(random) * random.between(0.5, 3),
  w1: drawSign(random) * random.between(0.5, 2),
});

const drawPositions = (random: Random, n: number) => random.times(n, () => random.between(-3, 3));

/** With σ above 1.2 both terms are negative, so that nothing cancels, and σ and σ² differ. */
const drawWide = (random: Random) => random.between(1.3, 3);

function drawScores(random: Random, n: number): number[] {
  return random.times(n, () => drawSign(random) * random.between(0.2, 2.2));
}

function drawFewPoints(random: Random): HiddenCase {
  const n = random.integer(3, 7);
  return {
    id: 'few-points',
    title: { ko: '점 몇 개', en: 'A few points' },
    points: 3,
    args: toArgs({
      ...drawWeights(random),
      sigma: drawWide(random),
      x: drawPositions(random, n),
      scores: drawScores(random, n),
    }),
  };
}

function drawOnePoint(random: Random): HiddenCase {
  return {
    id: 'one-point',
    title: { ko: '점 하나 ($n = 1$)', en: 'A single point ($n = 1$)' },
    points: 2,
    args: toArgs({
      ...drawWeights(random),
      sigma: drawWide(random),
      x: drawPositions(random, 1),
      scores: drawScores(random, 1),
    }),
  };
}

/** A narrow density is higher than 1: the log-likelihood is positive, and with small scores far from 0. */
function drawNarrow(random: Random): HiddenCase {
  const n = random.integer(5, 12);
  return {
    id: 'narrow',
    title: { ko: '$\\sigma$가 아주 작을 때', en: 'A very small $\\sigma$' },
    points: 2,
    args: toArgs({
      ...drawWeights(random),
      sigma: random.between(0.03, 0.08),
      x: drawPositions(random, n),
      scores: random.times(n, () => drawSign(random) * random.between(0.2, 0.8)),
    }),
  };
}

/** The density of the last point is below the smallest float64. */
function drawFarPoint(random: Random): HiddenCase {
  const n = random.integer(4, 8);
  return {
    id: 'far-point',
    title: { ko: '직선에서 아주 먼 점이 하나 있을 때', en: 'One point very far from the line' },
    points: 2,
    args: toArgs({
      ...drawWeights(random),
      sigma: random.between(0.4, 0.7),
      x: drawPositions(random, n),
      scores: [...drawScores(random, n - 1), drawSign(random) * random.between(45, 60)],
    }),
  };
}

function drawManyPoints(random: Random): HiddenCase {
  const n = random.integer(300, 500);
  return {
    id: 'many-points',
    title: { ko: '점이 수백 개일 때', en: 'Hundreds of points' },
    points: 2,
    args: toArgs({
      ...drawWeights(random),
      sigma: drawWide(random),
      x: drawPositions(random, n),
      scores: drawScores(random, n),
    }),
  };
}

/** The same data and σ, two lines. */
function drawPair(random: Random): HiddenCase[] {
  const n = random.integer(6, 10);
  const sample = {
    ...drawWeights(random),
    sigma: drawWide(random),
    x: drawPositions(random, n),
    scores: drawScores(random, n),
  };
  const args = toArgs(sample);
  const [w0, w1, ...rest] = args;
  const other = {
    w0: Number(w0) + drawSign(random) * random.between(2, 3),
    w1: Number(w1) + drawSign(random) * random.between(1, 2),
  };
  return [
    {
      id: PAIR.near,
      title: { ko: '점들을 지나는 직선', en: 'A line through the points' },
      points: 1,
      args,
    },
    {
      id: PAIR.off,
      title: { ko: '같은 점과 다른 직선', en: 'The same points and another line' },
      points: 1,
      args: [other.w0, other.w1, ...rest],
    },
  ];
}

export function drawHidden(random: Random): HiddenCase[] {
  return [
    drawFewPoints(random.fork('few-points')),
    drawOnePoint(random.fork('one-point')),
    drawNarrow(random.fork('narrow')),
    drawFarPoint(random.fork('far-point')),
    drawManyPoints(random.fork('many-points')),
    ...drawPair(random.fork('pair')),
  ];
}
