import * as tf from '@tensorflow/tfjs';

/** The label looks at the probability itself, strictly: at exactly 0.5 the model does not prefer 1. */
export function logisticPredict(x: tf.Tensor2D, w: tf.Tensor1D) {
  const z = x.dot(w.slice(1)).add(w.slice(0, 1));
  const probability = z.sigmoid();
  return { probability, label: probability.greater(0.5).toInt() };
}
