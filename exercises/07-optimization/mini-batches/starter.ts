import * as tf from '@tensorflow/tfjs';

/**
 * 미니배치로 나누기: 순서를 앞에서부터 batchSize개씩 자릅니다.
 * Dividing into mini-batches: cuts the order into pieces of batchSize, from the front.
 *
 * @param order 섞인 번호 · shuffled numbers
 * @param batchSize 배치의 크기 · batch size
 * @returns 배치의 배열 · the batches
 */
export function miniBatches(order: number[], batchSize: number): number[][] {
  // 여기에 코드를 작성하세요. · Write your code here.
  return [];
}
