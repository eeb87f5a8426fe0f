import { SHOW_LIMITS } from '../show-item';

/** An image or table of numbers, row by row. */
export interface Matrix {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
  readonly data: Float32Array;
}

const MAX_VALUES = 1_000_000;

/** Any text a student hands to `show`, cut to a bearable length. `undefined` is the empty text. */
export function clipText(value: unknown): string {
  if (value === undefined || value === null) return '';
  const text = String(value);
  return text.length > SHOW_LIMITS.text ? `${text.slice(0, SHOW_LIMITS.text - 1)}…` : text;
}

interface TensorLike {
  readonly shape: readonly number[];
  dataSync(): ArrayLike<number>;
}

function isTensor(value: unknown): value is TensorLike {
  return (
    typeof value === 'object' &&
    value !== null &&
    'dataSync' in value &&
    typeof value.dataSync === 'function' &&
    'shape' in value &&
    Array.isArray(value.shape)
  );
}

function isArrayLike(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && 'length' in value);
}

/** Numbers from an array, typed array, tensor or single number, flat. Throws TypeError on anything else. */
export function readNumbers(value: unknown): Float64Array {
  if (typeof value === 'number') return Float64Array.of(value);
  const list = isTensor(value) ? value.dataSync() : value;
  if (!isArrayLike(list)) throw new TypeError(`show: expected numbers, got ${typeof value}`);
  const size = Math.min(list.length, MAX_VALUES);
  return Float64Array.from({ length: size }, (_, index) => {
    const item = list[index];
    return isTensor(item) ? (item.dataSync()[0] ?? NaN) : Number(item);
  });
}

/**
 * A picture from a tensor `[h, w]`, `[h, w, 1]`, `[h, w, 3]`, `[1, h, w, c]` or `[n]` (one row), or from nested
 * arrays of the same shapes. Throws TypeError on other ranks and ragged rows.
 */
export function readMatrix(value: unknown): Matrix {
  const { shape, data } = isTensor(value)
    ? { shape: value.shape, data: Float32Array.from(value.dataSync()) }
    : readNested(value);
  const dims = shape.length === 4 && shape[0] === 1 ? shape.slice(1) : shape;
  const channels = dims.length === 3 ? dims[2] : 1;
  if (dims.length < 1 || dims.length > 3 || (channels !== 1 && channels !== 3))
    throw new TypeError(`show: expected [h, w], [h, w, 1] or [h, w, 3], got [${shape.join(', ')}]`);
  const height = dims.length === 1 ? 1 : (dims[0] ?? 0);
  const width = dims.length === 1 ? (dims[0] ?? 0) : (dims[1] ?? 0);
  return { width, height, channels, data };
}

function readNested(value: unknown): { shape: number[]; data: Float32Array } {
  const shape: number[] = [];
  for (let level: unknown = value; isArrayLike(level) && shape.length < 5; level = level[0])
    shape.push(level.length);
  const size = shape.reduce((product, dim) => product * dim, 1);
  if (shape.length === 0 || size > MAX_VALUES)
    throw new TypeError('show: expected a tensor or nested arrays of numbers');
  const data = new Float32Array(size);
  let at = 0;
  const visit = (level: unknown, depth: number) => {
    if (depth === shape.length) {
      data[at] = Number(level);
      at += 1;
      return;
    }
    if (!isArrayLike(level) || level.length !== shape[depth])
      throw new TypeError('show: rows differ in length');
    for (let index = 0; index < level.length; index += 1) visit(level[index], depth + 1);
  };
  visit(value, 0);
  return { shape, data };
}
