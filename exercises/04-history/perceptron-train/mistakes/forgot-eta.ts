import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '학습률 $\\eta$가 빠졌습니다. 0에서 출발하는 퍼셉트론에서는 학습률이 분류 결과를 바꾸지 않고 가중치 전체를 $\\eta$배 할 뿐이라서 눈치채기 어렵습니다. 걸음마다 $\\eta$를 곱하세요.',
  en: 'The learning rate $\\eta$ is missing. It is easy to overlook: for a perceptron that starts at 0 the rate changes no decision, it only makes all weights $\\eta$ times as large. Multiply every step by it.',
};

export function perceptronTrain(x: tf.Tensor2D, y: tf.Tensor1D, eta: number, epochs: number) {
  const [n, p] = x.shape;
  const examples = tf.concat([tf.ones([n, 1]), x], 1).unstack();
  const labels = y.arraySync();
  let w = tf.zeros([p + 1]);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    examples.forEach((example, i) => {
      const predicted = w.mul(example).sum().greater(0).toFloat();
      w = w.add(example.mul(tf.sub(labels[i]!, predicted)));
    });
  }
  return w;
}
