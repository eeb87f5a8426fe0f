import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '편향을 학습하지 않고 0으로 두었습니다. 그러면 경계가 언제나 원점을 지납니다. 편향은 입력이 $x_0=1$인 가중치이므로 다른 가중치와 똑같이 갱신해야 합니다.',
  en: 'The bias stays 0, so your boundary always passes through the origin. The bias is the weight of the input $x_0=1$ and is updated like every other weight.',
};

export function perceptronTrain(x: tf.Tensor2D, y: tf.Tensor1D, eta: number, epochs: number) {
  const [, p] = x.shape;
  const examples = x.unstack();
  const labels = y.arraySync();
  let w = tf.zeros([p]);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    examples.forEach((example, i) => {
      const predicted = w.mul(example).sum().greater(0).toFloat();
      w = w.add(example.mul(tf.sub(labels[i]!, predicted).mul(eta)));
    });
  }
  return tf.concat([tf.zeros([1]), w]);
}
