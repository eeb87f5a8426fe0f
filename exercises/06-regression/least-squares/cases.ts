import type { HiddenCase } from '../../../lib/exercise/types';
import type { Nested } from '../../../lib/numeric/nested';
import { vector } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';
import { FAR_AWAY } from './checks';

const HALF_EACH = { w0: 0.5, w1: 0.5 };

interface Cloud {
  readonly x: readonly number[];
  readonly intercept: number;
  readonly slope: number;
  readonly noise: number;
}

function toArgs(random: Random, { x, intercept, slope, noise }: Cloud): HiddenCase['args'] {
  const y = x.map((value) => intercept + slope * value + random.between(-noise, noise));
  return [vector(x), vector(y)];
}

/** Away from 0 and from ±1, where a slope equals its reciprocal and the correlation. */
function drawLine(random: Random): Pick<Cloud, 'intercept' | 'slope'> {
  return {
    intercept: random.pick([-1, 1]) * random.between(1.5, 4),
    slope: random.pick([-1, 1]) * random.between(1.5, 3),
  };
}

/** Values in random order with gaps between `gap` and twice as much, so that they never come close to a constant. */
function drawSpread(random: Random, { n, from, gap }: { n: number; from: number; gap: number }): number[] {
  const sorted: number[] = [];
  for (let index = 0, value = from; index < n; index += 1, value += random.between(gap, 2 * gap))
    sorted.push(value);
  return random.permutation(n).map((index) => sorted[index] ?? from);
}

function drawFewPoints(random: Random): HiddenCase {
  const x = drawSpread(random, { n: random.integer(4, 7), from: random.between(-4, -3), gap: 0.8 });
  return {
    id: 'few-points',
    title: { ko: '부호가 섞인 점 몇 개', en: 'A few points on both sides of zero' },
    points: 2,
    parts: HALF_EACH,
    args: toArgs(random, { x, ...drawLine(random), noise: 0.3 }),
  };
}

function drawTwoPoints(random: Random): HiddenCase {
  const x = drawSpread(random, { n: 2, from: random.between(1, 2), gap: 1 });
  return {
    id: 'two-points',
    title: { ko: '점 두 개 ($n = 2$)', en: 'Two points ($n = 2$)' },
    points: 2,
    parts: HALF_EACH,
    args: toArgs(random, { x, ...drawLine(random), noise: 0 }),
  };
}

function drawManyPoints(random: Random): HiddenCase {
  const x = drawSpread(random, { n: random.integer(60, 150), from: 0.5, gap: 0.04 });
  return {
    id: 'many-points',
    title: { ko: '오차가 큰 점 여러 개', en: 'Many points with large errors' },
    points: 3,
    parts: HALF_EACH,
    args: toArgs(random, { x, ...drawLine(random), noise: 1 }),
  };
}

function drawNarrow(random: Random): HiddenCase {
  const x = drawSpread(random, { n: random.integer(8, 20), from: 0.01, gap: 0.002 });
  const slope = random.pick([-1, 1]) * random.between(30, 60);
  return {
    id: 'narrow',
    title: { ko: '$x$의 범위가 아주 좁을 때', en: 'When $x$ spans a very short range' },
    points: 2,
    parts: HALF_EACH,
    args: toArgs(random, { x, intercept: drawLine(random).intercept, slope, noise: 0.02 }),
  };
}

/** Multiples of 1/64 near 10,000 are exact in float32; their squares are not. */
function drawFarAway(random: Random): HiddenCase {
  const n = random.integer(20, 40);
  const x = random.times(n, (index) => 10_000 + Math.round(64 * ((5 * index) / n)) / 64);
  const { slope } = drawLine(random);
  const center = x.reduce((sum, value) => sum + value, 0) / n;
  const intercept = random.between(200, 400) - slope * center;
  return {
    id: FAR_AWAY,
    title: { ko: '$x$가 10,000 근처일 때', en: 'When $x$ lies near 10,000' },
    points: 2,
    parts: HALF_EACH,
    args: toArgs(random, {
      x: random.permutation(n).map((i) => x[i] ?? center),
      intercept,
      slope,
      noise: 0.3,
    }),
    compareBy: (line) => toHeightAt(line, center),
  };
}

/** The intercept lies 10,000 away from the data and magnifies rounding of the slope; the line's height among them does not. */
function toHeightAt(line: Nested, x: number): Nested {
  const weights = new Map<string, Nested>(
    typeof line === 'object' && line !== null ? Object.entries(line) : [],
  );
  const [w0, w1] = [Number(weights.get('w0')), Number(weights.get('w1'))];
  return { w0: w0 + w1 * x, w1 };
}

export function drawHidden(random: Random): HiddenCase[] {
  return [
    drawFewPoints(random.fork('few-points')),
    drawTwoPoints(random.fork('two-points')),
    drawManyPoints(random.fork('many-points')),
    drawNarrow(random.fork('narrow')),
    drawFarAway(random.fork('far-away')),
  ];
}
