import type * as tf from '@tensorflow/tfjs';

/**
 * 시도를 하나씩 보통의 수로 계산합니다. 학습률은 양 끝 사이를 기하적으로 나누고, 크기는 u가 속한 구간에서 고릅니다.
 * Trial by trial in plain numbers: between the two rates in the geometric sense, and the size whose share holds u.
 */
export function randomSearch(u: tf.Tensor2D, logEtaMin: number, logEtaMax: number, batchSizes: number[]) {
  const rows = u.arraySync();
  const k = batchSizes.length;
  return {
    eta: rows.map((row) => 10 ** logEtaMin * (10 ** logEtaMax / 10 ** logEtaMin) ** row[0]!),
    batchSize: rows.map((row) => batchSizes[batchSizes.findIndex((_, index) => row[1]! < (index + 1) / k)]!),
  };
}
