import type { HiddenCase } from '../../../lib/exercise/types';
import { vector } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';
import { LAST_MET } from './checks';

const HALF_EACH = { w0: 0.5, w1: 0.5 };

interface Sample {
  readonly w0: number;
  readonly w1: number;
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly eta: number;
  readonly order: readonly number[];
}

const toArgs = ({ w0, w1, x, y, eta, order }: Sample): HiddenCase['args'] => [
  w0,
  w1,
  vector(x),
  vector(y),
  eta,
  order,
];

/** Far from this, another order would give nearly the same weights, and one that is ignored could pass. */
const CLEAR = 0.02;

function walk({ w0, w1, x, y, eta }: Sample, order: readonly number[]): readonly [number, number] {
  return order.reduce<readonly [number, number]>(
    ([a, b], i) => {
      const value = x[i] ?? Number.NaN;
      const error = a + b * value - (y[i] ?? Number.NaN);
      return [a - eta * error, b - eta * error * value];
    },
    [w0, w1],
  );
}

const isApart = (one: readonly number[], other: readonly number[]) =>
  one.every((value, index) => Math.abs(value - (other[index] ?? value)) > CLEAR);

/** Both weights move, and move elsewhere in the given order than in the order of the data. */
function isClear(sample: Sample): boolean {
  const end = walk(sample, sample.order);
  const isOrdered =
    sample.x.length === 1 ||
    isApart(
      end,
      walk(
        sample,
        sample.order.toSorted((a, b) => a - b),
      ),
    );
  return isOrdered && isApart(end, [sample.w0, sample.w1]);
}

interface Plan {
  readonly x: readonly number[];
  readonly eta: number;
  /** At the end of the order, where the plan says so. */
  readonly last?: number;
}

/** Noisy points, and a start that misses their line. */
function drawSample(random: Random, { x, eta, last }: Plan): Sample {
  for (;;) {
    const [intercept, slope] = [random.between(-2, 2), random.between(-2, 2)];
    const side = random.pick([-1, 1]);
    const order = random.permutation(x.length);
    const sample: Sample = {
      w0: intercept + side * random.between(0.5, 2),
      w1: slope + side * random.between(0.5, 2),
      x,
      y: x.map((value) => intercept + slope * value + random.pick([-1, 1]) * random.between(0.2, 0.8)),
      eta,
      order: last === undefined ? order : [...order.filter((i) => i !== last), last],
    };
    if (isClear(sample)) return sample;
  }
}

function drawFewPoints(random: Random): HiddenCase {
  const x = random.times(random.integer(3, 6), () => random.between(-1.5, 1.5));
  return {
    id: 'few-points',
    title: { ko: '부호가 섞인 점 몇 개', en: 'A few points on both sides of zero' },
    points: 3,
    parts: HALF_EACH,
    args: toArgs(drawSample(random, { x, eta: random.between(0.15, 0.3) })),
  };
}

function drawOnePoint(random: Random): HiddenCase {
  return {
    id: 'one-point',
    title: { ko: '점 하나 ($n = 1$)', en: 'A single point ($n = 1$)' },
    points: 1,
    parts: HALF_EACH,
    args: toArgs(drawSample(random, { x: [random.between(0.5, 2)], eta: random.between(0.1, 0.2) })),
  };
}

function drawOneSide(random: Random): HiddenCase {
  const x = random.times(random.integer(8, 15), () => random.between(0.3, 2));
  return {
    id: 'one-side',
    title: { ko: '0의 한쪽에만 있는 점', en: 'Points on one side of zero' },
    points: 3,
    parts: HALF_EACH,
    args: toArgs(drawSample(random, { x, eta: random.between(0.1, 0.25) })),
  };
}

function drawManyPoints(random: Random): HiddenCase {
  const x = random.times(random.integer(50, 90), () => random.between(-2, 2));
  return {
    id: 'many-points',
    title: { ko: '점 수십 개', en: 'Dozens of points' },
    points: 3,
    parts: HALF_EACH,
    args: toArgs(drawSample(random, { x, eta: random.between(0.1, 0.25) })),
  };
}

/** With η = 1/(1 + x²) for the last example its own error becomes 0; no other x is larger, so that nothing grows. */
function drawLastMet(random: Random): HiddenCase {
  const largest = random.between(1.2, 2);
  const n = random.integer(5, 9);
  const last = random.integer(0, n - 1);
  const x = random.times(n, (i) => (i === last ? largest : random.between(0.2, 0.9) * largest));
  return {
    id: LAST_MET,
    title: { ko: '학습률이 클 때', en: 'A large learning rate' },
    points: 3,
    parts: HALF_EACH,
    args: toArgs(drawSample(random, { x, eta: 1 / (1 + largest * largest), last })),
  };
}

export function drawHidden(random: Random): HiddenCase[] {
  return [
    drawFewPoints(random.fork('few-points')),
    drawOnePoint(random.fork('one-point')),
    drawOneSide(random.fork('one-side')),
    drawManyPoints(random.fork('many-points')),
    drawLastMet(random.fork('last-met')),
  ];
}
