import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '분산을 $n-1$로 나누었습니다. 이 강의의 분산은 제곱한 편차의 **평균**이므로 $n$으로 나눕니다. $n-1$로 나누면 $n = 1$일 때 $0/0$이 되기도 합니다.',
  en: 'You divided the variance by $n-1$. In this course the variance is the **mean** of the squared deviations, so the divisor is $n$. With $n-1$, a single observation even gives $0/0$.',
};

export function tensorSummary(x: tf.Tensor1D) {
  const mean = x.mean();
  const squares = x.sub(mean).square().sum();
  return { mean, variance: squares.div(x.size - 1), min: x.min(), max: x.max() };
}
