import * as tf from '@tensorflow/tfjs';

/**
 * 편향은 특성에 곱하는 가중치가 아니므로, w에서 잘라 내어 브로드캐스팅으로 모든 예에 더합니다.
 * The bias is no feature: it is cut off from w and added to every example by broadcasting.
 */
export function linearNetwork(x: tf.Tensor2D, w: tf.Tensor1D) {
  return x.dot(w.slice(1)).add(w.slice(0, 1));
}
