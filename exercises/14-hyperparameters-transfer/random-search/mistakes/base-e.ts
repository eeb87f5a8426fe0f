import type * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '밑을 $e$로 썼습니다. `logEtaMin`과 `logEtaMax`는 상용로그이므로 `exp`가 아니라 10을 거듭제곱해야 합니다.',
  en: 'You used base $e$. `logEtaMin` and `logEtaMax` are base-10 logarithms: raise 10 to the exponent in place of using `exp`.',
};

export function randomSearch(u: tf.Tensor2D, logEtaMin: number, logEtaMax: number, batchSizes: number[]) {
  const rows = u.arraySync();
  const k = batchSizes.length;
  return {
    eta: rows.map((row) => Math.exp(logEtaMin + row[0]! * (logEtaMax - logEtaMin))),
    batchSize: rows.map((row) => batchSizes[Math.floor(row[1]! * k)]!),
  };
}
