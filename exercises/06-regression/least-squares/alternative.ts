import type * as tf from '@tensorflow/tfjs';

/**
 * 두 정규방정식을 크라메르 공식으로 풉니다. x를 첫째 값에서부터 재어 합이 커지지 않게 합니다.
 * Solves the two normal equations by Cramer's rule; x is counted from its first value, which keeps the sums small.
 */
export function leastSquares(x: tf.Tensor1D, y: tf.Tensor1D) {
  const [xs, ys] = [x.arraySync(), y.arraySync()];
  const origin = xs[0]!;
  let [sumX, sumY, sumXX, sumXY] = [0, 0, 0, 0];
  for (let i = 0; i < xs.length; i += 1) {
    const u = xs[i]! - origin;
    sumX += u;
    sumY += ys[i]!;
    sumXX += u * u;
    sumXY += u * ys[i]!;
  }
  const n = xs.length;
  const determinant = n * sumXX - sumX * sumX;
  const w1 = (n * sumXY - sumX * sumY) / determinant;
  const heightAtOrigin = (sumXX * sumY - sumX * sumXY) / determinant;
  return { w0: heightAtOrigin - w1 * origin, w1 };
}
