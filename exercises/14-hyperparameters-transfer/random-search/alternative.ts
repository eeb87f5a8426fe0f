import type * as tf from '@tensorflow/tfjs';

/** Trial by trial in plain numbers: between the two rates in the geometric sense, and the size whose share holds u. */
export function randomSearch(u: tf.Tensor2D, logEtaMin: number, logEtaMax: number, batchSizes: number[]) {
  const rows = u.arraySync();
  const k = batchSizes.length;
  return {
    eta: rows.map((row) => 10 ** logEtaMin * (10 ** logEtaMax / 10 ** logEtaMin) ** row[0]!),
    batchSize: rows.map((row) => batchSizes[batchSizes.findIndex((_, index) => row[1]! < (index + 1) / k)]!),
  };
}
