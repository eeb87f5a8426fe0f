import type { KernelConfig, NamedTensorInfoMap, TensorInfo } from '@tensorflow/tfjs-core';
import type { TfNamespace } from './tf-namespace';

const KERNELS = ['BatchMatMul', '_FusedMatMul'] as const;

/**
 * Works round a fault of the WASM backend in TF.js 4.22: XNNPACK's cache of packed right-hand factors is keyed by
 * the data alone, so that data used as a right-hand factor under a second shape (`reshape` shares the buffer)
 * gives garbage or reads out of bounds. Such a factor is copied. Call once, after the backend is registered.
 */
export function fixWasmMatMul(tf: TfNamespace): void {
  for (const name of KERNELS) {
    const kernel = tf.getKernel(name, 'wasm');
    if (!kernel) continue;
    const fixed = withCopiedFactor(tf, kernel);
    tf.unregisterKernel(name, 'wasm');
    tf.registerKernel(fixed);
  }
}

function withCopiedFactor(tf: TfNamespace, kernel: KernelConfig): KernelConfig {
  const seen = new WeakMap<object, string>();
  return {
    ...kernel,
    kernelFunc: (params) => {
      const factor = params.inputs.b;
      const { transposeB } = { transposeB: false, ...params.attrs };
      const form = `${factor?.shape.join()}/${transposeB}`;
      const known = factor && seen.get(factor.dataId);
      if (factor && known === undefined) seen.set(factor.dataId, form);
      if (!factor || known === undefined || known === form) return kernel.kernelFunc(params);
      return runOnCopy(tf, kernel, { ...params, inputs: params.inputs, factor });
    },
  };
}

function runOnCopy(
  tf: TfNamespace,
  kernel: KernelConfig,
  call: Parameters<KernelConfig['kernelFunc']>[0] & { inputs: NamedTensorInfoMap; factor: TensorInfo },
): ReturnType<KernelConfig['kernelFunc']> {
  const values = tf.engine().readSync(call.factor.dataId);
  const copy = tf.tensor(values, call.factor.shape, call.factor.dtype);
  const result = kernel.kernelFunc({ ...call, inputs: { ...call.inputs, b: copy } });
  copy.dispose();
  return result;
}
