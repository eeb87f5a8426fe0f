import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '한 에포크 동안 가중치를 그대로 둔 채 모든 예의 갱신량을 모아 한꺼번에 더했습니다. 여기서는 예 **하나**를 볼 때마다 가중치를 바꾸고, 다음 예는 바뀐 가중치로 판단합니다.',
  en: 'You kept the weights fixed during an epoch and added the corrections of all examples at its end. Here the weights change after **every** example, and the next one is judged with the new ones.',
};

export function perceptronTrain(x: tf.Tensor2D, y: tf.Tensor1D, eta: number, epochs: number) {
  const [n, p] = x.shape;
  const inputs = tf.concat([tf.ones([n, 1]), x], 1);
  let w = tf.zeros([p + 1]);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const predicted = inputs.mul(w).sum(1).greater(0).toFloat();
    const errors = y.toFloat().sub(predicted).reshape([n, 1]);
    w = w.add(inputs.mul(errors).sum(0).mul(eta));
  }
  return w;
}
