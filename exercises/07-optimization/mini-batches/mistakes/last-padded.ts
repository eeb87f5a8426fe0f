import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '짧은 마지막 배치를 처음의 예로 다시 채웠습니다. 그러면 한 에포크에 두 번 쓰이는 예가 생깁니다. 마지막 배치는 짧은 채로 두세요.',
  en: 'You filled the short last batch with examples from the beginning, so that some are used twice in one epoch. Leave the last batch short.',
};

export function miniBatches(order: number[], batchSize: number): number[][] {
  const batches: number[][] = [];
  for (let start = 0; start < order.length; start += batchSize) {
    const positions = Array.from({ length: batchSize }, (_, offset) => (start + offset) % order.length);
    batches.push(positions.map((position) => order[position]!));
  }
  return batches;
}
