import * as tf from '@tensorflow/tfjs';

/** In whole numbers: 3n/5 and n/5 rounded down by their remainders, without a decimal fraction. */
export function dataSplit(order: number[]) {
  const n = order.length;
  const validationSize = (n - (n % 5)) / 5;
  const trainSize = (3 * n - ((3 * n) % 5)) / 5;
  const sizes = [trainSize, validationSize, n - trainSize - validationSize];
  const [train, validation, test] = tf.split(tf.tensor1d(order), sizes) as tf.Tensor1D[];
  return { train, validation, test };
}
