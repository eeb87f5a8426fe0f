import { PlainModel, PlainTensor, type PlainValue } from '../../../numeric/plain-value';
import { ProtocolError, type ByteReader, type ByteWriter } from './bytes';
import { readTensor, writeTensor } from './tensors';

const MAX_DEPTH = 16;
const MAX_TEXT = 1024 ** 2;

const TAG = {
  null: 0,
  false: 1,
  true: 2,
  number: 3,
  text: 4,
  tensor: 5,
  list: 6,
  object: 7,
  model: 8,
} as const;

/** Writes an argument: plain data, tensors and models. */
export function writeValue(writer: ByteWriter, value: PlainValue): void {
  if (value === null) return writer.u8(TAG.null);
  if (typeof value === 'boolean') return writer.u8(value ? TAG.true : TAG.false);
  if (typeof value === 'number') {
    writer.u8(TAG.number);
    return writer.f64(value);
  }
  if (typeof value === 'string') {
    writer.u8(TAG.text);
    return writer.text(value);
  }
  if (value instanceof PlainTensor) {
    writer.u8(TAG.tensor);
    return writeTensor(writer, value);
  }
  if (value instanceof PlainModel) {
    writer.u8(TAG.model);
    return writeModel(writer, value);
  }
  if (isList(value)) {
    writer.u8(TAG.list);
    writer.u32(value.length);
    for (const item of value) writeValue(writer, item);
    return;
  }
  writer.u8(TAG.object);
  const entries = Object.entries(value);
  writer.u32(entries.length);
  for (const [key, item] of entries) {
    writer.text(key);
    writeValue(writer, item);
  }
}

/** Reads an argument. Throws ProtocolError. */
export function readValue(reader: ByteReader, depth = 0): PlainValue {
  if (depth > MAX_DEPTH) throw new ProtocolError('value is nested too deep');
  const tag = reader.u8();
  switch (tag) {
    case TAG.null:
      return null;
    case TAG.false:
    case TAG.true:
      return tag === TAG.true;
    case TAG.number:
      return reader.f64();
    case TAG.text:
      return reader.text(MAX_TEXT);
    case TAG.tensor: {
      const { dtype, shape, data } = readTensor(reader);
      return new PlainTensor(dtype, shape, data);
    }
    case TAG.list:
      return Array.from({ length: reader.count(1) }, () => readValue(reader, depth + 1));
    case TAG.object:
      return Object.fromEntries(
        Array.from({ length: reader.count(5) }, () => [reader.text(1000), readValue(reader, depth + 1)]),
      );
    case TAG.model:
      return readModel(reader);
    default:
      throw new ProtocolError('unknown value tag');
  }
}

export function writeModel(writer: ByteWriter, model: PlainModel): void {
  writer.text(JSON.stringify(model.topology) ?? 'null');
  writer.u32(model.weights.length);
  for (const weight of model.weights) writeTensor(writer, weight);
}

export function readModel(reader: ByteReader): PlainModel {
  const topology = parseJson(reader.text(MAX_TEXT));
  const weights = Array.from({ length: reader.count(2) }, () => readTensor(reader));
  return new PlainModel(
    topology,
    weights.map(({ dtype, shape, data }) => new PlainTensor(dtype, shape, data)),
  );
}

/** Parses JSON of a frame. Throws ProtocolError. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ProtocolError('invalid JSON');
  }
}

function isList(value: object): value is readonly PlainValue[] {
  return Array.isArray(value);
}
