import type * as tf from '@tensorflow/tfjs';

/**
 * ε은 제곱근 안에만 더하고 s에는 넣지 않습니다. s에 넣으면 걸음마다 쌓입니다.
 * ε stands inside the root and stays out of s: it would pile up there step by step.
 */
export function adagradStep(w: tf.Tensor1D, g: tf.Tensor1D, s: tf.Tensor1D, eta: number, epsilon: number) {
  const sum = s.add(g.square());
  const step = g.mul(eta).div(sum.add(epsilon).sqrt());
  return { w: w.sub(step), s: sum };
}
