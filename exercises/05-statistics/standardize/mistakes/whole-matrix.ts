import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '행렬 **전체**의 평균과 표준편차를 모든 열에 썼습니다. 열마다 변수와 단위가 다르므로 평균과 표준편차도 열마다 따로 구해야 합니다.',
  en: 'You used the mean and standard deviation of the **whole** matrix for every column. Each column is another variable with its own unit, so each needs a mean and a standard deviation of its own.',
};

export function standardize(x: tf.Tensor2D) {
  const [, p] = x.shape;
  const mean = x.mean();
  const std = x.sub(mean).square().mean().sqrt();
  return { z: x.sub(mean).div(std), mean: tf.ones([p]).mul(mean), std: tf.ones([p]).mul(std) };
}
