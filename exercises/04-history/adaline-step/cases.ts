/** Hidden cases: labels on either side, targets that are any number, and an example that is met exactly. */
import type { HiddenCase } from '../../../lib/exercise/types';
import { vector } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';

/** The cases on which the error after the step is examined. */
export const EXAMINED = ['label-zero', 'label-one', 'real-target'] as const;

interface Example {
  readonly w: readonly number[];
  readonly x: readonly number[];
}

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

const drawAwayFromZero = (random: Random, low: number, high: number) =>
  random.pick([-1, 1]) * random.between(low, high);

/** A weighted sum in the given range, which is far from 0 and from 1, so that no thresholded error equals the true one. */
function drawWithSum(random: Random, p: number, [low, high]: readonly [number, number]): Example {
  for (;;) {
    const x = random.times(p, () => drawAwayFromZero(random, 0.4, 1.5));
    const w = random.times(p, () => drawAwayFromZero(random, 0.4, 1.5));
    const sum = dot(w, x);
    const turned = sum * low > 0 ? w : w.map((weight) => -weight);
    const size = dot(turned, x);
    if (size >= low && size <= high) return { w: turned, x };
  }
}

interface Plan extends Pick<HiddenCase, 'id' | 'title' | 'points'> {
  readonly y: number;
}

/** Moves 20 to 70 % of the way to the target: far enough to be seen, and a step twice as long is another one. */
function toHidden(random: Random, { y, ...plan }: Plan, { w, x }: Example): HiddenCase {
  const eta = random.between(0.2, 0.7) / dot(x, x);
  return { ...plan, args: [vector(w), vector(x), y, eta] };
}

function drawLabels(random: Random): HiddenCase[] {
  const zero = random.fork('zero');
  const one = random.fork('one');
  const beyond = random.fork('beyond');
  return [
    toHidden(
      zero,
      { id: 'label-zero', title: { ko: '$y=0$', en: '$y=0$' }, points: 1, y: 0 },
      drawWithSum(zero, zero.integer(3, 6), [1.4, 3]),
    ),
    toHidden(
      one,
      { id: 'label-one', title: { ko: '$y=1$', en: '$y=1$' }, points: 1, y: 1 },
      drawWithSum(one, one.integer(4, 8), [-3, -0.6]),
    ),
    toHidden(
      beyond,
      {
        id: 'beyond-one',
        title: { ko: '$y=1$이고 가중합이 1보다 클 때', en: '$y=1$ and a weighted sum above 1' },
        points: 1,
        y: 1,
      },
      drawWithSum(beyond, beyond.integer(3, 5), [1.8, 4]),
    ),
  ];
}

function drawRealTarget(random: Random): HiddenCase {
  const plan = { id: 'real-target', title: { ko: '정답이 실수일 때', en: 'A target that is any number' } };
  const y = drawAwayFromZero(random, 4, 7);
  return toHidden(random, { ...plan, points: 1, y }, drawWithSum(random, random.integer(2, 4), [-2.5, -0.3]));
}

function drawZeroWeights(random: Random): HiddenCase {
  const p = random.integer(3, 6);
  const x = random.times(p, () => drawAwayFromZero(random, 0.4, 2));
  const plan = { id: 'zero-weights', title: { ko: '$w=0$에서 출발', en: 'Starting at $w=0$' } };
  return toHidden(
    random,
    { ...plan, points: 1, y: random.pick([-1, 1]) },
    { w: new Array<number>(p).fill(0), x },
  );
}

function drawOneWeight(random: Random): HiddenCase {
  const plan = { id: 'one-weight', title: { ko: '가중치 하나 ($p=1$)', en: 'A single weight ($p=1$)' } };
  const example = { w: [random.between(1, 2)], x: [random.between(1.3, 2)] };
  return toHidden(random, { ...plan, points: 1, y: random.between(-3, -1) }, example);
}

function drawManyWeights(random: Random): HiddenCase {
  const plan = { id: 'many-weights', title: { ko: '가중치 여러 개', en: 'Many weights' } };
  return toHidden(
    random,
    { ...plan, points: 1, y: drawAwayFromZero(random, 8, 12) },
    drawWithSum(random, random.integer(20, 40), [-3, -0.3]),
  );
}

/** Whole numbers: the error is exactly 0 in any precision. */
function drawAtTarget(random: Random): HiddenCase {
  const p = random.integer(2, 5);
  const drawWhole = () => random.times(p, () => random.pick([-1, 1]) * random.integer(1, 4));
  const [w, x] = [drawWhole(), drawWhole()];
  const plan = {
    id: 'at-target',
    title: { ko: '가중합이 정답과 같을 때', en: 'A sum that equals the target' },
  };
  return toHidden(random, { ...plan, points: 1, y: dot(w, x) }, { w, x });
}

export const drawHidden = (random: Random): HiddenCase[] => [
  ...drawLabels(random.fork('labels')),
  drawRealTarget(random.fork('real-target')),
  drawZeroWeights(random.fork('zero-weights')),
  drawOneWeight(random.fork('one-weight')),
  drawManyWeights(random.fork('many-weights')),
  drawAtTarget(random.fork('at-target')),
];
