import * as tf from '@tensorflow/tfjs';

/**
 * 꺼낸 배치의 길이가 곧 m입니다. 마지막 배치가 짧아도 평균은 실제 크기 m으로 나눕니다.
 * A gathered batch is as long as it really is, so that its mean divides by m, for a short last one, too.
 */
export function miniBatchEpoch(
  w0: number,
  w1: number,
  x: tf.Tensor1D,
  y: tf.Tensor1D,
  eta: number,
  order: number[],
  batchSize: number,
) {
  let [a, b]: tf.Tensor[] = [tf.scalar(w0), tf.scalar(w1)];
  for (let start = 0; start < order.length; start += batchSize) {
    const batch = tf.tensor1d(order.slice(start, start + batchSize), 'int32');
    const xs = x.gather(batch);
    const error = xs.mul(b!).add(a!).sub(y.gather(batch));
    const [gradient0, gradient1] = [error.mean(), error.mul(xs).mean()];
    [a, b] = [a!.sub(gradient0.mul(eta)), b!.sub(gradient1.mul(eta))];
  }
  return { w0: a!, w1: b! };
}
