import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '특징을 표준화하지 않고 그대로 학습시켰습니다. 크기가 100인 열과 0.01인 열이 섞여 있으면 경사가 큰 열이 손실을 흔들고 작은 열의 가중치는 거의 움직이지 않습니다. 학습시키기 전에 열마다 표준화하세요.',
  en: 'You trained on the features without standardizing them. With columns of size 100 beside others of 0.01, the large ones make the loss jump about and the weights of the small ones hardly move. Standardize each column before training.',
};

export function transferHead(features: tf.Tensor2D, y: tf.Tensor2D) {
  const v = tf.variable(tf.zeros([features.shape[1], y.shape[1]]));
  const c = tf.variable(tf.zeros([y.shape[1]]));
  const optimizer = tf.train.sgd(0.01);
  for (let step = 0; step < 25; step += 1)
    optimizer.minimize(() => tf.losses.softmaxCrossEntropy(y, features.matMul(v).add(c)).asScalar());
  return { w: v, b: c };
}
