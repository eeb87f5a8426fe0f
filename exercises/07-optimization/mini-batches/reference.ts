/**
 * `slice`는 배열의 끝에서 멈추므로, 짧은 마지막 배치를 따로 다루지 않아도 됩니다.
 * `slice` ends with the array, so that a short last batch is no special case.
 */
export function miniBatches(order: number[], batchSize: number): number[][] {
  const batches: number[][] = [];
  for (let start = 0; start < order.length; start += batchSize)
    batches.push(order.slice(start, start + batchSize));
  return batches;
}
