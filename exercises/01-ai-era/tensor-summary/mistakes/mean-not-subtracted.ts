import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '값을 제곱하여 평균했을 뿐 **평균을 빼지 않았습니다**. 분산은 값의 크기가 아니라 평균에서 벗어난 정도를 잽니다. 제곱하기 전에 각 값에서 평균을 빼세요.',
  en: 'You averaged the squares of the values **without subtracting the mean**. The variance measures how far the values lie from their mean, not how large they are: subtract the mean before squaring.',
};

export function tensorSummary(x: tf.Tensor1D) {
  return { mean: x.mean(), variance: x.square().mean(), min: x.min(), max: x.max() };
}
