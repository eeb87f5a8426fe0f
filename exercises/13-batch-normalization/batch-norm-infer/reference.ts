import * as tf from '@tensorflow/tfjs';

/**
 * 미니배치 자신의 통계량은 쓰지 않습니다. 한 예의 결과는 어떤 예들과 함께 있든 같아야 합니다.
 * The batch's own statistics play no part: an example must give the same result in any company.
 */
export function batchNormInfer(
  z: tf.Tensor2D,
  gamma: tf.Tensor1D,
  beta: tf.Tensor1D,
  runningMean: tf.Tensor1D,
  runningVariance: tf.Tensor1D,
  epsilon: number,
) {
  const normalized = z.sub(runningMean).div(runningVariance.add(epsilon).sqrt());
  return normalized.mul(gamma).add(beta);
}
