import '@tensorflow/tfjs-backend-cpu';
import type { TfNamespace } from '../../runner/tf-namespace';
import { usePlatform, type Backend } from './backend';

/** Starts the plain JavaScript backend: slow, and the only one with every kernel. */
export async function startBackend(tf: TfNamespace, binary: Uint8Array): Promise<Backend> {
  usePlatform(tf, binary);
  if (!(await tf.setBackend('cpu'))) throw new Error('the CPU backend did not start');
  return { ready: { backend: 'cpu', device: 'cpu', software: true }, globals: [] };
}
