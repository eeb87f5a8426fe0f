import type * as tf from '@tensorflow/tfjs';

/**
 * 반복문으로 계산합니다. 모든 예의 오차를 구한 다음에야 편향과 가중치를 옮깁니다.
 * In plain loops: the errors of all examples come first, and only then do bias and weights move.
 */
export function logisticRegression(x: tf.Tensor2D, y: tf.Tensor1D, eta: number, steps: number): number[] {
  const examples = x.arraySync();
  const labels = y.arraySync();
  const w = new Array<number>(x.shape[1] + 1).fill(0);
  for (let step = 0; step < steps; step += 1) {
    const errors = examples.map((example, i) => {
      let z = w[0]!;
      for (const [j, value] of example.entries()) z += w[j + 1]! * value;
      return 1 / (1 + Math.exp(-z)) - labels[i]!;
    });
    for (const [i, error] of errors.entries()) {
      w[0]! -= eta * error;
      for (const [j, value] of examples[i]!.entries()) w[j + 1]! -= eta * error * value;
    }
  }
  return w;
}
