import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '예측할 때에도 들어온 예들의 평균과 분산을 새로 구했습니다. 그러면 같은 예라도 무엇과 함께 들어왔느냐에 따라 결과가 달라지고, 예가 하나이면 언제나 $\\beta$가 나옵니다. 저장된 평균과 분산을 쓰세요.',
  en: 'You computed mean and variance anew from the examples that came in. Then the same example gives different results in different company, and a single one always gives $\\beta$. Use the stored mean and variance.',
};

export function batchNormInfer(
  z: tf.Tensor2D,
  gamma: tf.Tensor1D,
  beta: tf.Tensor1D,
  runningMean: tf.Tensor1D,
  runningVariance: tf.Tensor1D,
  epsilon: number,
) {
  const mean = z.mean(0);
  const variance = z.sub(mean).square().mean(0);
  return z.sub(mean).div(variance.add(epsilon).sqrt()).mul(gamma).add(beta);
}
