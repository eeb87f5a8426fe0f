import * as tf from '@tensorflow/tfjs';

/**
 * 교차 엔트로피: −ΣΣ y log p, 0·log 0 = 0
 * Cross-entropy: −ΣΣ y log p, with 0·log 0 = 0
 *
 * @param y [n, K] 레이블의 분포 · label distributions
 * @param p [n, K] 예측한 확률 · predicted probabilities
 */
export function crossEntropy(y: tf.Tensor2D, p: tf.Tensor2D) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return 0;
}
