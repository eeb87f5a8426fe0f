import * as tf from '@tensorflow/tfjs';

/**
 * 배치 정규화(예측): 학습하는 동안 모아 둔 평균과 분산으로 표준화합니다.
 * Batch normalization in prediction: standardizes by the mean and variance collected in training.
 *
 * @param z [m, q]
 * @param gamma [q]
 * @param beta [q]
 * @param runningMean [q]
 * @param runningVariance [q]
 * @returns [m, q]
 */
export function batchNormInfer(
  z: tf.Tensor2D,
  gamma: tf.Tensor1D,
  beta: tf.Tensor1D,
  runningMean: tf.Tensor1D,
  runningVariance: tf.Tensor1D,
  epsilon: number,
) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return tf.zerosLike(z);
}
