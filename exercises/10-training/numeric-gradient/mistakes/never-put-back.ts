import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '가중치를 움직인 다음 **원래대로 돌려놓지 않았습니다**. 둘째 성분부터는 앞의 가중치도 함께 움직인 점에서 차이를 구하게 됩니다. 성분마다 원래의 $w$에서 새로 시작하세요.',
  en: 'You nudge a weight and never **put it back**. From the second component on, the earlier weights have moved as well. Start every component from the original $w$.',
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
  const above = [...point];
  const below = [...point];
  return point.map((_, j) => {
    above[j]! += h;
    below[j]! -= h;
    return (f(above) - f(below)) / (2 * h);
  });
}
