import type * as tf from '@tensorflow/tfjs';

/**
 * 가중치 감쇠로 읽습니다. 먼저 1 − ηλ배로 줄이고, 그다음에 보통의 걸음을 걷습니다.
 * Read as weight decay: shrink first by the factor 1 − ηλ, then take the plain step.
 */
export function l2Step(w: tf.Tensor1D, g: tf.Tensor1D, eta: number, lambda: number) {
  const kept = 1 - eta * lambda;
  const gradient = g.arraySync();
  return w.arraySync().map((weight, j) => kept * weight - eta * gradient[j]!);
}
