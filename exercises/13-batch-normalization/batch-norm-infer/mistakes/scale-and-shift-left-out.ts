import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '표준화만 하고 끝냈습니다. $\\gamma$와 $\\beta$는 학습된 모수이므로 예측할 때에도 곱하고 더해야 합니다.',
  en: 'You stopped after standardizing. $\\gamma$ and $\\beta$ are learned parameters: multiply and add them in prediction as well.',
};

export function batchNormInfer(
  z: tf.Tensor2D,
  gamma: tf.Tensor1D,
  beta: tf.Tensor1D,
  runningMean: tf.Tensor1D,
  runningVariance: tf.Tensor1D,
  epsilon: number,
) {
  return z.sub(runningMean).div(runningVariance.add(epsilon).sqrt());
}
