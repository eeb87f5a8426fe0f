/** Bytes as base64 by the functions that Node, workers and browsers share. */

/** `btoa` takes a string of bytes; larger pieces overflow the argument list of `fromCharCode`. */
const PIECE_BYTES = 0x2000;

/** The base64 of a view's bytes. */
export function encodeBase64(view: ArrayBufferView): string {
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  let text = '';
  for (let start = 0; start < bytes.length; start += PIECE_BYTES)
    text += String.fromCharCode(...bytes.subarray(start, start + PIECE_BYTES));
  return btoa(text);
}

/** The bytes of a base64 text, in a buffer of their own. Throws TypeError on anything that is not base64. */
export function decodeBase64(encoded: unknown): Uint8Array<ArrayBuffer> {
  if (typeof encoded !== 'string') throw new TypeError('decodeBase64: not a text');
  const text = decodeText(encoded);
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes;
}

function decodeText(encoded: string): string {
  try {
    return atob(encoded);
  } catch (cause) {
    throw new TypeError('decodeBase64: not base64', { cause });
  }
}
