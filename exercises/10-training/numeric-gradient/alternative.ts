import type * as tf from '@tensorflow/tfjs';

/**
 * 가중치를 하나씩 움직이며 float64로 계산합니다. 가까운 두 값을 빼도 자릿수를 잃지 않습니다.
 * One weight at a time, in float64, where the difference of two nearby values keeps its digits.
 */
export function numericGradient(a: tf.Tensor2D, b: tf.Tensor1D, w: tf.Tensor1D, h: number) {
  const [matrix, linear, point] = [a.arraySync(), b.arraySync(), w.arraySync()];
  const dot = (u: number[], v: number[]) => u.reduce((sum, value, i) => sum + value * v[i]!, 0);
  const f = (at: number[]) =>
    dot(
      at,
      matrix.map((row) => dot(row, at)),
    ) /
      2 +
    dot(linear, at);
  return point.map((weight, j) => {
    const above = point.with(j, weight + h);
    const below = point.with(j, weight - h);
    return (f(above) - f(below)) / (2 * h);
  });
}
