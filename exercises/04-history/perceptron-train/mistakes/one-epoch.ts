import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '모든 예를 한 번만 보고 끝냈습니다. 뒤의 예를 고치면 앞에서 맞혔던 예가 다시 틀릴 수 있으므로, 처음부터 끝까지 보는 일을 `epochs`번 되풀이해야 합니다.',
  en: 'You went through the examples only once. Correcting a later one can spoil an earlier one, so the whole pass has to be repeated `epochs` times.',
};

export function perceptronTrain(x: tf.Tensor2D, y: tf.Tensor1D, eta: number, epochs: number) {
  const [n, p] = x.shape;
  const examples = tf.concat([tf.ones([n, 1]), x], 1).unstack();
  const labels = y.arraySync();
  let w = tf.zeros([p + 1]);
  for (let epoch = 0; epoch < 1; epoch += 1) {
    examples.forEach((example, i) => {
      const predicted = w.mul(example).sum().greater(0).toFloat();
      w = w.add(example.mul(tf.sub(labels[i]!, predicted).mul(eta)));
    });
  }
  return w;
}
