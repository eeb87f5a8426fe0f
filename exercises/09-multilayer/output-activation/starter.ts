import * as tf from '@tensorflow/tfjs';

/**
 * 문제의 종류에 맞는 출력층의 활성화 함수를 적용합니다.
 * Applies the activation of the output layer that fits the kind of problem.
 *
 * @param z [n, k] 출력층의 가중합 · weighted sums of the output layer
 * @returns [n, k]
 */
export function outputActivation(z: tf.Tensor2D, task: 'regression' | 'binary' | 'multiclass') {
  // 여기에 코드를 작성하세요. · Write your code here.
  return tf.zerosLike(z);
}
