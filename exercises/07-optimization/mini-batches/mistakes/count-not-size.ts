import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '`batchSize`를 배치의 **개수**로 썼습니다. `batchSize`는 배치 하나에 들어갈 예의 수이고, 배치의 개수는 그에 따라 정해집니다.',
  en: 'You took `batchSize` for the **number** of batches. It is the number of examples in one batch; how many batches there are follows from it.',
};

export function miniBatches(order: number[], batchSize: number): number[][] {
  const size = Math.ceil(order.length / batchSize);
  const batches: number[][] = [];
  for (let start = 0; start < order.length; start += size) batches.push(order.slice(start, start + size));
  return batches;
}
