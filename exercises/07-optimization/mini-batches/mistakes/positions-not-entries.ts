import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '`order`에 든 값이 아니라 위치 $0, 1, 2, \\dots$를 담았습니다. 그러면 섞은 순서가 사라져 에포크마다 같은 배치가 됩니다. 각 위치에 있는 **값**을 담으세요.',
  en: 'Your batches hold the positions $0, 1, 2, \\dots$ and not the entries of `order`. The shuffling is lost then, and every epoch has the same batches. Put in the **entry** at each position.',
};

export function miniBatches(order: number[], batchSize: number): number[][] {
  const batches: number[][] = [];
  for (let start = 0; start < order.length; start += batchSize) {
    const end = Math.min(start + batchSize, order.length);
    batches.push(Array.from({ length: end - start }, (_, offset) => start + offset));
  }
  return batches;
}
