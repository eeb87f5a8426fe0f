import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '남은 예를 앞 배치에 붙여 마지막 배치가 `batchSize`보다 커졌습니다. 남은 예는 짧은 배치 하나를 따로 이룹니다.',
  en: 'You added the rest to the batch before it, which makes the last batch larger than `batchSize`. The rest forms a short batch of its own.',
};

export function miniBatches(order: number[], batchSize: number): number[][] {
  const batches: number[][] = [];
  for (let start = 0; start < order.length; start += batchSize) {
    const batch = order.slice(start, start + batchSize);
    if (batch.length < batchSize && batches.length > 0) batches[batches.length - 1]!.push(...batch);
    else batches.push(batch);
  }
  return batches;
}
