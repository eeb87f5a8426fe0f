import type * as tf from '@tensorflow/tfjs';

type Task = 'regression' | 'binary' | 'multiclass';

/**
 * 문제의 종류마다 함수를 하나씩 둡니다. 가중합의 행을 받아 예측값의 행을 돌려줍니다.
 * One function per kind of problem, each from a row of sums to a row of predictions.
 */
const ACTIVATIONS: Record<Task, (row: number[]) => number[]> = {
  regression: (row) => row,
  binary: (row) => row.map((z) => 1 / (1 + Math.exp(-z))),
  multiclass: (row) => {
    const largest = Math.max(...row);
    const powers = row.map((z) => Math.exp(z - largest));
    const total = powers.reduce((sum, power) => sum + power, 0);
    return powers.map((power) => power / total);
  },
};

export function outputActivation(z: tf.Tensor2D, task: Task) {
  return z.arraySync().map(ACTIVATIONS[task]);
}
