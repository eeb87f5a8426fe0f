import { PlainModel, PlainTensor, sizeOf, type PlainValue } from '../numeric/plain-value';
import type { Dim, Param, ParamType } from './types';

/**
 * Compares a case's arguments with the declared parameters. A named dimension must have one size wherever it
 * occurs in the case. Returns what is wrong, one line each, such as `x: shape [3], declared [n, p]`; none when all fit.
 */
export function checkArguments(params: readonly Param[], args: readonly PlainValue[]): string[] {
  if (args.length !== params.length) return [`${args.length} arguments for ${params.length} parameters`];
  const sizes = new Map<string, number>();
  return params.flatMap(({ name, type }, index) => checkValue(args[index] ?? null, type, { name, sizes }));
}

interface Place {
  readonly name: string;
  readonly sizes: Map<string, number>;
}

function checkValue(value: PlainValue, type: ParamType, place: Place): string[] {
  switch (type.kind) {
    case 'number':
    case 'boolean':
      return typeof value === type.kind ? [] : [mismatch(value, type.kind, place)];
    case 'choice':
      return typeof value === 'string' && type.of.includes(value)
        ? []
        : [mismatch(value, type.of.join(' | '), place)];
    case 'tensor':
      return checkTensor(value, type, place);
    case 'numbers':
      return Array.isArray(value) && value.every((item) => typeof item === 'number')
        ? []
        : [mismatch(value, 'number[]', place)];
    case 'list':
      if (!Array.isArray(value)) return [mismatch(value, 'array', place)];
      return value.flatMap((item: PlainValue, index) =>
        // Matrices of a list differ in size: a name holds within one item, and for what was named before the list.
        checkValue(item, type.of, { name: `${place.name}[${index}]`, sizes: new Map(place.sizes) }),
      );
    case 'object':
      return checkFields(value, type.fields, place);
    case 'model':
      return value instanceof PlainModel ? [] : [mismatch(value, 'model', place)];
  }
}

function checkTensor(value: PlainValue, type: ParamType & { kind: 'tensor' }, place: Place): string[] {
  if (!(value instanceof PlainTensor)) return [mismatch(value, 'tensor', place)];
  const faults: string[] = [];
  if (value.dtype !== type.dtype) faults.push(`${place.name}: dtype ${value.dtype}, declared ${type.dtype}`);
  if (value.data.length !== sizeOf(value.shape))
    faults.push(`${place.name}: ${value.data.length} values for shape [${value.shape.join(', ')}]`);
  if (type.shape !== 'any' && !fitsShape(value.shape, type.shape, place.sizes))
    faults.push(`${place.name}: shape [${value.shape.join(', ')}], declared [${type.shape.join(', ')}]`);
  return faults;
}

/** Binds names to sizes as it goes: `[n, p]` then `[p]` must agree on p. */
function fitsShape(shape: readonly number[], declared: readonly Dim[], sizes: Map<string, number>): boolean {
  if (shape.length !== declared.length) return false;
  return declared.every((dim, axis) => {
    const size = shape[axis] ?? 0;
    if (typeof dim === 'number') return dim === size;
    const sum = /^(\w+)\+(\d+)$/.exec(dim.replaceAll(' ', ''));
    const name = sum?.[1] ?? dim;
    const base = size - Number(sum?.[2] ?? 0);
    const known = sizes.get(name);
    sizes.set(name, known ?? base);
    return known === undefined || known === base;
  });
}

function checkFields(value: PlainValue, fields: Readonly<Record<string, ParamType>>, place: Place): string[] {
  if (!isRecord(value)) return [mismatch(value, 'object', place)];
  const extra = Object.keys(value).filter((name) => !(name in fields));
  return [
    ...extra.map((name) => `${place.name}.${name}: not declared`),
    ...Object.entries(fields).flatMap(([name, type]) => {
      const field = value[name];
      const path = `${place.name}.${name}`;
      return field === undefined ? [`${path}: missing`] : checkValue(field, type, { ...place, name: path });
    }),
  ];
}

function isRecord(value: PlainValue): value is { readonly [key: string]: PlainValue } {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof PlainTensor) &&
    !(value instanceof PlainModel)
  );
}

function mismatch(value: PlainValue, declared: string, { name }: Place): string {
  const found = value === null ? 'null' : value instanceof PlainTensor ? 'tensor' : typeof value;
  return `${name}: ${found}, declared ${declared}`;
}
