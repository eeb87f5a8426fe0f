import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '편향 $w_0$을 더하지 않았습니다. 편향이 없으면 입력이 모두 0일 때 예측값도 언제나 0이 되어, 원점을 지나는 모형만 나타낼 수 있습니다.',
  en: 'The bias $w_0$ was not added. Without it the prediction for an input of zeros is always 0, and only models through the origin can be expressed.',
};

export function linearNetwork(x: tf.Tensor2D, w: tf.Tensor1D) {
  return x.dot(w.slice(1));
}
