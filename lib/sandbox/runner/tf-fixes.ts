import type { KernelConfig, NamedTensorInfoMap, Tensor, TensorInfo } from '@tensorflow/tfjs-core';
import type { TfNamespace } from './tf-namespace';

const KERNELS = ['BatchMatMul', '_FusedMatMul'] as const;

/**
 * Works round two faults of the WASM backend in TF.js 4.22. Call once, after the backend is registered.
 *
 * XNNPACK's cache of packed right-hand factors is keyed by the data alone, so that data used as a right-hand factor
 * under a second shape (`reshape` shares the buffer) gives garbage or reads out of bounds. Such a factor is copied.
 *
 * Products with a transposed factor never run on XNNPACK but on loops about six times as slow, and both products of a
 * dense layer's gradient are of that kind. Their factors are transposed first.
 */
export function fixWasmMatMul(tf: TfNamespace): void {
  for (const name of KERNELS) {
    const kernel = tf.getKernel(name, 'wasm');
    if (!kernel) continue;
    const fixed = withTransposedFactors(tf, withCopiedFactor(tf, kernel));
    tf.unregisterKernel(name, 'wasm');
    tf.registerKernel(fixed);
  }
}

/**
 * Works round a fault of the WebGL backend in TF.js 4.22. Call once, after the backend is registered.
 *
 * Its product takes texels of 2 × 2 numbers. Where the summed dimension is odd, the last texels hold a number too many, which
 * is 0 in data that was uploaded but f(0) in what an operation such as sigmoid or log gave: f(0)·g(0) is added to every sum.
 * Both factors are divided by 1 first: of TF.js's operations, division is the one that clears what lies outside.
 */
export function fixWebGLMatMul(tf: TfNamespace): void {
  for (const name of KERNELS) {
    const kernel = tf.getKernel(name, 'webgl');
    if (!kernel) continue;
    tf.unregisterKernel(name, 'webgl');
    tf.registerKernel(withClearedFactors(tf, kernel));
  }
}

function withClearedFactors(tf: TfNamespace, kernel: KernelConfig): KernelConfig {
  return {
    ...kernel,
    kernelFunc: (call) => {
      const { a, b } = call.inputs;
      const { transposeA } = { transposeA: false, ...call.attrs };
      const summed = a?.shape.at(transposeA ? -2 : -1) ?? 0;
      if (!a || !b || summed % 2 === 0) return kernel.kernelFunc(call);
      const [left, right] = [clearOutside(tf, a, call), clearOutside(tf, b, call)];
      const result = kernel.kernelFunc({ ...call, inputs: { ...call.inputs, a: left, b: right } });
      tf.dispose([left, right]);
      return result;
    },
  };
}

function clearOutside(tf: TfNamespace, a: TensorInfo, { backend }: Call): Tensor {
  const b = tf.scalar(1, a.dtype === 'int32' ? 'int32' : 'float32');
  const divided = tf.getKernel('RealDiv', 'webgl').kernelFunc({ inputs: { a, b }, backend });
  b.dispose();
  const [info = a] = Array.isArray(divided) ? divided : [divided];
  return tf.engine().makeTensorFromTensorInfo(info);
}

type Call = Parameters<KernelConfig['kernelFunc']>[0];

/** Multiplications below which a second kernel call costs more than it saves. */
const MIN_MULTIPLICATIONS = 2 ** 16;

function withTransposedFactors(tf: TfNamespace, kernel: KernelConfig): KernelConfig {
  return {
    ...kernel,
    kernelFunc: (call) => {
      const { a, b } = call.inputs;
      const { transposeA, transposeB } = { transposeA: false, transposeB: false, ...call.attrs };
      if (!a || !b || !(transposeA || transposeB) || !isWorthTransposing(a, b, transposeB))
        return kernel.kernelFunc(call);
      const turned = [transposeA ? transpose(tf, a, call) : a, transposeB ? transpose(tf, b, call) : b];
      const [left = a, right = b] = turned;
      const result = kernel.kernelFunc({
        ...call,
        inputs: { ...call.inputs, a: left, b: right },
        attrs: { ...call.attrs, transposeA: false, transposeB: false },
      });
      for (const factor of turned)
        if (factor instanceof tf.Tensor && factor !== a && factor !== b) factor.dispose();
      return result;
    },
  };
}

/** Two matrices, of some size: XNNPACK multiplies no stacks of them. */
function isWorthTransposing(a: TensorInfo, b: TensorInfo, transposeB: boolean): boolean {
  const isOne = [a, b].every(({ shape }) => shape.slice(0, -2).every((dim) => dim === 1));
  const columns = b.shape.at(transposeB ? -2 : -1) ?? 0;
  return isOne && columns * a.shape.reduce((size, dim) => size * dim, 1) >= MIN_MULTIPLICATIONS;
}

function transpose(tf: TfNamespace, x: TensorInfo, { backend }: Call): TensorInfo {
  const axes = x.shape.map((_, axis) => axis);
  const perm = [...axes.slice(0, -2), ...axes.slice(-2).reverse()];
  const turned = tf.getKernel('Transpose', 'wasm').kernelFunc({ inputs: { x }, attrs: { perm }, backend });
  const [info = x] = Array.isArray(turned) ? turned : [turned];
  return tf.engine().makeTensorFromTensorInfo(info);
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
  call: Call & { inputs: NamedTensorInfoMap; factor: TensorInfo },
): ReturnType<KernelConfig['kernelFunc']> {
  const values = tf.engine().readSync(call.factor.dataId);
  const copy = tf.tensor(values, call.factor.shape, call.factor.dtype);
  const result = kernel.kernelFunc({ ...call, inputs: { ...call.inputs, b: copy } });
  copy.dispose();
  return result;
}
