import * as tf from '@tensorflow/tfjs';

/**
 * 라이브러리의 손실함수를 자동미분합니다. 평균이 아니라 합을 내라고 알려 주어야 합니다.
 * Automatic differentiation of the library's own loss, which has to be told to sum.
 */
export function softmaxGradient(x: tf.Tensor2D, y: tf.Tensor2D, w: tf.Tensor2D) {
  const loss = (weights: tf.Tensor) =>
    tf.losses.softmaxCrossEntropy(y, x.matMul(weights), 1, 0, tf.Reduction.SUM).asScalar();
  return tf.grad(loss)(w);
}
