import * as tf from '@tensorflow/tfjs';

/**
 * 균등한 것은 지수입니다. 그래서 10의 거듭제곱마다 시도가 같은 비율로 들어갑니다.
 * The exponent is what is uniform: every power of ten gets the same share of the trials.
 */
export function randomSearch(u: tf.Tensor2D, logEtaMin: number, logEtaMax: number, batchSizes: number[]) {
  const [forEta, forSize] = tf.unstack(u, 1) as [tf.Tensor1D, tf.Tensor1D];
  const exponent = forEta.mul(logEtaMax - logEtaMin).add(logEtaMin);
  const index = forSize.mul(batchSizes.length).floor().toInt();
  return { eta: tf.pow(10, exponent) as tf.Tensor1D, batchSize: tf.gather(batchSizes, index) };
}
