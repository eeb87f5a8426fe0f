import * as tf from '@tensorflow/tfjs';

/**
 * 범주는 확률 자체를 0.5와 비교하여 정합니다. 정확히 0.5이면 1을 고를 까닭이 없으므로 등호는 뺐습니다.
 * The label looks at the probability itself, strictly: at exactly 0.5 the model does not prefer 1.
 */
export function logisticPredict(x: tf.Tensor2D, w: tf.Tensor1D) {
  const z = x.dot(w.slice(1)).add(w.slice(0, 1));
  const probability = z.sigmoid();
  return { probability, label: probability.greater(0.5).toInt() };
}
