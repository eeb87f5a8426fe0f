import type { ResultType } from '../../exercise/types';
import type { Claim } from '../../numeric/claim';
import { sizeOf, type Dtype, type TensorData } from '../../numeric/plain-value';
import type { TfNamespace } from './tf-namespace';

const MAX_DEPTH = 8;
/** What an item of an array costs beside its value, so that a million empty arrays count as well. */
const ITEM_BYTES = 16;

type Tensor = InstanceType<TfNamespace['Tensor']>;
type Model = InstanceType<NonNullable<TfNamespace['LayersModel']>>;

interface Reader {
  readonly tf: TfNamespace;
  readonly args: readonly unknown[];
  /** Bytes that may still be read. */
  budget: number;
}

interface ClaimForm {
  readonly type: ResultType;
  readonly limitBytes: number;
  readonly args?: readonly unknown[];
}

/** Thrown inside a read when the result is larger than the exercise allows. */
class TooLarge extends Error {}

/**
 * Copies what the entry returned into a bounded, plain claim. Every property and element is read exactly once,
 * so that getters and proxies cannot answer twice; only declared keys are read; a read that throws gives
 * 'unreadable'. Nothing is coerced: a numeric string stays a string.
 *
 * @param tf - The whole namespace of the host, not the facade.
 * @param form - The declared type, what the values may take on their way out (more gives 'too-large'), and the
 *   arguments of the call where the type asks for one of them.
 */
export async function readClaim(
  tf: TfNamespace,
  value: unknown,
  { type, limitBytes, args = [] }: ClaimForm,
): Promise<Claim> {
  try {
    return await readTyped({ tf, args, budget: limitBytes }, value, type);
  } catch (error) {
    return { kind: 'other', type: error instanceof TooLarge ? 'too-large' : 'unreadable' };
  }
}

async function readTyped(reader: Reader, value: unknown, type: ResultType): Promise<Claim> {
  if (type.kind !== 'object') return readAny(reader, value, 0);
  if (typeof value !== 'object' || value === null || Array.isArray(value) || isTensor(reader, value))
    return readAny(reader, value, 0);
  const fields: Record<string, Claim> = {};
  for (const [key, fieldType] of Object.entries(type.fields)) {
    const field = await readField(reader, value, { key, type: fieldType });
    Object.defineProperty(fields, key, { value: field, enumerable: true });
  }
  return { kind: 'object', fields };
}

async function readField(
  reader: Reader,
  owner: object,
  { key, type }: { readonly key: string; readonly type: ResultType },
): Promise<Claim> {
  try {
    const isArgument = type.kind === 'model' && type.argument !== undefined;
    const value: unknown = isArgument ? reader.args[type.argument] : Reflect.get(owner, key);
    return await readTyped(reader, value, type);
  } catch (error) {
    if (error instanceof TooLarge) throw error;
    return { kind: 'other', type: 'unreadable' };
  }
}

async function readAny(reader: Reader, value: unknown, depth: number): Promise<Claim> {
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (value === null) return { kind: 'other', type: 'null' };
  if (typeof value === 'object') return readObject(reader, value, depth);
  const type = typeof value;
  return { kind: 'other', type: type === 'number' || type === 'boolean' ? 'object' : type };
}

async function readObject(reader: Reader, value: object, depth: number): Promise<Claim> {
  if (ArrayBuffer.isView(value)) return readTypedArray(reader, value);
  if (Array.isArray(value)) return readArray(reader, value, depth);
  if (isTensor(reader, value)) return readTensor(reader, value);
  if (isModel(reader, value)) return readModel(reader, value);
  return { kind: 'other', type: 'object' };
}

/** The real length, which an own property of the array cannot hide. */
const lengthOf = Object.getOwnPropertyDescriptor(
  Object.getPrototypeOf(Float64Array.prototype),
  'length',
)?.get;

function readTypedArray(reader: Reader, view: ArrayBufferView): Claim {
  if (view instanceof DataView || view instanceof BigInt64Array || view instanceof BigUint64Array)
    return { kind: 'other', type: 'object' };
  spend(reader, Number(lengthOf?.call(view)) * 8);
  // Float64Array.from would run the student's iterator; the constructor reads a typed array's memory.
  return { kind: 'typed-array', data: new Float64Array(view as Float64Array) };
}

