import type * as tf from '@tensorflow/tfjs';

/**
 * 예를 하나씩 봅니다. 교차 엔트로피에는 정답인 범주의 확률만 들어갑니다.
 * Example by example: only the labeled category enters the cross-entropy.
 */
export function losses(o: tf.Tensor2D, y: tf.Tensor2D) {
  const outputs = o.arraySync();
  const labels = y.arraySync();
  let squares = 0;
  let surprise = 0;
  outputs.forEach((row, i) => {
    row.forEach((chance, k) => (squares += (labels[i]![k]! - chance) ** 2));
    surprise -= Math.log(row[labels[i]!.indexOf(1)]!);
  });
  const n = outputs.length;
  return { mse: squares / (2 * n), crossEntropy: surprise / n };
}
