import type * as tf from '@tensorflow/tfjs';

/**
 * 레이블을 부호로 봅니다. 예 하나의 손실은 틀린 쪽으로 간 정도의 소프트플러스입니다.
 * With the label as a sign, every example costs softplus of the margin by which it is on the wrong side.
 */
export function binaryCrossEntropy(z: tf.Tensor1D, y: tf.Tensor1D): number {
  const labels = y.arraySync();
  let total = 0;
  for (const [i, logit] of z.arraySync().entries()) {
    const margin = labels[i] === 1 ? -logit : logit;
    total += margin > 0 ? margin + Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin));
  }
  return total;
}
