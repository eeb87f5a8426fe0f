import * as tf from '@tensorflow/tfjs';

/**
 * f(w) = ½ wᵀAw + bᵀw의 경사를 중앙차분으로 구합니다.
 * The gradient of f(w) = ½ wᵀAw + bᵀw by central differences.
 *
 * @param a [p, p]
 * @param b [p]
 * @param w [p]
 * @param h 움직이는 폭 · how far each weight is nudged
 * @returns [p]
 */
export function numericGradient(a: tf.Tensor2D, b: tf.Tensor1D, w: tf.Tensor1D, h: number) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return tf.zerosLike(w);
}
