import type * as tf from '@tensorflow/tfjs';

/**
 * 걸음을 정수로 셉니다. 가중치는 언제나 입력의 합에 학습률을 곱한 값이므로, 학습률은 마지막에 한 번만 곱합니다.
 * Counts in whole steps: every weight is the learning rate times a sum of inputs, so the rate is needed only at the end.
 */
export function perceptronTrain(x: tf.Tensor2D, y: tf.Tensor1D, eta: number, epochs: number): number[] {
  const rows = x.arraySync();
  const labels = y.arraySync();
  let bias = 0;
  const weights = new Array<number>(x.shape[1]).fill(0);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    let errors = 0;
    rows.forEach((row, i) => {
      const sum = row.reduce((total, value, j) => total + value * weights[j]!, bias);
      const error = labels[i]! - (sum > 0 ? 1 : 0);
      if (error === 0) return;
      errors += 1;
      bias += error;
      row.forEach((value, j) => (weights[j]! += error * value));
    });
    if (errors === 0) break;
  }
  return [bias, ...weights].map((weight) => eta * weight);
}
