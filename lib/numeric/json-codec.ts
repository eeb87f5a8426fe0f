/**
 * Plain values and claims as JSON, without loss: −0, NaN and ±Infinity survive, and tensor data go as base64 of
 * their little-endian bytes (every platform that runs Node or a browser here is little-endian), so that a float32
 * comes back bit for bit. Runs in Node, workers and browsers.
 */
import type { Claim } from './claim';
import { decodeBase64, encodeBase64 } from './base64';
import { PlainModel, PlainTensor, sizeOf, type Dtype, type PlainValue, type TensorData } from './plain-value';

/** A plain value as JSON. Objects are told apart by the tag `$`, so that no key of the data can be mistaken for one. */
export type EncodedValue =
  | number
  | string
  | boolean
  | null
  | readonly EncodedValue[]
  | { readonly $: 'number'; readonly value: SpecialNumber }
  | ({ readonly $: 'tensor' } & EncodedTensor)
  | { readonly $: 'model'; readonly topology: unknown; readonly weights: readonly EncodedTensor[] }
  | { readonly $: 'object'; readonly fields: Readonly<Record<string, EncodedValue>> };

/** A claim as JSON. */
export type EncodedClaim =
  | { readonly kind: 'number'; readonly value: number | SpecialNumber }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | ({ readonly kind: 'tensor' } & EncodedTensor)
  | { readonly kind: 'typed-array'; readonly data: string }
  | { readonly kind: 'numeric-array'; readonly shape: readonly number[]; readonly data: string }
  | { readonly kind: 'array'; readonly items: readonly EncodedClaim[] }
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, EncodedClaim>> }
  | { readonly kind: 'model'; readonly topology: unknown; readonly weights: readonly EncodedTensor[] }
  | { readonly kind: 'other'; readonly type: OtherType };

type SpecialNumber = 'NaN' | 'Infinity' | '-Infinity' | '-0';
type OtherType = Extract<Claim, { kind: 'other' }>['type'];
interface EncodedTensor {
  readonly dtype: Dtype;
  readonly shape: readonly number[];
  readonly data: string;
}

const OTHER_TYPES = [
  'string',
  'bigint',
  'undefined',
  'null',
  'function',
  'symbol',
  'object',
  'too-large',
  'unreadable',
] as const satisfies readonly OtherType[];

/** Encodes a plain value. The result may go through `JSON.stringify` and back. */
export function encodeValue(value: PlainValue): EncodedValue {
  if (typeof value === 'number') return encodeNumberValue(value);
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof PlainTensor) return { $: 'tensor', ...encodeTensor(value) };
  if (value instanceof PlainModel)
    return { $: 'model', topology: value.topology, weights: value.weights.map(encodeTensor) };
  if (isList(value)) return value.map(encodeValue);
  return { $: 'object', fields: mapFields(value, encodeValue) };
}

/** Decodes what `encodeValue` made. Throws TypeError or RangeError on anything else. */
export function decodeValue(encoded: unknown): PlainValue {
  if (encoded === null || ['number', 'string', 'boolean'].includes(typeof encoded))
    return encoded as PlainValue;
  if (Array.isArray(encoded)) return encoded.map(decodeValue);
  const record = asRecord(encoded);
  switch (record.$) {
    case 'number':
      return decodeNumber(record.value);
    case 'tensor':
      return decodePlainTensor(record);
    case 'model':
      return new PlainModel(record.topology, asList(record.weights).map(decodePlainTensor));
    case 'object':
      return mapFields(asRecord(record.fields), decodeValue);
    default:
      throw new TypeError('decodeValue: unknown tag');
  }
}

/** Encodes a claim. The result may go through `JSON.stringify` and back. */
export function encodeClaim(claim: Claim): EncodedClaim {
  switch (claim.kind) {
    case 'number':
      return { kind: 'number', value: specialName(claim.value) ?? claim.value };
    case 'boolean':
      return { kind: 'boolean', value: claim.value };
    case 'tensor':
      return { kind: 'tensor', ...encodeTensor(claim) };
    case 'typed-array':
      return { kind: 'typed-array', data: encodeBase64(claim.data) };
    case 'numeric-array':
      return { kind: 'numeric-array', shape: [...claim.shape], data: encodeBase64(claim.data) };
    case 'array':
      return { kind: 'array', items: claim.items.map(encodeClaim) };
    case 'object':
      return { kind: 'object', fields: mapFields(claim.fields, encodeClaim) };
    case 'model':
      return { kind: 'model', topology: claim.topology, weights: claim.weights.map(encodeTensor) };
    case 'other':
      return { kind: 'other', type: claim.type };
  }
}

