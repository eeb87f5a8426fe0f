import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '분산이 아니라 그 제곱근인 **표준편차**를 돌려주었습니다. 마지막에 취한 제곱근을 없애면 됩니다.',
  en: 'You return the **standard deviation**, the square root of the variance. Leave the last square root out.',
};

export function tensorSummary(x: tf.Tensor1D) {
  const mean = x.mean();
  return { mean, variance: x.sub(mean).square().mean().sqrt(), min: x.min(), max: x.max() };
}
