import type * as tf from '@tensorflow/tfjs';

/**
 * 반복문으로 계산합니다. 시그모이드는 z > 0일 때에만 0.5보다 크므로, 범주에는 지수함수가 필요 없습니다.
 * In plain loops. The sigmoid exceeds 0.5 exactly where its argument exceeds 0, so the label needs no exponential.
 */
export function logisticPredict(x: tf.Tensor2D, w: tf.Tensor1D) {
  const [bias = 0, ...weights] = w.arraySync();
  const probability: number[] = [];
  const label: boolean[] = [];
  for (const example of x.arraySync()) {
    let z = bias;
    for (const [j, value] of example.entries()) z += (weights[j] ?? 0) * value;
    probability.push(1 / (1 + Math.exp(-z)));
    label.push(z > 0);
  }
  return { probability, label };
}
