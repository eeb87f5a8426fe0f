import type { Claim } from '../../../numeric/claim';
import { ProtocolError, type ByteReader, type ByteWriter } from './bytes';
import { boundedSize, readShape, readTensor, writeShape, writeTensor } from './tensors';
import { parseJson } from './values';

const MAX_DEPTH = 16;
const MAX_TOPOLOGY = 1024 ** 2;

const KINDS = [
  'number',
  'boolean',
  'tensor',
  'typed-array',
  'numeric-array',
  'array',
  'object',
  'model',
  'other',
] as const;
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
] as const;

/** Writes what the entry function returned. */
export function writeClaim(writer: ByteWriter, claim: Claim): void {
  writer.u8(KINDS.indexOf(claim.kind));
  switch (claim.kind) {
    case 'number':
      return writer.f64(claim.value);
    case 'boolean':
      return writer.u8(claim.value ? 1 : 0);
    case 'tensor':
      return writeTensor(writer, claim);
    case 'typed-array':
      writer.u32(claim.data.length);
      return writer.array(claim.data);
    case 'numeric-array':
      writeShape(writer, claim.shape);
      return writer.array(claim.data);
    case 'array':
      writer.u32(claim.items.length);
      for (const item of claim.items) writeClaim(writer, item);
      return;
    case 'object':
      return writeFields(writer, claim.fields);
    case 'model':
      writer.text(JSON.stringify(claim.topology) ?? 'null');
      writer.u32(claim.weights.length);
      for (const weight of claim.weights) writeTensor(writer, weight);
      return;
    case 'other':
      return writer.u8(OTHER_TYPES.indexOf(claim.type));
  }
}

function writeFields(writer: ByteWriter, fields: Readonly<Record<string, Claim>>): void {
  const entries = Object.entries(fields);
  writer.u32(entries.length);
  for (const [key, field] of entries) {
    writer.text(key);
    writeClaim(writer, field);
  }
}

/** Reads a claim from bytes that the student may have forged. Throws ProtocolError. */
export function readClaim(reader: ByteReader, depth = 0): Claim {
  if (depth > MAX_DEPTH) throw new ProtocolError('claim is nested too deep');
  const kind = KINDS[reader.u8()];
  switch (kind) {
    case 'number':
      return { kind, value: reader.f64() };
    case 'boolean':
      return { kind, value: reader.u8() === 1 };
    case 'tensor':
      return { kind, ...readTensor(reader) };
    case 'typed-array':
      return { kind, data: readDoubles(reader, reader.count(8)) };
    case 'numeric-array': {
      const shape = readShape(reader);
      return { kind, shape, data: readDoubles(reader, boundedSize(reader, shape, 8)) };
    }
    case 'array':
      return { kind, items: Array.from({ length: reader.count(1) }, () => readClaim(reader, depth + 1)) };
    case 'object':
      return { kind, fields: readFields(reader, depth) };
    case 'model': {
      const topology = parseJson(reader.text(MAX_TOPOLOGY));
      return { kind, topology, weights: Array.from({ length: reader.count(2) }, () => readTensor(reader)) };
    }
    case 'other':
      return { kind, type: readOtherType(reader) };
    default:
      throw new ProtocolError('unknown claim kind');
  }
}

function readFields(reader: ByteReader, depth: number): Record<string, Claim> {
  const fields: Record<string, Claim> = {};
  const count = reader.count(5);
  for (let index = 0; index < count; index += 1) {
    const key = reader.text(1000);
    // Defined, not assigned: a field may be named __proto__.
    Object.defineProperty(fields, key, {
      value: readClaim(reader, depth + 1),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return fields;
}

function readOtherType(reader: ByteReader): (typeof OTHER_TYPES)[number] {
  const type = OTHER_TYPES[reader.u8()];
  if (type === undefined) throw new ProtocolError('unknown claim type');
  return type;
}

function readDoubles(reader: ByteReader, length: number): Float64Array {
  return new Float64Array(reader.copy(length * 8).buffer);
}
