/** Checks of a result that is judged, not compared: everything that can be said before its values are looked at. */
import type { Dim, Param, ParamType, ResultType } from '../../exercise/types';
import type { Claim } from '../../numeric/claim';
import { toNumberRows, toNumericValue, type NumericValue } from '../../numeric/claim-values';
import { countNonFinite } from '../../numeric/compare';
import { PlainTensor, type PlainValue } from '../../numeric/plain-value';
import {
  formatShape,
  isType,
  selectFirstFault,
  toFiniteFault,
  toShapeFault,
  toTypeFault,
  type Fault,
  type KnownMessage,
} from './faults';
import { listOutputs, type Output } from './outputs';

/** Named dimensions that are known: `n` → 30. */
export type Dims = ReadonlyMap<string, number>;

/**
 * The sizes of the named dimensions of one case: from its tensor arguments' shapes, and from number arguments whose
 * name is used as a dimension.
 */
export function bindDims(params: readonly Param[], args: readonly PlainValue[]): Dims {
  const dims = new Map<string, number>();
  params.forEach((param, index) => bindParam(param, args[index], dims));
  return dims;
}

/**
 * The first fault of type, presence, shape or finiteness, or undefined where the result is well formed. A named
 * dimension is free until it is met first; then it must be the same everywhere.
 */
export function checkClaim(claim: Claim, type: ResultType, dims: Dims): KnownMessage | undefined {
  const bound = new Map(dims);
  const faults = listOutputs(claim, type).flatMap((output) => checkOutput(output, bound) ?? []);
  return selectFirstFault(faults)?.message;
}

function bindParam(param: Param, arg: PlainValue | undefined, dims: Map<string, number>): void {
  if (typeof arg === 'number' && param.type.kind === 'number') dims.set(param.name, arg);
  else bindType(param.type, arg, dims);
}

function bindType(type: ParamType, value: PlainValue | undefined, dims: Map<string, number>): void {
  if (type.kind === 'tensor' && value instanceof PlainTensor && type.shape !== 'any')
    matchShape(type.shape, value.shape, dims);
  if (type.kind !== 'object' || typeof value !== 'object' || value === null) return;
  const fields = new Map(Object.entries(value));
  for (const [name, fieldType] of Object.entries(type.fields)) bindType(fieldType, fields.get(name), dims);
}

/** Whether a shape is as declared; names that were free are bound. */
function matchShape(declared: readonly Dim[], shape: readonly number[], dims: Map<string, number>): boolean {
  if (declared.length !== shape.length) return false;
  return declared.every((dim, axis) => {
    const size = shape[axis]!;
    if (typeof dim === 'number') return dim === size;
    const known = dims.get(dim);
    if (known === undefined) dims.set(dim, size);
    return known === undefined || known === size;
  });
}

function checkOutput(output: Output, dims: Map<string, number>): Fault | undefined {
  const { claim, path, type } = output;
  if (claim === undefined) return output.fault;
  if (!isType(claim, type)) return toTypeFault(path, type, claim);
  if (type.kind === 'model') return undefined;
  const booleans = type.kind === 'tensor' && type.booleans === true;
  const value = type.kind === 'ragged' ? flattenRows(claim) : toNumericValue(claim, { booleans });
  const declared = type.kind === 'tensor' && type.shape !== 'like-expected' ? type.shape : RANKS[type.kind];
  return checkNumbers(path, { value, declared: declared ?? value?.shape ?? [] }, dims);
}

/** Shapes of the kinds that declare none; '…' is any length. */
const RANKS: Partial<Record<ResultType['kind'], readonly Dim[]>> = {
  number: [],
  numbers: ['…'],
  ragged: ['…'],
};

function checkNumbers(
  path: string,
  found: { readonly value: NumericValue | undefined; readonly declared: readonly Dim[] },
  dims: Map<string, number>,
): Fault | undefined {
  const { value, declared } = found;
  const wanted = formatShape(declared.map((dim) => (typeof dim === 'string' ? (dims.get(dim) ?? dim) : dim)));
  if (value === undefined)
    return { stage: 'shape', message: { key: 'ragged_shape', params: { output: path, expected: wanted } } };
  const isFree = declared.includes('…');
  if (isFree ? value.shape.length !== declared.length : !matchShape(declared, value.shape, dims))
    return toShapeFault(path, { expected: wanted, actual: formatShape(value.shape) });
  const count = countNonFinite(value.data);
  return count === 0 ? undefined : toFiniteFault(path, { count, total: value.data.length });
}

function flattenRows(claim: Claim): NumericValue | undefined {
  const rows = toNumberRows(claim);
  return rows && { shape: [rows.length], data: rows.flatMap((row) => Array.from(row)) };
}
