import * as tf from '@tensorflow/tfjs';

/**
 * 예마다 맨 앞에 1을 붙이면 편향도 보통의 가중치가 되어, 편향이 없는 퍼셉트론의 갱신식을 그대로 씁니다.
 * With a 1 in front of every example the bias is a weight like the others, and the step is that of a perceptron without bias.
 */
export function perceptronTrain(x: tf.Tensor2D, y: tf.Tensor1D, eta: number, epochs: number) {
  const [n, p] = x.shape;
  const examples = tf.concat([tf.ones([n, 1]), x], 1).unstack();
  const labels = y.arraySync();
  let w = tf.zeros([p + 1]);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    examples.forEach((example, i) => {
      const predicted = w.mul(example).sum().greater(0).toFloat();
      w = w.add(example.mul(tf.sub(labels[i]!, predicted).mul(eta)));
    });
  }
  return w;
}
