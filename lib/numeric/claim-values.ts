/**
 * Reading claims as numbers, without coercion: only numbers, tensors, typed arrays and regular arrays of numbers
 * are numbers. Strings, booleans, BigInt and objects never become one.
 */
import type { Claim } from './claim';

/** Numbers with a shape, in row-major order. `data.length` equals the product of `shape` (1 for a scalar). */
export interface NumericValue {
  readonly shape: readonly number[];
  readonly data: ArrayLike<number>;
}

/**
 * The numbers of a claim: a tensor, a nested array of regular shape, a typed array (rank 1) or a number (rank 0).
 * Undefined for anything else. Tensors of dtype bool are numbers only with `booleans`, as are booleans and regular
 * arrays of them (read as 0 and 1).
 */
export function toNumericValue(
  claim: Claim,
  options?: { readonly booleans?: boolean },
): NumericValue | undefined {
  const booleans = options?.booleans ?? false;
  switch (claim.kind) {
    case 'number':
      return { shape: [], data: [claim.value] };
    case 'boolean':
      return booleans ? { shape: [], data: [claim.value ? 1 : 0] } : undefined;
    case 'tensor':
      return claim.dtype === 'bool' && !booleans ? undefined : claim;
    case 'typed-array':
      return { shape: [claim.data.length], data: claim.data };
    case 'numeric-array':
      return claim;
    case 'array':
      if (claim.items.length === 0) return { shape: [0], data: [] };
      return booleans ? stack(claim.items) : undefined;
    default:
      return undefined;
  }
}

/** A single number: a number, or a scalar tensor. A tensor of shape [1] is not one. */
export function toScalar(claim: Claim): number | undefined {
  if (claim.kind === 'number') return claim.value;
  if (claim.kind === 'tensor' && claim.dtype !== 'bool' && claim.shape.length === 0) return claim.data[0];
  return undefined;
}

/** A list of numbers: a flat array, a typed array or a tensor of rank 1. */
export function toNumberList(claim: Claim): ArrayLike<number> | undefined {
  const value = toNumericValue(claim);
  return value?.shape.length === 1 ? value.data : undefined;
}

/** A list of lists of numbers, which may differ in length. A matrix will do. */
export function toNumberRows(claim: Claim): ArrayLike<number>[] | undefined {
  if (claim.kind === 'array') return toRowsOfItems(claim.items);
  const value = toNumericValue(claim);
  if (value?.shape.length === 1 && value.shape[0] === 0) return [];
  if (value?.shape.length !== 2) return undefined;
  const [rows = 0, columns = 0] = value.shape;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => value.data[row * columns + column]!),
  );
}

/** A field of an object claim; undefined where it is absent, or where the claim is no object. */
export function claimField(claim: Claim, name: string): Claim | undefined {
  if (claim.kind !== 'object' || !Object.hasOwn(claim.fields, name)) return undefined;
  return claim.fields[name];
}

function toRowsOfItems(items: readonly Claim[]): ArrayLike<number>[] | undefined {
  const rows = items.map(toNumberList);
  return rows.every((row) => row !== undefined) ? rows : undefined;
}

/** Booleans and numbers of equal shape become one value with a leading dimension more. */
function stack(items: readonly Claim[]): NumericValue | undefined {
  const parts = items.map((item) => toNumericValue(item, { booleans: true }));
  const shape = parts[0]?.shape;
  if (shape === undefined) return undefined;
  const data: number[] = [];
  for (const part of parts) {
    if (part === undefined || !isSameShape(part.shape, shape)) return undefined;
    for (let index = 0; index < part.data.length; index += 1) data.push(part.data[index]!);
  }
  return { shape: [items.length, ...shape], data };
}

/** Whether two shapes agree in every dimension. */
export function isSameShape(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((dim, axis) => dim === b[axis]);
}