async function readArray(reader: Reader, array: readonly unknown[], depth: number): Promise<Claim> {
  const { length } = array;
  spend(reader, length * ITEM_BYTES);
  if (depth === MAX_DEPTH) return { kind: 'other', type: 'object' };
  const values: unknown[] = [];
  for (let index = 0; index < length; index += 1) values.push(readElement(array, index));
  if (length > 0 && values.every((value) => typeof value === 'number'))
    return { kind: 'numeric-array', shape: [length], data: new Float64Array(values) };
  const items: Claim[] = [];
  for (const value of values) items.push(await readItem(reader, value, depth + 1));
  return toNumericArray(items) ?? { kind: 'array', items };
}

const UNREADABLE = Symbol('unreadable');

function readElement(array: readonly unknown[], index: number): unknown {
  try {
    return array[index];
  } catch {
    return UNREADABLE;
  }
}

async function readItem(reader: Reader, value: unknown, depth: number): Promise<Claim> {
  if (value === UNREADABLE) return { kind: 'other', type: 'unreadable' };
  try {
    return await readAny(reader, value, depth);
  } catch (error) {
    if (error instanceof TooLarge) throw error;
    return { kind: 'other', type: 'unreadable' };
  }
}

/** Joins items into one flat array where all are numeric arrays of one shape. */
function toNumericArray(items: readonly Claim[]): Claim | undefined {
  const [first] = items;
  if (first === undefined) return { kind: 'numeric-array', shape: [0], data: new Float64Array(0) };
  const shape = innerShape(first);
  if (!shape) return undefined;
  const size = sizeOf(shape);
  const data = new Float64Array(items.length * size);
  for (const [index, item] of items.entries()) {
    if (item.kind !== 'numeric-array' && item.kind !== 'typed-array') return undefined;
    if (innerShape(item)?.join() !== shape.join()) return undefined;
    data.set(item.data, index * size);
  }
  return { kind: 'numeric-array', shape: [items.length, ...shape], data };
}

function innerShape(claim: Claim): number[] | undefined {
  if (claim.kind === 'typed-array') return [claim.data.length];
  return claim.kind === 'numeric-array' ? claim.shape : undefined;
}

async function readTensor(reader: Reader, tensor: Tensor): Promise<Claim> {
  const { dtype, shape: claimedShape } = tensor;
  if (dtype !== 'float32' && dtype !== 'int32' && dtype !== 'bool') return { kind: 'other', type: 'object' };
  const shape = claimedShape.map(Number);
  const size = sizeOf(shape);
  if (!Number.isSafeInteger(size) || shape.length > MAX_DEPTH) return { kind: 'other', type: 'unreadable' };
  spend(reader, size * 4);
  // The prototype's method, because an instance can carry its own `data`.
  const values: unknown = await reader.tf.Tensor.prototype.data.call(tensor);
  // Of an empty tensor WebGL gives a plain array.
  const data = copyValues(dtype, size === 0 ? new Float32Array(0) : values);
  return data.length === size
    ? { kind: 'tensor', dtype, shape, data }
    : { kind: 'other', type: 'unreadable' };
}

function copyValues(dtype: Dtype, values: unknown): TensorData {
  if (!ArrayBuffer.isView(values) || values instanceof DataView) throw new TypeError('not tensor data');
  if (dtype === 'float32') return new Float32Array(values as Float32Array);
  return dtype === 'int32' ? new Int32Array(values as Int32Array) : new Uint8Array(values as Uint8Array);
}

async function readModel(reader: Reader, model: Model): Promise<Claim> {
  const prototype = reader.tf.LayersModel?.prototype;
  if (!prototype) return { kind: 'other', type: 'object' };
  const text = JSON.stringify(prototype.toJSON.call(model, null, false));
  spend(reader, text.length);
  const weights: Extract<Claim, { kind: 'model' }>['weights'] = [];
  for (const weight of prototype.getWeights.call(model)) {
    const claim = await readTensor(reader, weight);
    if (claim.kind !== 'tensor') return { kind: 'other', type: 'unreadable' };
    weights.push({ dtype: claim.dtype, shape: claim.shape, data: claim.data });
  }
  return { kind: 'model', topology: JSON.parse(text), weights };
}

function isTensor({ tf }: Reader, value: object): value is Tensor {
  return isInstance(tf.Tensor, value);
}

function isModel({ tf }: Reader, value: object): value is Model {
  return tf.LayersModel !== undefined && isInstance(tf.LayersModel, value);
}

/** By prototype, not `instanceof`: TF.js's classes take anything that has the right-looking members. */
function isInstance(constructor: { readonly prototype: object }, value: object): boolean {
  return Object.prototype.isPrototypeOf.call(constructor.prototype, value);
}

function spend(reader: Reader, bytes: number): void {
  reader.budget -= bytes;
  if (!(reader.budget >= 0)) throw new TooLarge();
}
