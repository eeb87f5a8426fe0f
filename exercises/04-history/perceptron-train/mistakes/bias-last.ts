import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '학습은 맞지만 편향이 벡터의 **맨 뒤**에 있습니다. 이 강의에서는 편향 $w_0$이 맨 앞입니다. 입력에 1을 붙이는 자리를 바꾸세요.',
  en: 'The training is right, but the bias stands **last**. In this course the bias $w_0$ comes first: change the place at which you put the 1.',
};

export function perceptronTrain(x: tf.Tensor2D, y: tf.Tensor1D, eta: number, epochs: number) {
  const [n, p] = x.shape;
  const examples = tf.concat([x, tf.ones([n, 1])], 1).unstack();
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
