import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '최솟값과 최댓값을 찾는 반복문이 **0에서 출발**합니다. 모든 값이 음수이면 최댓값이 0으로, 모두 양수이면 최솟값이 0으로 나옵니다. 첫 번째 값이나 $\\pm\\infty$에서 출발하세요.',
  en: 'Your search for minimum and maximum **starts at 0**. Where all values are negative the maximum comes out as 0, where all are positive the minimum does. Start from the first value, or from $\\pm\\infty$.',
};

export function tensorSummary(x: tf.Tensor1D) {
  let min = 0;
  let max = 0;
  for (const value of x.arraySync()) {
    if (value < min) min = value;
    if (value > max) max = value;
  }
  const mean = x.mean();
  return { mean, variance: x.sub(mean).square().mean(), min, max };
}
