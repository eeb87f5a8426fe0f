/** Chooses what the trusted engine computes with: libtensorflow where it works, else WASM. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { TfNamespace } from '../../sandbox/runner/tf-namespace';
import type { ReferenceBackend } from '../reference-types';

export interface LoadedBackend {
  readonly tf: TfNamespace;
  readonly backend: ReferenceBackend;
  readonly description: string;
}

/** An optional package: absent where libtensorflow could not be installed. */
const NATIVE = '@tensorflow/tfjs-node';

/** Loads tfjs-node from the project's packages; where it is absent or does not compute, WASM, and says why. */
export async function loadBackend(rootDir: string): Promise<LoadedBackend> {
  const require = createRequire(join(rootDir, 'package.json'));
  const native = loadNative(require);
  if (typeof native !== 'string') return { ...native, description: 'tensorflow (tfjs-node)' };
  forgetEngine();
  // Only now: copies of TF.js in one realm share engine and kernels, and would take each other's tensors for strangers.
  const { startWasm } = await import('./start-wasm');
  return { tf: await startWasm(require), backend: 'wasm', description: `wasm (${native})` };
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
    const loss = (w: ReturnType<typeof tf.tensor>) => tf.sum(tf.matMul(x, w));
    return tf
      .grad(loss)(tf.ones([2, 1]))
      .dataSync();
  });
  if (value !== 1) throw new Error('wrong result');
}

/** TF.js keeps its engine and its registries of kernels and gradients here, for all copies of it. */
function forgetEngine(): void {
  for (const name of ['_tfengine', '_tfGlobals']) Reflect.deleteProperty(globalThis, name);
}
