import * as tf from '@tensorflow/tfjs';

/**
 * 배치 정규화의 경사: 평균과 분산을 지나는 길까지 헤아립니다.
 * Gradients of batch normalization, through the mean and the variance as well.
 *
 * @param dout [m, q] 위에서 내려온 경사 · gradient from above
 * @param z [m, q]
 * @param gamma [q]
 * @returns dz [m, q], dgamma [q], dbeta [q]
 */
export function batchNormBackward(dout: tf.Tensor2D, z: tf.Tensor2D, gamma: tf.Tensor1D, epsilon: number) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return { dz: tf.zerosLike(z), dgamma: tf.zerosLike(gamma), dbeta: tf.zerosLike(gamma) };
}
