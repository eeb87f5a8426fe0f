/** Short ways to write claims. */
import type { Claim } from '@/lib/numeric/claim';
import type { Dtype, TensorData } from '@/lib/numeric/plain-value';

export const number = (value: number): Claim => ({ kind: 'number', value });
export const boolean = (value: boolean): Claim => ({ kind: 'boolean', value });
export const other = (type: Extract<Claim, { kind: 'other' }>['type']): Claim => ({ kind: 'other', type });
export const object = (fields: Record<string, Claim>): Claim => ({ kind: 'object', fields });
export const array = (...items: Claim[]): Claim => ({ kind: 'array', items });
export const typed = (...values: number[]): Claim => ({
  kind: 'typed-array',
  data: Float64Array.from(values),
});
export const nested = (shape: number[], values: number[]): Claim => ({
  kind: 'numeric-array',
  shape,
  data: Float64Array.from(values),
});
export const tensor = (shape: number[], values: number[], dtype: Dtype = 'float32'): Claim => ({
  kind: 'tensor',
  dtype,
  shape,
  data: toData(values, dtype),
});
export const model: Claim = { kind: 'model', topology: {}, weights: [] };

function toData(values: number[], dtype: Dtype): TensorData {
  if (dtype === 'int32') return Int32Array.from(values);
  return dtype === 'bool' ? Uint8Array.from(values) : Float32Array.from(values);
}
