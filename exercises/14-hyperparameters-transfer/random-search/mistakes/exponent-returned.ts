import type * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '학습률이 아니라 그 **지수**를 돌려주었습니다. 지수를 뽑은 다음 10을 그만큼 거듭제곱해야 학습률입니다. 학습률이 음수일 수는 없습니다.',
  en: 'You returned the **exponent** and not the rate. Raise 10 to it: a learning rate is never negative.',
};

export function randomSearch(u: tf.Tensor2D, logEtaMin: number, logEtaMax: number, batchSizes: number[]) {
  const rows = u.arraySync();
  const k = batchSizes.length;
  return {
    eta: rows.map((row) => logEtaMin + row[0]! * (logEtaMax - logEtaMin)),
    batchSize: rows.map((row) => batchSizes[Math.floor(row[1]! * k)]!),
  };
}
