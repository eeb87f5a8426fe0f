import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '확률이 정확히 0.5인 예에도 1을 주었습니다. 규칙은 $\\pi(x) > 0.5$일 **때만** 1이므로, 같을 때에는 0입니다.',
  en: 'You gave label 1 also where the probability is exactly 0.5. The rule says 1 **only** where $\\pi(x) > 0.5$, so equality gives 0.',
};

export function logisticPredict(x: tf.Tensor2D, w: tf.Tensor1D) {
  const probability = x.dot(w.slice(1)).add(w.slice(0, 1)).sigmoid();
  return { probability, label: probability.greaterEqual(0.5).toInt() };
}
