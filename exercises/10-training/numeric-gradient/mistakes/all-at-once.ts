import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '모든 가중치를 **한꺼번에** 움직였습니다. 그러면 어느 가중치 때문에 값이 변했는지 알 수 없고, 모든 성분이 같은 수가 됩니다. 한 번에 하나씩만 움직이세요.',
  en: 'You nudge all weights **at once**. Then nobody can tell which of them changed the value, and all components come out the same. Move one at a time.',
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
  const above = f(point.map((weight) => weight + h));
  const below = f(point.map((weight) => weight - h));
  return point.map(() => (above - below) / (2 * h));
}
