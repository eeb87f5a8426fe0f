import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '두 점의 차이를 $h$로 나누어 경사가 두 배가 되었습니다. $w+h$와 $w-h$ 사이의 거리가 얼마인지 다시 보세요.',
  en: 'You divide by $h$, so the gradient is twice too large. Look again: how far apart are $w+h$ and $w-h$?',
};

export function numericGradient(a: tf.Tensor2D, b: tf.Tensor1D, w: tf.Tensor1D, h: number) {
  const matrix = a.arraySync();
  const linear = b.arraySync();
  const point = w.arraySync();
  const dot = (u: number[], v: number[]) => u.reduce((sum, value, i) => sum + value * v[i]!, 0);
  const f = (at: number[]) =>
    dot(
      at,
      matrix.map((row) => dot(row, at)),
    ) /
      2 +
    dot(linear, at);
  return point.map((weight, j) => (f(point.with(j, weight + h)) - f(point.with(j, weight - h))) / h);
}
