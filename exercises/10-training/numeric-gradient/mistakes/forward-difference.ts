import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '**전방차분**을 구했습니다. $f(w+h)-f(w)$를 $h$로 나누면 오차가 $h$에 비례하여 남습니다. 양쪽으로 움직인 $f(w+h)-f(w-h)$를 쓰면 이차함수에서는 오차가 없습니다.',
  en: 'You took a **forward difference**. Dividing $f(w+h)-f(w)$ by $h$ leaves an error proportional to $h$. Nudge to both sides, $f(w+h)-f(w-h)$, and for a quadratic there is no error at all.',
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
  return point.map((weight, j) => (f(point.with(j, weight + h)) - f(point)) / h);
}
