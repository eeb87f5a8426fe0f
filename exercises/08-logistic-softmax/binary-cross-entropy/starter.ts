import * as tf from '@tensorflow/tfjs';

/**
 * 이진 엔트로피: 모든 예의 손실을 더합니다.
 * Binary cross-entropy, summed over all examples.
 *
 * @param z [n] 로짓 · logits
 * @param y [n] 0 또는 1 · 0 or 1
 */
export function binaryCrossEntropy(z: tf.Tensor1D, y: tf.Tensor1D) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return 0;
}
