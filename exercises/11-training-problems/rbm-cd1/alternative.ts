import type * as tf from '@tensorflow/tfjs';

const sigmoid = (a: number) => 1 / (1 + Math.exp(-a));

/**
 * 예를 하나씩, 그림의 사슬을 따라 위로, 아래로, 다시 위로 보냅니다. 예마다 자기 몫을 새 모수에 더합니다.
 * One example at a time, as the chain is drawn: up, down, up again; every example adds its share to the new parameters.
 */
export function rbmCd1(
  v: tf.Tensor2D,
  w: tf.Tensor2D,
  b: tf.Tensor1D,
  c: tf.Tensor1D,
  eta: number,
  uh: tf.Tensor2D,
  uv: tf.Tensor2D,
) {
  const [weights, visibleBias, hiddenBias] = [w.arraySync(), b.arraySync(), c.arraySync()];
  const [hiddenNumbers, visibleNumbers] = [uh.arraySync(), uv.arraySync()];
  const up = (visible: number[]) =>
    hiddenBias.map((bias, j) =>
      sigmoid(visible.reduce((sum, state, i) => sum + state * weights[i]![j]!, bias)),
    );
  const down = (hidden: number[]) =>
    visibleBias.map((bias, i) =>
      sigmoid(hidden.reduce((sum, state, j) => sum + state * weights[i]![j]!, bias)),
    );
  const next = { w: weights.map((row) => [...row]), b: [...visibleBias], c: [...hiddenBias] };
  const rate = eta / v.shape[0];
  v.arraySync().forEach((v0, example) => {
    const p0 = up(v0);
    const h0 = p0.map((p, j) => (hiddenNumbers[example]![j]! < p ? 1 : 0));
    const v1 = down(h0).map((p, i) => (visibleNumbers[example]![i]! < p ? 1 : 0));
    const p1 = up(v1);
    p0.forEach((p, j) => {
      next.c[j]! += rate * (p - p1[j]!);
      v0.forEach((state, i) => (next.w[i]![j]! += rate * (state * p - v1[i]! * p1[j]!)));
    });
    v0.forEach((state, i) => (next.b[i]! += rate * (state - v1[i]!)));
  });
  return next;
}
