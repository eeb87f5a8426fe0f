import type * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '번호를 반올림했습니다. $u(k-1)$을 반올림하면 양 끝의 크기가 나올 확률이 다른 것의 절반입니다. $uk$의 소수점 아래를 **버려야** 모두 $1/k$로 같습니다.',
  en: 'You rounded the index. With $u(k-1)$ rounded, the first and the last size come up half as often as the others. Take $uk$ and **drop** the decimals: then each has probability $1/k$.',
};

export function randomSearch(u: tf.Tensor2D, logEtaMin: number, logEtaMax: number, batchSizes: number[]) {
  const rows = u.arraySync();
  const k = batchSizes.length;
  return {
    eta: rows.map((row) => 10 ** (logEtaMin + row[0]! * (logEtaMax - logEtaMin))),
    batchSize: rows.map((row) => batchSizes[Math.round(row[1]! * (k - 1))]!),
  };
}
