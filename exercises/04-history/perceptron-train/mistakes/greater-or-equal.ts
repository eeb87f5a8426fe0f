import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '가중합이 0일 때 출력을 1로 보았습니다. 모든 가중치가 0인 출발점에서 가중합은 반드시 0이므로 첫 걸음부터 달라집니다. 출력이 1인 것은 가중합이 0보다 **클 때만**입니다.',
  en: 'You took the output to be 1 at a weighted sum of 0. At the start all weights are 0, so the very first step goes another way. The output is 1 **only** for sums greater than 0.',
};

export function perceptronTrain(x: tf.Tensor2D, y: tf.Tensor1D, eta: number, epochs: number) {
  const [n, p] = x.shape;
  const examples = tf.concat([tf.ones([n, 1]), x], 1).unstack();
  const labels = y.arraySync();
  let w = tf.zeros([p + 1]);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    examples.forEach((example, i) => {
      const predicted = w.mul(example).sum().greaterEqual(0).toFloat();
      w = w.add(example.mul(tf.sub(labels[i]!, predicted).mul(eta)));
    });
  }
  return w;
}
