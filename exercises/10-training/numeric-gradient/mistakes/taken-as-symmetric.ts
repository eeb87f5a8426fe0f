import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '경사를 $Aw+b$로 구했습니다. 이 식은 $A$가 **대칭**일 때에만 맞습니다. $A$가 대칭이 아니면 $w_iw_j$의 계수는 $a_{ij}$와 $a_{ji}$에 나뉘어 있습니다. 중앙차분을 그대로 계산하면 이런 가정이 필요 없습니다.',
  en: 'You used $Aw+b$, which is right for a **symmetric** $A$ only. Otherwise the coefficient of $w_iw_j$ is shared between $a_{ij}$ and $a_{ji}$. Central differences need no such assumption.',
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
  return point.map((_, j) => dot(matrix[j]!, point) + linear[j]!);
}
