/** Bytes that do not follow the protocol: the sandbox is killed, never trusted to go on. */
export class ProtocolError extends Error {
  override readonly name = 'ProtocolError';
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Appends little-endian values to a buffer that grows as needed. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #view = new DataView(this.#bytes.buffer);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  u8(value: number): void {
    this.#reserve(1);
    this.#view.setUint8(this.#length, value);
    this.#length += 1;
  }

  u32(value: number): void {
    this.#reserve(4);
    this.#view.setUint32(this.#length, value, true);
    this.#length += 4;
  }

  f64(value: number): void {
    this.#reserve(8);
    this.#view.setFloat64(this.#length, value, true);
    this.#length += 8;
  }

  bytes(data: Uint8Array): void {
    this.#reserve(data.length);
    this.#bytes.set(data, this.#length);
    this.#length += data.length;
  }

  /** The memory of a typed array, in the machine's order: both ends run on one machine. */
  array(data: ArrayBufferView): void {
    this.bytes(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
  }

  text(text: string): void {
    const data = encoder.encode(text);
    this.u32(data.length);
    this.bytes(data);
  }

  /** Overwrites four bytes written before: a length that was not known then. */
  setU32(position: number, value: number): void {
    this.#view.setUint32(position, value, true);
  }

  finish(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
    this.#view = new DataView(grown.buffer);
  }
}

/**
 * Reads what ByteWriter wrote, from bytes that cannot be trusted. Every size is checked against what is left
 * before anything is allocated, so that no frame can make its reader allocate more than a small multiple of the
 * frame's own length. Throws ProtocolError.
 */
export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #position = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get left(): number {
    return this.#bytes.length - this.#position;
  }

  u8(): number {
    return this.#view.getUint8(this.#advance(1));
  }

  u32(): number {
    return this.#view.getUint32(this.#advance(4), true);
  }

  f64(): number {
    return this.#view.getFloat64(this.#advance(8), true);
  }

  /** A count of things that take at least `bytesEach` bytes each. */
  count(bytesEach: number): number {
    const count = this.u32();
    if (count * bytesEach > this.left) throw new ProtocolError('count exceeds the frame');
    return count;
  }

  /** A copy of the next bytes, with a buffer of its own. */
  copy(length: number): Uint8Array<ArrayBuffer> {
    const start = this.#advance(length);
    const copy = new Uint8Array(length);
    copy.set(this.#bytes.subarray(start, start + length));
    return copy;
  }

  text(limit: number): string {
    const length = this.count(1);
    if (length > limit) throw new ProtocolError('text exceeds its limit');
    const start = this.#advance(length);
    try {
      return decoder.decode(this.#bytes.subarray(start, start + length));
    } catch {
      throw new ProtocolError('text is not UTF-8');
    }
  }

  end(): void {
    if (this.left > 0) throw new ProtocolError('bytes after the end of a message');
  }

  #advance(length: number): number {
    if (length > this.left) throw new ProtocolError('frame is too short');
    const start = this.#position;
    this.#position += length;
    return start;
  }
}
