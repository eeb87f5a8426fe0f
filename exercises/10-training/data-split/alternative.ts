import * as tf from '@tensorflow/tfjs';

/**
 * 소수를 쓰지 않고 정수로 계산합니다. 3n과 n에서 5로 나눈 나머지를 덜어 내면 나눈 값이 내림이 됩니다.
 * In whole numbers: 3n/5 and n/5 rounded down by their remainders, without a decimal fraction.
 */
export function dataSplit(order: number[]) {
  const n = order.length;
  const validationSize = (n - (n % 5)) / 5;
  const trainSize = (3 * n - ((3 * n) % 5)) / 5;
  const sizes = [trainSize, validationSize, n - trainSize - validationSize];
  const [train, validation, test] = tf.split(tf.tensor1d(order), sizes) as tf.Tensor1D[];
  return { train, validation, test };
}
