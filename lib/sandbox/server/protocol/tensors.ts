import { sizeOf, type Dtype, type TensorData } from '../../../numeric/plain-value';
import { ProtocolError, type ByteReader, type ByteWriter } from './bytes';

const DTYPES: readonly Dtype[] = ['float32', 'int32', 'bool'];
const MAX_RANK = 8;

export interface WireTensor {
  readonly dtype: Dtype;
  readonly shape: readonly number[];
  readonly data: TensorData;
}

export function writeTensor(writer: ByteWriter, { dtype, shape, data }: WireTensor): void {
  writer.u8(DTYPES.indexOf(dtype));
  writeShape(writer, shape);
  writer.array(data);
}

/** Reads a tensor whose data fills its shape exactly. Throws ProtocolError. */
export function readTensor(reader: ByteReader): { dtype: Dtype; shape: number[]; data: TensorData } {
  const dtype = DTYPES[reader.u8()];
  if (dtype === undefined) throw new ProtocolError('unknown dtype');
  const shape = readShape(reader);
  const size = boundedSize(reader, shape, dtype === 'bool' ? 1 : 4);
  const bytes = reader.copy(size * (dtype === 'bool' ? 1 : 4));
  if (dtype === 'float32') return { dtype, shape, data: new Float32Array(bytes.buffer) };
  return { dtype, shape, data: dtype === 'int32' ? new Int32Array(bytes.buffer) : bytes };
}

export function writeShape(writer: ByteWriter, shape: readonly number[]): void {
  writer.u8(shape.length);
  for (const dim of shape) writer.u32(dim);
}

export function readShape(reader: ByteReader): number[] {
  const rank = reader.u8();
  if (rank > MAX_RANK) throw new ProtocolError('rank is too high');
  return Array.from({ length: rank }, () => reader.u32());
}

/** The number of values of a shape, if that many are in the frame. Products of eight u32 stay finite. */
export function boundedSize(reader: ByteReader, shape: readonly number[], bytesEach: number): number {
  const size = sizeOf(shape);
  if (size * bytesEach > reader.left) throw new ProtocolError('shape exceeds the frame');
  return size;
}
