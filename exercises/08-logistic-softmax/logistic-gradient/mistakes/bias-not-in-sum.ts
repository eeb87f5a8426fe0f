import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '확률을 구할 때 편향 $w_0$을 더하지 않았습니다. 경사의 식은 맞지만 오차가 다른 모형의 오차입니다. 가중합에 $w_0$을 넣으세요.',
  en: 'You left the bias $w_0$ out when computing the probabilities. The gradient formula is right, but the errors are those of another model. Put $w_0$ into the weighted sum.',
};

export function logisticGradient(x: tf.Tensor2D, y: tf.Tensor1D, w: tf.Tensor1D) {
  const error = x.dot(w.slice(1)).sigmoid().sub(y);
  return tf.concat([error.sum().reshape([1]), error.dot(x)]);
}