/** Decodes what `encodeClaim` made. Throws TypeError or RangeError on anything else. */
export function decodeClaim(encoded: unknown): Claim {
  const record = asRecord(encoded);
  switch (record.kind) {
    case 'number':
      return {
        kind: 'number',
        value: typeof record.value === 'number' ? record.value : decodeNumber(record.value),
      };
    case 'boolean':
      return { kind: 'boolean', value: record.value === true };
    case 'tensor':
      return { kind: 'tensor', ...decodeTensor(record) };
    case 'typed-array':
      return { kind: 'typed-array', data: decodeDoubles(record.data) };
    case 'numeric-array':
      return decodeNumericArray(record);
    case 'array':
      return { kind: 'array', items: asList(record.items).map(decodeClaim) };
    case 'object':
      return { kind: 'object', fields: mapFields(asRecord(record.fields), decodeClaim) };
    case 'model':
      return { kind: 'model', topology: record.topology, weights: asList(record.weights).map(decodeTensor) };
    case 'other':
      return { kind: 'other', type: decodeOtherType(record.type) };
    default:
      throw new TypeError('decodeClaim: unknown kind');
  }
}

function encodeNumberValue(value: number): EncodedValue {
  const special = specialName(value);
  return special === undefined ? value : { $: 'number', value: special };
}

function specialName(value: number): SpecialNumber | undefined {
  if (Number.isNaN(value)) return 'NaN';
  if (value === Infinity) return 'Infinity';
  if (value === -Infinity) return '-Infinity';
  return Object.is(value, -0) ? '-0' : undefined;
}

function decodeNumber(value: unknown): number {
  if (value === 'NaN' || value === 'Infinity' || value === '-Infinity' || value === '-0')
    return Number(value);
  throw new TypeError('decode: not a number');
}

function encodeTensor(tensor: { dtype: Dtype; shape: readonly number[]; data: TensorData }): EncodedTensor {
  return { dtype: tensor.dtype, shape: [...tensor.shape], data: encodeBase64(tensor.data) };
}

function decodePlainTensor(encoded: unknown): PlainTensor {
  const { dtype, shape, data } = decodeTensor(encoded);
  return new PlainTensor(dtype, shape, data);
}

function decodeTensor(encoded: unknown): { dtype: Dtype; shape: number[]; data: TensorData } {
  const record = asRecord(encoded);
  const shape = decodeShape(record.shape);
  const bytes = decodeBase64(record.data);
  const { dtype, data } = toTensorData(record.dtype, bytes);
  if (data.length !== sizeOf(shape)) throw new RangeError('decode: data do not fill the shape');
  return { dtype, shape, data };
}

function toTensorData(dtype: unknown, bytes: Uint8Array): { dtype: Dtype; data: TensorData } {
  if (dtype === 'bool') return { dtype, data: bytes };
  if (bytes.length % 4 !== 0) throw new RangeError('decode: incomplete data');
  if (dtype === 'float32') return { dtype, data: new Float32Array(bytes.buffer) };
  if (dtype === 'int32') return { dtype, data: new Int32Array(bytes.buffer) };
  throw new TypeError('decode: unknown dtype');
}

function decodeNumericArray(record: Readonly<Record<string, unknown>>): Claim {
  const shape = decodeShape(record.shape);
  const data = decodeDoubles(record.data);
  if (data.length !== sizeOf(shape)) throw new RangeError('decode: data do not fill the shape');
  return { kind: 'numeric-array', shape, data };
}

function decodeDoubles(encoded: unknown): Float64Array {
  const bytes = decodeBase64(encoded);
  if (bytes.length % 8 !== 0) throw new RangeError('decode: incomplete data');
  return new Float64Array(bytes.buffer);
}

function decodeShape(encoded: unknown): number[] {
  return asList(encoded).map((dim) => {
    if (typeof dim !== 'number' || !Number.isSafeInteger(dim) || dim < 0)
      throw new RangeError('decode: not a dimension');
    return dim;
  });
}

function decodeOtherType(type: unknown): OtherType {
  const known = OTHER_TYPES.find((name) => name === type);
  if (known === undefined) throw new TypeError('decodeClaim: unknown type');
  return known;
}

function isList(value: object): value is readonly PlainValue[] {
  return Array.isArray(value);
}

function asList(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new TypeError('decode: a list is missing');
  return value;
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError('decode: an object is missing');
  return value as Readonly<Record<string, unknown>>;
}

/** Object.fromEntries defines own properties, so that a key `__proto__` stays a key. */
function mapFields<A, B>(fields: Readonly<Record<string, A>>, map: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, map(value)]));
}
