/** Numbers as one writes them by hand: nested arrays in place of tensors and claims. For formulas written out in float64. */
import type { Claim } from './claim';
import { PlainModel, PlainTensor, type PlainValue } from './plain-value';

export type Nested =
  number | boolean | string | null | readonly Nested[] | { readonly [key: string]: Nested };

/** A tensor `[n,p]` becomes n arrays of p numbers, exactly as float32 holds them. Throws TypeError on a model. */
export function toNested(value: PlainValue): Nested {
  if (value instanceof PlainTensor) return nest(value.shape, value.data);
  if (value instanceof PlainModel) throw new TypeError('toNested: a model has no numbers to nest');
  if (Array.isArray(value)) return value.map(toNested);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toNested(item)]));
}

/** What came back, as nested arrays; undefined where it holds anything that is neither number nor boolean. */
export function claimToNested(claim: Claim): Nested | undefined {
  switch (claim.kind) {
    case 'number':
    case 'boolean':
      return claim.value;
    case 'tensor':
    case 'numeric-array':
      return nest(claim.shape, claim.data);
    case 'typed-array':
      return Array.from(claim.data);
    case 'array': {
      const items = claim.items.map(claimToNested);
      return items.every((item) => item !== undefined) ? items : undefined;
    }
    case 'object': {
      const fields = Object.entries(claim.fields).map(([key, item]) => [key, claimToNested(item)] as const);
      return fields.every(([, item]) => item !== undefined)
        ? Object.fromEntries(fields.flatMap(([key, item]) => (item === undefined ? [] : [[key, item]])))
        : undefined;
    }
    default:
      return undefined;
  }
}

/** Nested arrays as if a solution had returned them. */
export function nestedToClaim(value: Nested): Claim {
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'string') return { kind: 'other', type: 'string' };
  if (value === null) return { kind: 'other', type: 'null' };
  if (!isList(value))
    return {
      kind: 'object',
      fields: Object.fromEntries(Object.entries(value).map(([key, item]) => [key, nestedToClaim(item)])),
    };
  const shape = shapeOf(value);
  return shape === undefined
    ? { kind: 'array', items: value.map(nestedToClaim) }
    : { kind: 'numeric-array', shape, data: Float64Array.from(flatten(value)) };
}

const isList = (value: Nested): value is readonly Nested[] => Array.isArray(value);

function nest(shape: readonly number[], data: ArrayLike<number>): Nested {
  const build = (axis: number, start: number, size: number): Nested => {
    const length = shape[axis];
    if (length === undefined) return data[start] ?? Number.NaN;
    const step = length === 0 ? 0 : size / length;
    return Array.from({ length }, (_, index) => build(axis + 1, start + index * step, step));
  };
  return build(0, 0, data.length);
}

/** The shape of a regular array of numbers; undefined where it is ragged or holds anything else. */
function shapeOf(value: Nested): number[] | undefined {
  if (typeof value === 'number') return [];
  if (!isList(value)) return undefined;
  if (value.length === 0) return [0];
  const shapes = value.map(shapeOf);
  const [first] = shapes;
  const isRegular = first !== undefined && shapes.every((shape) => shape?.join() === first.join());
  return isRegular ? [value.length, ...first] : undefined;
}

function flatten(value: Nested): number[] {
  if (typeof value === 'number') return [value];
  return isList(value) ? value.flatMap(flatten) : [];
}
