import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '표준편차가 0보다 큰지 보고 상수인 열을 가려냈습니다. 그러나 float32로 구한 0.1이나 $-7.7$의 평균은 그 값과 조금 달라서 표준편차가 $10^{-8}$쯤 되고, 나누면 $\\pm1$이 나옵니다. 반올림 오차보다 큰 기준을 쓰거나, 반올림이 없는 비교로 가려내세요.',
  en: 'You tell constant columns by whether the standard deviation is above 0. But the float32 mean of many 0.1 or $-7.7$ differs a little from that value; the standard deviation comes out near $10^{-8}$, and dividing by it gives $\\pm1$. Use a bound above rounding errors, or a comparison without any.',
};

export function standardize(x: tf.Tensor2D) {
  const mean = x.mean(0);
  const deviations = x.sub(mean);
  const std = deviations.square().mean(0).sqrt();
  const varies = std.greater(0);
  return { z: tf.where(varies, deviations.div(std), tf.zerosLike(x)), mean, std };
}
