/**
 * Plain data: what crosses every process border in place of tensors. No TF.js, no class with behaviour,
 * so that either side of a sandbox can read it without running the other side's code.
 */

export type Dtype = 'float32' | 'int32' | 'bool';
export type TensorData = Float32Array | Int32Array | Uint8Array;

/** A tensor's values in row-major order. `data.length` equals the product of `shape` (1 for a scalar). */
export class PlainTensor {
  readonly dtype: Dtype;
  readonly shape: readonly number[];
  readonly data: TensorData;

  constructor(dtype: Dtype, shape: readonly number[], data: TensorData) {
    this.dtype = dtype;
    this.shape = shape;
    this.data = data;
  }
}

/** A layers model as data: Keras-style topology (JSON) and its weights in the model's own order. */
export class PlainModel {
  readonly topology: unknown;
  readonly weights: readonly PlainTensor[];

  constructor(topology: unknown, weights: readonly PlainTensor[]) {
    this.topology = topology;
    this.weights = weights;
  }
}

/** An argument of an exercise's entry function, or a reference's result, as data. */
export type PlainValue =
  | number
  | string
  | boolean
  | null
  | PlainTensor
  | PlainModel
  | readonly PlainValue[]
  | { readonly [key: string]: PlainValue };

/** The number of values in a tensor of this shape: 1 for a scalar. */
export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((size, dim) => size * dim, 1);
}

/** A float32 vector `[n]`. */
export function vector(values: readonly number[]): PlainTensor {
  return new PlainTensor('float32', [values.length], Float32Array.from(values));
}

/** An int32 vector `[n]`. */
export function intVector(values: readonly number[]): PlainTensor {
  return new PlainTensor('int32', [values.length], Int32Array.from(values));
}

/** A float32 matrix `[rows, columns]`; throws RangeError on ragged rows. */
export function matrix(rows: readonly (readonly number[])[]): PlainTensor {
  const columns = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== columns)) throw new RangeError('matrix: rows differ in length');
  return new PlainTensor('float32', [rows.length, columns], Float32Array.from(rows.flat()));
}

/** A float32 tensor of any shape; throws RangeError where `values` does not fill it. */
export function tensor(shape: readonly number[], values: ArrayLike<number>): PlainTensor {
  if (values.length !== sizeOf(shape))
    throw new RangeError(`tensor: ${values.length} values for [${shape.join(',')}]`);
  return new PlainTensor('float32', shape, Float32Array.from(values));
}
