import * as tf from '@tensorflow/tfjs';

/**
 * 제한된 볼츠만 머신의 에너지를 구합니다.
 * The energy of a restricted Boltzmann machine.
 *
 * @param v [d] 가시층 · visible units
 * @param h [k] 은닉층 · hidden units
 * @param w [d, k]
 * @param b [d] 가시층의 편향 · visible biases
 * @param c [k] 은닉층의 편향 · hidden biases
 */
export function rbmEnergy(v: tf.Tensor1D, h: tf.Tensor1D, w: tf.Tensor2D, b: tf.Tensor1D, c: tf.Tensor1D) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return 0;
}
