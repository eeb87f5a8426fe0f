import { ProtocolError } from './bytes';

/** A frame that announces more than its cap. */
export class FrameTooLargeError extends ProtocolError {}

const HEADER_BYTES = 4;

/** Prefixes a message with its length, u32 little-endian. */
export function toFrame(message: Uint8Array): Uint8Array {
  const frame = new Uint8Array(HEADER_BYTES + message.length);
  new DataView(frame.buffer).setUint32(0, message.length, true);
  frame.set(message, HEADER_BYTES);
  return frame;
}

/**
 * Splits a byte stream into messages. The announced length is checked against `maxBytes` before anything is
 * allocated for it, and a stream that goes on after a fault is dropped unread.
 */
export class FrameSplitter {
  #maxBytes: number;
  readonly #header = new Uint8Array(HEADER_BYTES);
  #headerFilled = 0;
  #message: Uint8Array | undefined;
  #filled = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** Raises the cap for messages to come; never lowers it. */
  allow(maxBytes: number): void {
    this.#maxBytes = Math.max(this.#maxBytes, maxBytes);
  }

  /** The messages that this chunk completes. Throws FrameTooLargeError on a length over the cap. */
  push(chunk: Uint8Array): Uint8Array[] {
    const messages: Uint8Array[] = [];
    let rest = chunk;
    while (rest.length > 0) {
      rest = this.#message === undefined ? this.#readHeader(rest) : this.#readMessage(this.#message, rest);
      if (this.#message?.length === this.#filled) {
        messages.push(this.#message);
        this.#message = undefined;
      }
    }
    return messages;
  }

  #readHeader(chunk: Uint8Array): Uint8Array {
    const part = chunk.subarray(0, HEADER_BYTES - this.#headerFilled);
    this.#header.set(part, this.#headerFilled);
    this.#headerFilled += part.length;
    if (this.#headerFilled === HEADER_BYTES) {
      const length = new DataView(this.#header.buffer).getUint32(0, true);
      if (length > this.#maxBytes) throw new FrameTooLargeError('frame is too large');
      this.#message = new Uint8Array(length);
      this.#headerFilled = 0;
      this.#filled = 0;
    }
    return chunk.subarray(part.length);
  }

  #readMessage(message: Uint8Array, chunk: Uint8Array): Uint8Array {
    const part = chunk.subarray(0, message.length - this.#filled);
    message.set(part, this.#filled);
    this.#filled += part.length;
    return chunk.subarray(part.length);
  }
}
