import * as tf from '@tensorflow/tfjs';

/** The last layer is left linear: with ReLU there, the network could never predict a negative number. */
export function mlpForward(x: tf.Tensor2D, weights: tf.Tensor2D[], biases: tf.Tensor1D[]) {
  let h: tf.Tensor = x;
  weights.forEach((w, layer) => {
    const z = h.matMul(w).add(biases[layer]!);
    h = layer < weights.length - 1 ? z.relu() : z;
  });
  return h;
}
