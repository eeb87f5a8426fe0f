import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { fixWasmMatMul } from '../../runner/tf-fixes';
import type { TfNamespace } from '../../runner/tf-namespace';
import { usePlatform, type Backend } from './backend';

/** Starts the WASM backend from the inlined SIMD binary. One thread: the sandbox has no workers. */
export async function startBackend(tf: TfNamespace, binary: Uint8Array): Promise<Backend> {
  usePlatform(tf, binary);
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  tf.env().set('WASM_HAS_SIMD_SUPPORT', true);
  const file = 'tfjs.wasm';
  setWasmPaths(
    {
      'tfjs-backend-wasm.wasm': file,
      'tfjs-backend-wasm-simd.wasm': file,
      'tfjs-backend-wasm-threaded-simd.wasm': file,
    },
    true,
  );
  if (!(await tf.setBackend('wasm'))) throw new Error('the WASM backend did not start');
  fixWasmMatMul(tf);
  return { ready: { backend: 'wasm', device: 'cpu (wasm simd)', software: true }, globals: [] };
}
