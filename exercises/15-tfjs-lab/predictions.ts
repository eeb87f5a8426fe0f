/** Reading what the clean room computed: rows of outputs, one an image. */
import type { Claim } from '../../lib/numeric/claim';
import { PlainTensor, type PlainValue } from '../../lib/numeric/plain-value';

export interface Rows {
  readonly count: number;
  readonly width: number;
  readonly data: ArrayLike<number>;
}

/** A prediction as one row an image, whatever the shape of a row; undefined where there is none for every image. */
export function toRows(prediction: Claim | undefined, count: number): Rows | undefined {
  if (prediction?.kind !== 'tensor' || prediction.shape[0] !== count || count === 0) return undefined;
  return { count, width: prediction.data.length / count, data: prediction.data };
}

/** How many rows have their largest entry where the label says. A row with a value that is no number has none. */
export function countCorrect(rows: Rows, labels: readonly number[]): number {
  return labels.filter((label, row) => argMax(rows, row) === label).length;
}

function argMax({ data, width }: Rows, row: number): number {
  let best = -1;
  for (let column = 0; column < width; column += 1) {
    const value = data[row * width + column]!;
    if (Number.isNaN(value)) return -1;
    if (best < 0 || value > data[row * width + best]!) best = column;
  }
  return best;
}

/** A tensor of a case's arguments or secret. Throws TypeError where the exercise did not put one there. */
export function asTensor(value: PlainValue | undefined): PlainTensor {
  if (!(value instanceof PlainTensor)) throw new TypeError('a tensor was expected');
  return value;
}

/** A field of a case's secret. */
export function secretField(secret: PlainValue | undefined, name: string): PlainTensor {
  const fields = new Map(typeof secret === 'object' && secret !== null ? Object.entries(secret) : []);
  return asTensor(fields.get(name));
}

/** A float32 tensor of some of the images of another. */
export function sliceImages(images: PlainTensor, from: number, to: number): PlainTensor {
  const [count = 0, ...shape] = images.shape;
  const size = images.data.length / Math.max(1, count);
  return new PlainTensor(
    'float32',
    [to - from, ...shape],
    Float32Array.from(images.data.subarray(from * size, to * size)),
  );
}
