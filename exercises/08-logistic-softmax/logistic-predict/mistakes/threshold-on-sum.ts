import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '확률이 아니라 **가중합** $z$를 0.5와 비교했습니다. $z = 0.5$이면 확률은 이미 0.62입니다. 확률 0.5에 해당하는 가중합은 0입니다.',
  en: 'You compared the **weighted sum** $z$ with 0.5, not the probability. At $z = 0.5$ the probability is 0.62 already; a probability of 0.5 belongs to a sum of 0.',
};

export function logisticPredict(x: tf.Tensor2D, w: tf.Tensor1D) {
  const z = x.dot(w.slice(1)).add(w.slice(0, 1));
  return { probability: z.sigmoid(), label: z.greater(0.5).toInt() };
}
