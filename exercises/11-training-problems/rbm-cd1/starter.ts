import * as tf from '@tensorflow/tfjs';

/**
 * 대조 발산(CD-1)으로 RBM의 가중치와 편향을 한 번 갱신합니다.
 * Updates the weights and biases of an RBM once by contrastive divergence (CD-1).
 *
 * @param v [n, d] 자료 · data
 * @param w [d, k]
 * @param b [d] 가시층의 편향 · visible biases
 * @param c [k] 은닉층의 편향 · hidden biases
 * @param eta 학습률 · learning rate
 * @param uh [n, k] 은닉층의 난수 · random numbers for the hidden units
 * @param uv [n, d] 가시층의 난수 · random numbers for the visible units
 * @returns w [d, k], b [d], c [k]
 */
export function rbmCd1(
  v: tf.Tensor2D,
  w: tf.Tensor2D,
  b: tf.Tensor1D,
  c: tf.Tensor1D,
  eta: number,
  uh: tf.Tensor2D,
  uv: tf.Tensor2D,
) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return { w, b, c };
}
