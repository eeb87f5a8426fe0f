import { readFile } from 'node:fs/promises';
import '@tensorflow/tfjs-backend-cpu';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { fixWasmMatMul } from '../../sandbox/runner/tf-fixes';
import * as tf from '../../sandbox/runner/tf-layers';
import type { TfNamespace } from '../../sandbox/runner/tf-namespace';

const WASM_FILE = '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm';
const WASM_BINARIES = [
  'tfjs-backend-wasm.wasm',
  'tfjs-backend-wasm-simd.wasm',
  'tfjs-backend-wasm-threaded-simd.wasm',
];

/** The bundled TF.js on its WASM backend, whose binary is looked up by `require`. Throws where it does not start. */
export async function startWasm(require: NodeJS.Require): Promise<TfNamespace> {
  const binary = await readFile(require.resolve(WASM_FILE));
  // Node's fetch reads data URLs but no files. Only the SIMD binary is asked for in Node, but all must be named.
  const url = `data:application/wasm;base64,${binary.toString('base64')}`;
  setWasmPaths(Object.fromEntries(WASM_BINARIES.map((name) => [name, url])), true);
  if (!(await tf.setBackend('wasm'))) throw new Error('the WASM backend does not start');
  await tf.ready();
  fixWasmMatMul(tf);
  return tf;
}
