import type * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '$u(k-1)$의 소수점 아래를 버렸습니다. $u < 1$이므로 마지막 크기는 한 번도 나오지 않습니다. $k$를 곱하세요. 그래도 번호는 $k-1$을 넘지 않습니다.',
  en: 'You dropped the decimals of $u(k-1)$. As $u < 1$, the last size never comes up. Multiply by $k$; the index still does not exceed $k-1$.',
};

export function randomSearch(u: tf.Tensor2D, logEtaMin: number, logEtaMax: number, batchSizes: number[]) {
  const rows = u.arraySync();
  const k = batchSizes.length;
  return {
    eta: rows.map((row) => 10 ** (logEtaMin + row[0]! * (logEtaMax - logEtaMin))),
    batchSize: rows.map((row) => batchSizes[Math.floor(row[1]! * (k - 1))]!),
  };
}
