import type * as tf from '@tensorflow/tfjs';

interface Params {
  w1: tf.Tensor2D;
  b1: tf.Tensor1D;
  w2: tf.Tensor2D;
  b2: tf.Tensor1D;
  w3: tf.Tensor2D;
  b3: tf.Tensor1D;
}

/**
 * 뉴런마다 가중합을 구합니다. 들어온 값에 그 뉴런의 가중치 열을 곱하여 편향에 더합니다.
 * One weighted sum per neuron: its bias, and what comes in times the neuron's column of weights.
 */
function sumUp(inputs: number[][], weights: number[][], biases: number[]): number[][] {
  return inputs.map((row) =>
    biases.map((bias, neuron) => row.reduce((sum, value, i) => sum + value * weights[i]![neuron]!, bias)),
  );
}

const squash = (rows: number[][]) => rows.map((row) => row.map((z) => 1 / (1 + Math.exp(-z))));

/**
 * 범주가 두 개이면 로짓의 차이만 중요하므로, 소프트맥스는 그 차이의 시그모이드입니다.
 * Of two categories only the difference of the logits counts, so softmax is a sigmoid of that difference.
 */
function share(rows: number[][]): number[][] {
  return rows.map(([first, second]) => {
    const chance = 1 / (1 + Math.exp(second! - first!));
    return [chance, 1 - chance];
  });
}

export function forward3222(x: tf.Tensor2D, { w1, b1, w2, b2, w3, b3 }: Params) {
  const z1 = sumUp(x.arraySync(), w1.arraySync(), b1.arraySync());
  const h1 = squash(z1);
  const z2 = sumUp(h1, w2.arraySync(), b2.arraySync());
  const h2 = squash(z2);
  const z3 = sumUp(h2, w3.arraySync(), b3.arraySync());
  return { z1, h1, z2, h2, z3, o: share(z3) };
}
