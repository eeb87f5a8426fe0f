import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '배치 정규화처럼 분산에 작은 수를 더한 뒤 제곱근을 취했습니다. 0으로 나누는 일은 피했지만 표준편차가 모두 조금씩 커지고, 값이 모두 같은 열의 표준편차도 0이 되지 않습니다. 상수인 열만 따로 다루세요.',
  en: 'You added a small number to the variance before taking the root, as batch normalization does. That avoids dividing by 0, but makes every standard deviation too large, and that of a constant column is no longer 0. Treat constant columns by themselves.',
};

export function standardize(x: tf.Tensor2D) {
  const { mean, variance } = tf.moments(x, 0);
  const std = variance.add(1e-3).sqrt();
  return { z: x.sub(mean).div(std), mean, std };
}
