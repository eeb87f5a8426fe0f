import * as tf from '@tensorflow/tfjs';

/**
 * 표준화: 열마다 평균을 빼고 표준편차로 나눕니다.
 * Standardizes each column: minus its mean, divided by its standard deviation.
 *
 * @param x [n, p]
 * @returns z [n, p], mean [p], std [p]
 */
export function standardize(x: tf.Tensor2D) {
  const [, p] = x.shape;
  // 여기에 코드를 작성하세요. · Write your code here.
  return { z: tf.zerosLike(x), mean: tf.zeros([p]), std: tf.zeros([p]) };
}
