/** What makes every attempt another task: weights trained on earlier images know neither its labels nor its images. */
import { CLASSES, PIXELS, SIDE, type Digits } from '../../_data/digits';
import { PlainTensor } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';

export interface Disguise {
  /** The label that each digit gets. */
  readonly labels: readonly number[];
  readonly mirrored: boolean;
  readonly upsideDown: boolean;
  readonly transposed: boolean;
}

export const NO_DISGUISE: Disguise = {
  labels: Array.from({ length: CLASSES }, (_, digit) => digit),
  mirrored: false,
  upsideDown: false,
  transposed: false,
};

export function drawDisguise(random: Random): Disguise {
  return {
    labels: random.permutation(CLASSES),
    mirrored: random.uniform() < 0.5,
    upsideDown: random.uniform() < 0.5,
    transposed: random.uniform() < 0.5,
  };
}

/** All images turned alike, so that digits stay as different from each other as they were. */
export function disguise({ images, labels }: Digits, worn: Disguise): Digits {
  const data = new Float32Array(images.data.length);
  for (let at = 0; at < data.length; at += PIXELS) {
    for (let pixel = 0; pixel < PIXELS; pixel += 1)
      data[at + pixel] = images.data[at + cameFrom(pixel, worn)]!;
  }
  return {
    images: new PlainTensor('float32', images.shape, data),
    labels: labels.map((label) => worn.labels[label] ?? label),
  };
}

function cameFrom(pixel: number, { mirrored, upsideDown, transposed }: Disguise): number {
  const [row, column] = [Math.floor(pixel / SIDE), pixel % SIDE];
  const [y, x] = transposed ? [column, row] : [row, column];
  return (upsideDown ? SIDE - 1 - y : y) * SIDE + (mirrored ? SIDE - 1 - x : x);
}
