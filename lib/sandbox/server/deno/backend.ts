import type { TfNamespace } from '../../runner/tf-namespace';
import type { Ready } from '../protocol/parse-parts';

export interface Backend {
  readonly ready: Ready;
  /** Global constants the backend reads while it runs. */
  readonly globals: readonly string[];
}

/** Tells TF.js where it is: neither browser nor Node, with no network; `fetch` gives the inlined WASM binary. */
export function usePlatform(tf: TfNamespace, binary: Uint8Array): void {
  const encoder = new TextEncoder();
  const now = performance.now.bind(performance);
  // A real Response would load Deno's whole fetch machinery.
  const response = { ok: true, arrayBuffer: () => Promise.resolve(binary) };
  tf.env().setPlatform('sandbox', {
    fetch: () => Promise.resolve(response as unknown as Response),
    now: () => now(),
    encode: (text) => encoder.encode(text),
    decode: (bytes, encoding) => new TextDecoder(encoding).decode(bytes),
    isTypedArray: (value): value is Float32Array | Int32Array | Uint8Array | Uint8ClampedArray =>
      value instanceof Float32Array ||
      value instanceof Int32Array ||
      value instanceof Uint8Array ||
      value instanceof Uint8ClampedArray,
  });
}
