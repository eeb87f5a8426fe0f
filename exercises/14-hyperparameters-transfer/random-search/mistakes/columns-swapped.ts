import type * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '두 열을 바꾸어 썼습니다. `u`의 첫 열로 학습률을, 둘째 열로 미니배치의 크기를 뽑습니다.',
  en: 'You swapped the columns. The first column of `u` is for the learning rate, the second for the batch size.',
};

export function randomSearch(u: tf.Tensor2D, logEtaMin: number, logEtaMax: number, batchSizes: number[]) {
  const rows = u.arraySync();
  const k = batchSizes.length;
  return {
    eta: rows.map((row) => 10 ** (logEtaMin + row[1]! * (logEtaMax - logEtaMin))),
    batchSize: rows.map((row) => batchSizes[Math.floor(row[0]! * k)]!),
  };
}
