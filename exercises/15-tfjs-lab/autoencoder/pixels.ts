/** What makes every attempt another task: the pixels of all its images in one order of its own. */
import { PIXELS, SIDE } from '../../_data/digits';
import { PlainTensor } from '../../../lib/numeric/plain-value';

/** Where each pixel comes from, by its place in the row-by-row image. */
export type PixelOrder = readonly number[];

export const AS_DRAWN: PixelOrder = Array.from({ length: PIXELS }, (_, pixel) => pixel);

export const TRANSPOSED: PixelOrder = AS_DRAWN.map(
  (pixel) => (pixel % SIDE) * SIDE + Math.floor(pixel / SIDE),
);

/**
 * A dense network does not know which pixels are neighbours and learns as well as before. Weights from elsewhere no longer fit,
 * nor does anything fixed beforehand, such as the mean of each block or the lowest frequencies.
 */
export function reorderPixels(images: PlainTensor, order: PixelOrder): PlainTensor {
  const data = new Float32Array(images.data.length);
  for (let at = 0; at < data.length; at += PIXELS) {
    for (let pixel = 0; pixel < PIXELS; pixel += 1) data[at + pixel] = images.data[at + order[pixel]!]!;
  }
  return new PlainTensor('float32', images.shape, data);
}
