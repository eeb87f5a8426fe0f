/** Hidden cases: each side of the boundary with each label, and points exactly on it. */
import type { HiddenCase } from '../../../lib/exercise/types';
import { vector } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';

interface Example {
  readonly w: readonly number[];
  readonly x: readonly number[];
}

const dot = ({ w, x }: Example) => w.reduce((sum, weight, index) => sum + weight * (x[index] ?? 0), 0);

const drawAwayFromZero = (random: Random, low: number, high: number) =>
  random.pick([-1, 1]) * random.between(low, high);

/** A weighted sum on the given side, far from 0 for float32 and from 1, where ADALINE's error would be the perceptron's. */
function drawOnSide(random: Random, p: number, side: 1 | -1): Example {
  for (;;) {
    const x = random.times(p, () => drawAwayFromZero(random, 0.3, 2));
    const w = random.times(p, () => drawAwayFromZero(random, 0.3, 2));
    const sum = dot({ w, x });
    const turned = sum * side > 0 ? w : w.map((weight) => -weight);
    if (Math.abs(sum) >= 0.5 && Math.abs(Math.abs(sum) - 1) >= 0.2) return { w: turned, x };
  }
}

/** Whole numbers, whose weighted sum is exactly 0 in any precision and any order. */
function drawOnBoundary(random: Random, p: number): Example {
  const x = random.times(p - 1, () => random.pick([-1, 1]) * random.integer(1, 4));
  const w = random.times(p - 1, () => random.pick([-1, 1]) * random.integer(1, 4));
  return { w: [...w, -dot({ w, x })], x: [...x, 1] };
}

interface Plan extends Pick<HiddenCase, 'id' | 'title' | 'points'> {
  readonly y: 0 | 1;
}

/** A learning rate of 1 would hide a forgotten one. */
function toHidden(random: Random, { y, ...plan }: Plan, example: Example): HiddenCase {
  const eta = random.between(0.1, 0.8);
  return { ...plan, args: [vector(example.w), vector(example.x), y, eta] };
}

export function drawHidden(random: Random): HiddenCase[] {
  const source = (label: string) => random.fork(label);
  const size = (label: string, low: number, high: number) => source(`${label}/p`).integer(low, high);
  const draw = (plan: Plan, make: (own: Random, p: number) => Example, sizes: readonly [number, number]) =>
    toHidden(source(`${plan.id}/eta`), plan, make(source(plan.id), size(plan.id, ...sizes)));
  const onSide = (side: 1 | -1) => (own: Random, p: number) => drawOnSide(own, p, side);
  return [
    draw(
      {
        id: 'negative-sum',
        title: { ko: '$w\\cdot x<0$, $y=1$', en: '$w\\cdot x<0$, $y=1$' },
        points: 2,
        y: 1,
      },
      onSide(-1),
      [3, 6],
    ),
    draw(
      {
        id: 'positive-sum',
        title: { ko: '$w\\cdot x>0$, $y=0$', en: '$w\\cdot x>0$, $y=0$' },
        points: 2,
        y: 0,
      },
      onSide(1),
      [2, 5],
    ),
    draw(
      {
        id: 'positive-one',
        title: { ko: '$w\\cdot x>0$, $y=1$', en: '$w\\cdot x>0$, $y=1$' },
        points: 1,
        y: 1,
      },
      onSide(1),
      [4, 7],
    ),
    draw(
      {
        id: 'negative-zero',
        title: { ko: '$w\\cdot x<0$, $y=0$', en: '$w\\cdot x<0$, $y=0$' },
        points: 1,
        y: 0,
      },
      onSide(-1),
      [3, 6],
    ),
    draw(
      {
        id: 'boundary-one',
        title: { ko: '$w\\cdot x=0$, $y=1$', en: '$w\\cdot x=0$, $y=1$' },
        points: 2,
        y: 1,
      },
      drawOnBoundary,
      [3, 5],
    ),
    draw(
      {
        id: 'boundary-zero',
        title: { ko: '$w\\cdot x=0$, $y=0$', en: '$w\\cdot x=0$, $y=0$' },
        points: 1,
        y: 0,
      },
      drawOnBoundary,
      [2, 4],
    ),
    draw(
      {
        id: 'one-weight',
        title: { ko: '가중치 하나 ($p=1$)', en: 'A single weight ($p=1$)' },
        points: 1,
        y: 1,
      },
      onSide(-1),
      [1, 1],
    ),
  ];
}
