import type { HiddenCase } from '../../../lib/exercise/types';
import { vector } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';

const PARTS = { w0: 0.25, w1: 0.25, losses: 0.5 };

interface Sample {
  readonly x: readonly number[];
  /** The learning rate as a share of the largest that is stable. */
  readonly rate: number;
  readonly steps: number;
}

/** Line and points on one side of zero: from (0, 0) both weights move far, and the loss never comes near 0. */
function toArgs(random: Random, { x, rate, steps }: Sample): HiddenCase['args'] {
  const side = random.pick([-1, 1]);
  const [intercept, slope] = [side * random.between(1, 2), side * random.between(1, 2)];
  const y = x.map((value) => intercept + slope * value + random.pick([-1, 1]) * random.between(0.3, 0.6));
  return [vector(x), vector(y), rate * toStableRate(x), steps];
}

/** 2 over the largest eigenvalue of [[1, mean x], [mean x, mean x²]]: above it the loss grows. */
function toStableRate(x: readonly number[]): number {
  const mean = x.reduce((sum, value) => sum + value, 0) / x.length;
  const meanSquare = x.reduce((sum, value) => sum + value * value, 0) / x.length;
  const half = (1 + meanSquare) / 2;
  return 2 / (half + Math.sqrt(((1 - meanSquare) / 2) ** 2 + mean * mean));
}

const drawPositive = (random: Random, n: number) => random.times(n, () => random.between(0.3, 2));

function drawOneStep(random: Random): HiddenCase {
  return {
    id: 'one-step',
    title: { ko: '한 걸음', en: 'A single step' },
    points: 2,
    parts: PARTS,
    args: toArgs(random, { x: drawPositive(random, random.integer(3, 6)), rate: 0.2, steps: 1 }),
  };
}

/** All or nothing: weights that stay at 0 are right here. */
function drawNoStep(random: Random): HiddenCase {
  return {
    id: 'no-step',
    title: { ko: '걸음이 없을 때 (`steps`가 0)', en: 'No step at all (`steps` is 0)' },
    points: 1,
    args: toArgs(random, { x: drawPositive(random, random.integer(3, 6)), rate: 0.2, steps: 0 }),
  };
}

function drawFewSteps(random: Random): HiddenCase {
  const x = drawPositive(random, random.integer(6, 20));
  const rate = random.between(0.1, 0.25);
  return {
    id: 'few-steps',
    title: { ko: '몇 걸음', en: 'A few steps' },
    points: 4,
    parts: PARTS,
    args: toArgs(random, { x, rate, steps: random.integer(4, 9) }),
  };
}

function drawOnePoint(random: Random): HiddenCase {
  const rate = random.between(0.1, 0.25);
  return {
    id: 'one-point',
    title: { ko: '점 하나 ($n = 1$)', en: 'A single point ($n = 1$)' },
    points: 2,
    parts: PARTS,
    args: toArgs(random, { x: [random.between(1, 2)], rate, steps: random.integer(2, 4) }),
  };
}

function drawManySteps(random: Random): HiddenCase {
  const n = random.integer(40, 80);
  const x = random.times(n, () => random.between(-1, 1.5));
  const rate = random.between(0.3, 0.45);
  return {
    id: 'many-steps',
    title: { ko: '최솟값에 가까워질 때까지 많은 걸음', en: 'Many steps, until close to the minimum' },
    points: 3,
    args: toArgs(random, { x, rate, steps: random.integer(90, 140) }),
  };
}

/** Grows by less than the hundredfold in the few steps it takes. */
function drawTooLarge(random: Random): HiddenCase {
  const x = drawPositive(random, random.integer(5, 15));
  const rate = random.between(1.15, 1.4);
  return {
    id: 'too-large',
    title: { ko: '학습률이 너무 클 때', en: 'A learning rate that is too large' },
    points: 3,
    parts: PARTS,
    args: toArgs(random, { x, rate, steps: random.integer(4, 7) }),
  };
}

export function drawHidden(random: Random): HiddenCase[] {
  return [
    drawOneStep(random.fork('one-step')),
    drawNoStep(random.fork('no-step')),
    drawFewSteps(random.fork('few-steps')),
    drawOnePoint(random.fork('one-point')),
    drawManySteps(random.fork('many-steps')),
    drawTooLarge(random.fork('too-large')),
  ];
}
