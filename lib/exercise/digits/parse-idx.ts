/** The files of MNIST: IDX, a magic number, the sizes as big-endian 32 bits, then one byte a value. */

const UNSIGNED_BYTES = 0x08;

/** A file that is not what it should be. */
export class BrokenIdxError extends Error {
  override readonly name = 'BrokenIdxError';
}

/** The values of a file whose sizes after the first are `inner`, such as [28, 28]. Throws BrokenIdxError. */
export function parseIdx(bytes: Uint8Array, inner: readonly number[]): Uint8Array {
  const rank = inner.length + 1;
  const head = 4 * (rank + 1);
  if (bytes.length < head) throw new BrokenIdxError(`${bytes.length} bytes`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const magic = view.getUint32(0);
  if (magic !== UNSIGNED_BYTES * 256 + rank) throw new BrokenIdxError(`magic number ${magic}`);
  const sizes = Array.from({ length: rank }, (_, axis) => view.getUint32(4 * (axis + 1)));
  const [, ...found] = sizes;
  if (found.join() !== inner.join()) throw new BrokenIdxError(`images of ${found.join(' × ')}`);
  const wanted = head + sizes.reduce((size, dim) => size * dim, 1);
  if (bytes.length !== wanted) throw new BrokenIdxError(`${bytes.length} bytes in place of ${wanted}`);
  return bytes.subarray(head);
}
