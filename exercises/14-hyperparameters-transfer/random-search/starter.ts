import type * as tf from '@tensorflow/tfjs';

/**
 * 균등난수에서 학습률과 미니배치의 크기를 뽑습니다.
 * Draws learning rates and batch sizes from uniform random numbers.
 *
 * @param u [n, 2] 균등난수 · uniform random numbers
 * @param logEtaMin 가장 작은 학습률의 상용로그 · log10 of the smallest rate
 * @param logEtaMax 가장 큰 학습률의 상용로그 · log10 of the largest rate
 * @param batchSizes 고를 수 있는 크기 · sizes to choose from
 */
export function randomSearch(u: tf.Tensor2D, logEtaMin: number, logEtaMax: number, batchSizes: number[]) {
  const n = u.shape[0];
  // 여기에 코드를 작성하세요. · Write your code here.
  return { eta: new Array<number>(n).fill(0), batchSize: new Array<number>(n).fill(0) };
}
