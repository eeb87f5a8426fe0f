import type * as tf from '@tensorflow/tfjs';

/** Unit by unit and pair by pair, as the network is drawn: every unit that is on pays its bias, every pair its weight. */
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
