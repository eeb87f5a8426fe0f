import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '편향의 경사를 **맨 뒤**에 붙였습니다. `w`에서 편향이 0번 자리에 있으므로 경사에서도 맨 앞에 있어야 갱신할 때 자리가 맞습니다.',
  en: 'You put the slope for the bias **last**. In `w` the bias is at index 0, and the gradient has to follow the same order, or the update mixes up the weights.',
};

export function logisticGradient(x: tf.Tensor2D, y: tf.Tensor1D, w: tf.Tensor1D) {
  const error = x.dot(w.slice(1)).add(w.slice(0, 1)).sigmoid().sub(y);
  return tf.concat([error.dot(x), error.sum().reshape([1])]);
}
