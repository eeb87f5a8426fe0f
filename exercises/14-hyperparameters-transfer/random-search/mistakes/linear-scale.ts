import type * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '학습률 **자체**를 균등하게 뽑았습니다. 그러면 거의 모든 시도가 가장 큰 자릿수에 몰려, 0.0001에서 1까지에서 0.1보다 작은 학습률은 열 번에 한 번밖에 나오지 않습니다. 지수를 균등하게 뽑은 다음 10을 거듭제곱하세요.',
  en: 'You drew the rate **itself** uniformly. Then nearly all trials fall into the largest power of ten: between 0.0001 and 1, only one in ten is below 0.1. Draw the exponent uniformly and raise 10 to it.',
};

export function randomSearch(u: tf.Tensor2D, logEtaMin: number, logEtaMax: number, batchSizes: number[]) {
  const rows = u.arraySync();
  const k = batchSizes.length;
  return {
    eta: rows.map((row) => 10 ** logEtaMin + row[0]! * (10 ** logEtaMax - 10 ** logEtaMin)),
    batchSize: rows.map((row) => batchSizes[Math.floor(row[1]! * k)]!),
  };
}
