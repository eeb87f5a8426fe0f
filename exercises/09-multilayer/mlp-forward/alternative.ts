import type * as tf from '@tensorflow/tfjs';

/**
 * 첫 층을 지난 값을 나머지 신경망에 넘깁니다. 신경망은 함수의 합성입니다.
 * The first layer, then the rest of the network on what comes out of it: a network is a composition of functions.
 */
function pass(row: number[], weights: number[][][], biases: number[][]): number[] {
  const [w, ...laterWeights] = weights;
  const [b, ...laterBiases] = biases;
  if (w === undefined || b === undefined) return row;
  const z = b.map((bias, j) => row.reduce((sum, value, i) => sum + value * w[i]![j]!, bias));
  const isOutput = laterWeights.length === 0;
  return isOutput
    ? z
    : pass(
        z.map((value) => Math.max(value, 0)),
        laterWeights,
        laterBiases,
      );
}

export function mlpForward(x: tf.Tensor2D, weights: tf.Tensor2D[], biases: tf.Tensor1D[]) {
  const w = weights.map((one) => one.arraySync());
  const b = biases.map((one) => one.arraySync());
  return x.arraySync().map((row) => pass(row, w, b));
}
