import type * as tf from '@tensorflow/tfjs';

/**
 * 데이터를 한 번만 읽습니다. 새 값을 볼 때마다 평균과 편차의 제곱합을 고칩니다.
 * One pass over the data: mean and sum of squared deviations are corrected by each new value.
 */
export function tensorSummary(x: tf.Tensor1D) {
  let mean = 0;
  let squares = 0;
  let min = Infinity;
  let max = -Infinity;
  x.arraySync().forEach((value, index) => {
    const before = value - mean;
    mean += before / (index + 1);
    squares += before * (value - mean);
    min = Math.min(min, value);
    max = Math.max(max, value);
  });
  return { mean, variance: squares / x.size, min, max };
}
