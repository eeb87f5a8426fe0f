/** Curves that rise and fall more than once, as training points and as points held out for the judge. */
import { matrix, vector, type PlainTensor, type PlainValue } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';

const HELD_OUT = 200;

export interface Range {
  readonly low: number;
  readonly width: number;
}

/** A curve on [0, 1]. */
type Curve = (t: number) => number;

/** A little more than one swing up and down, on a slope. */
export function drawWave(random: Random): Curve {
  const cycles = random.between(1.25, 1.6);
  const phase = random.between(0, 2 * Math.PI);
  const slope = random.between(-0.6, 0.6);
  return (t) => Math.sin(2 * Math.PI * cycles * t + phase) + slope * t;
}

/** Two hills, or two valleys, of different height and width. */
export function drawHills(random: Random): Curve {
  const sign = random.pick([-1, 1]);
  const hills = [
    { top: random.between(0.2, 0.3), width: random.between(0.09, 0.12), height: random.between(0.8, 1.2) },
    { top: random.between(0.68, 0.8), width: random.between(0.1, 0.13), height: random.between(0.8, 1.2) },
  ];
  return (t) =>
    hills.reduce(
      (sum, { top, width, height }) => sum + sign * height * Math.exp(-(((t - top) / width) ** 2)),
      0,
    );
}

export interface Sample {
  readonly x: PlainTensor;
  readonly y: PlainTensor;
  /** For the judge alone: points that the training has not seen. */
  readonly heldOut: { readonly x: PlainTensor; readonly y: PlainTensor };
}

/** n points without noise that cover the range from end to end, in any order; and others between them. */
export function drawSample(random: Random, curve: Curve, { low, width }: Range): Sample {
  const n = random.integer(40, 100);
  const scale = random.between(0.6, 1.1) / measureDeviation(curve);
  const shift = random.between(-0.4, 0.4) - scale * measureMean(curve);
  const toY = (t: number) => scale * curve(t) + shift;
  const toX = (t: number) => low + width * t;
  // One point in each of n equal parts of the range, and both its ends.
  const training = random.times(n, (index) => {
    if (index === 0) return 0;
    return index === n - 1 ? 1 : (index + random.uniform()) / n;
  });
  const shuffled = random.permutation(n).map((index) => training[index] ?? 0);
  const testing = random.times(HELD_OUT, (index) => (index + random.uniform()) / HELD_OUT);
  return {
    x: matrix(shuffled.map((t) => [toX(t)])),
    y: matrix(shuffled.map((t) => [toY(t)])),
    heldOut: { x: vector(testing.map(toX)), y: vector(testing.map(toY)) },
  };
}

/** What the judge needs and the sandbox never sees. */
export function toSecret({ heldOut }: Sample): PlainValue {
  return { x: heldOut.x, y: heldOut.y };
}

const GRID = Array.from({ length: 201 }, (_, index) => index / 200);

function measureMean(curve: Curve): number {
  return GRID.reduce((sum, t) => sum + curve(t), 0) / GRID.length;
}

function measureDeviation(curve: Curve): number {
  const mean = measureMean(curve);
  return Math.sqrt(GRID.reduce((sum, t) => sum + (curve(t) - mean) ** 2, 0) / GRID.length);
}
