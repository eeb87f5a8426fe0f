import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '짧은 마지막 배치를 버렸습니다. 버려진 예는 이번 에포크에 학습되지 않습니다. 데이터 전체를 한 번씩 학습해야 1 에포크이므로 짧더라도 배치로 남겨야 합니다.',
  en: 'You dropped the short last batch, so its examples are not learned from in this epoch. An epoch uses all of the data once: keep the last batch, short as it is.',
};

export function miniBatches(order: number[], batchSize: number): number[][] {
  const batches: number[][] = [];
  for (let start = 0; start + batchSize <= order.length; start += batchSize)
    batches.push(order.slice(start, start + batchSize));
  return batches;
}
