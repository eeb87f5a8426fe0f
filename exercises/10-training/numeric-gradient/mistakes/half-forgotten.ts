import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '이차항의 $\\frac{1}{2}$을 빠뜨렸습니다. 함수는 $f(w) = \\frac{1}{2}w^\\top Aw + b^\\top w$입니다. 차분은 맞게 구했으니 $f$만 고치면 됩니다.',
  en: 'The factor $\\frac{1}{2}$ of the quadratic part is missing: $f(w) = \\frac{1}{2}w^\\top Aw + b^\\top w$. Your differences are right; mend $f$.',
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
    ) + dot(linear, at);
  return point.map((weight, j) => (f(point.with(j, weight + h)) - f(point.with(j, weight - h))) / (2 * h));
}
