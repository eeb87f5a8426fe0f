/** Chooses what the trusted engine computes with: libtensorflow where it works, else WASM. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import '@tensorflow/tfjs-backend-cpu';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import * as bundledTf from '../../sandbox/runner/tf-layers';
import { fixWasmMatMul } from '../../sandbox/runner/tf-fixes';
import type { TfNamespace } from '../../sandbox/runner/tf-namespace';
import type { ReferenceBackend } from '../reference-types';

export interface LoadedBackend {
  readonly tf: TfNamespace;
  readonly backend: ReferenceBackend;
  readonly description: string;
}

/** An optional package: absent where libtensorflow could not be installed. */
const NATIVE = '@tensorflow/tfjs-node';
const WASM_FILE = '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm';
const WASM_BINARIES = [
  'tfjs-backend-wasm.wasm',
  'tfjs-backend-wasm-simd.wasm',
  'tfjs-backend-wasm-threaded-simd.wasm',
];

/** Loads tfjs-node from the project's packages; where it is absent or does not compute, WASM, and says why. */
export async function loadBackend(rootDir: string): Promise<LoadedBackend> {
  const require = createRequire(join(rootDir, 'package.json'));
  const native = loadNative(require);
  if (typeof native !== 'string') return { ...native, description: 'tensorflow (tfjs-node)' };
  await startWasm(require.resolve(WASM_FILE));
  return { tf: bundledTf, backend: 'wasm', description: `wasm (${native})` };
}

/** The native namespace, or why there is none. */
function loadNative(require: NodeJS.Require): Pick<LoadedBackend, 'tf' | 'backend'> | string {
  try {
    require.resolve(NATIVE);
  } catch {
    return 'tfjs-node is not installed';
  }
  try {
    const tf: TfNamespace = require(NATIVE);
    probe(tf);
    return { tf, backend: 'tensorflow' };
  } catch (error) {
    const [reason = ''] = String(error).split('\n');
    return `tfjs-node does not work: ${reason.slice(0, 200)}`;
  }
}

/** On some Node versions tfjs-node loads and then throws in its first kernels. */
function probe(tf: TfNamespace): void {
  const [value] = tf.tidy(() => {
    const x = tf.tensor2d([[1, 2]]);
    return tf
      .grad((w: bundledTf.Tensor) => tf.sum(tf.matMul(x, w)))(tf.ones([2, 1]))
      .dataSync();
  });
  if (value !== 1) throw new Error('wrong result');
}

async function startWasm(file: string): Promise<void> {
  const binary = await readFile(file);
  // Node's fetch reads data URLs but no files. Only the SIMD binary is asked for in Node, but all must be named.
  const url = `data:application/wasm;base64,${binary.toString('base64')}`;
  setWasmPaths(Object.fromEntries(WASM_BINARIES.map((name) => [name, url])), true);
  if (!(await bundledTf.setBackend('wasm'))) throw new Error('the WASM backend does not start');
  await bundledTf.ready();
  fixWasmMatMul(bundledTf);
}
