import * as tf from '@tensorflow/tfjs';

/**
 * 텐서는 제자리에서 고칠 수 없습니다. 모든 값을 목표 쪽으로 옮긴 다음, 실제로 겪은 칸만 골라 넣습니다.
 * Every entry is moved toward the target, and a mask keeps the one that was lived through: tensors never change in place.
 */
export function qLearningUpdate(
  q: tf.Tensor2D,
  s: number,
  a: number,
  r: number,
  next: number,
  alpha: number,
  gamma: number,
): tf.Tensor2D {
  const [states, actions] = q.shape;
  const target = q.slice(next, 1).max().mul(gamma).add(r);
  const moved = q.add<tf.Tensor2D>(target.sub(q).mul(alpha));
  const isState = tf.range(0, states).equal(s).expandDims(1);
  const isAction = tf.range(0, actions).equal(a).expandDims(0);
  return tf.where(isState.logicalAnd(isAction), moved, q);
}
