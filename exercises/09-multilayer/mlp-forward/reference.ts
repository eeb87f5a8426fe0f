import * as tf from '@tensorflow/tfjs';

/**
 * 마지막 층은 선형으로 둡니다. 여기에 ReLU를 쓰면 음수를 예측할 수 없습니다.
 * The last layer is left linear: with ReLU there, the network could never predict a negative number.
 */
export function mlpForward(x: tf.Tensor2D, weights: tf.Tensor2D[], biases: tf.Tensor1D[]) {
  let h: tf.Tensor = x;
  weights.forEach((w, layer) => {
    const z = h.matMul(w).add(biases[layer]!);
    h = layer < weights.length - 1 ? z.relu() : z;
  });
  return h;
}
