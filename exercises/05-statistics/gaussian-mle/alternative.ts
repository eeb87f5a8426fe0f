import type * as tf from '@tensorflow/tfjs';

/**
 * 웰퍼드의 방법입니다. 한 번 훑으면서 값마다 평균을 고치고 편차제곱합에 더하므로, 큰 수끼리 빼는 일이 없습니다.
 * Welford's way: one pass, in which each value moves the mean and adds to the squares, never subtracting large numbers.
 */
export function gaussianMle(x: tf.Tensor1D) {
  let [count, mean, squares] = [0, 0, 0];
  for (const value of x.dataSync()) {
    count += 1;
    const before = value - mean;
    mean += before / count;
    squares += before * (value - mean);
  }
  return { mu: mean, sigma2: squares / count };
}
