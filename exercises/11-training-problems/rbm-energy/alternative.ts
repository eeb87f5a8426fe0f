import type * as tf from '@tensorflow/tfjs';

/**
 * 그림의 신경망을 따라 뉴런 하나, 쌍 하나씩 봅니다. 켜진 뉴런의 편향과 함께 켜진 쌍의 가중치를 뺍니다.
 * Unit by unit and pair by pair, as the network is drawn: every unit that is on pays its bias, every pair its weight.
 */
export function rbmEnergy(
  v: tf.Tensor1D,
  h: tf.Tensor1D,
  w: tf.Tensor2D,
  b: tf.Tensor1D,
  c: tf.Tensor1D,
): number {
  const [visible, hidden] = [v.arraySync(), h.arraySync()];
  const [weights, visibleBias, hiddenBias] = [w.arraySync(), b.arraySync(), c.arraySync()];
  let energy = 0;
  visible.forEach((state, i) => (energy -= visibleBias[i]! * state));
  hidden.forEach((state, j) => (energy -= hiddenBias[j]! * state));
  visible.forEach((from, i) => hidden.forEach((to, j) => (energy -= from * weights[i]![j]! * to)));
  return energy;
}
