import * as tf from '@tensorflow/tfjs';

/**
 * 데이터의 행 (1, x)를 하나씩 봅니다. 이 행에 오차를 곱하면 두 경사가 됩니다.
 * One row (1, x) of the data at a time: both gradients are that row times its error.
 */
export function sgdEpoch(
  w0: number,
  w1: number,
  x: tf.Tensor1D,
  y: tf.Tensor1D,
  eta: number,
  order: number[],
) {
  const column = tf.gather(x, tf.tensor1d(order, 'int32')).reshape([-1, 1]);
  const target = tf.gather(y, tf.tensor1d(order, 'int32')).reshape([-1, 1]);
  const inputs = tf.unstack(tf.concat([tf.onesLike(column), column], 1));
  const targets = tf.unstack(target);
  const end = inputs.reduce<tf.Tensor>(
    (w, input, i) => w.sub(input.mul(input.mul(w).sum().sub(targets[i]!)).mul(eta)),
    tf.tensor1d([w0, w1]),
  );
  const [end0, end1] = tf.unstack(end);
  return { w0: end0!, w1: end1! };
}
