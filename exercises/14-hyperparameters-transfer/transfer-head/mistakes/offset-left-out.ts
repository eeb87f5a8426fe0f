import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '가중치를 표준편차로 나누는 것은 했지만 **평균**을 잊었습니다. 표준화는 평균도 빼므로, 그만큼이 편향으로 옮겨 가야 합니다.',
  en: 'You divided the weights by the standard deviations but forgot the **means**. Standardizing subtracts them as well, and that has to go into the biases.',
};

export function transferHead(features: tf.Tensor2D, y: tf.Tensor2D) {
  const { mean, variance } = tf.moments(features, 0);
  const deviation = variance.sqrt();
  const z = features.sub(mean).div(deviation);
  const v = tf.variable(tf.zeros([features.shape[1], y.shape[1]]));
  const c = tf.variable(tf.zeros([y.shape[1]]));
  const optimizer = tf.train.adam(0.3);
  for (let step = 0; step < 30; step += 1)
    optimizer.minimize(() => tf.losses.softmaxCrossEntropy(y, z.matMul(v).add(c)).asScalar());
  return { w: v.div(deviation.expandDims(1)), b: c };
}
