/**
 * 배치의 수는 미리 알 수 있습니다. 값마다 위치로 정해지는 번호의 배치에 넣습니다.
 * How many batches there are is known beforehand; each entry goes to the batch that its position names.
 */
export function miniBatches(order: number[], batchSize: number): number[][] {
  const count = Math.ceil(order.length / batchSize);
  const batches = Array.from({ length: count }, (): number[] => []);
  order.forEach((entry, position) => batches[Math.floor(position / batchSize)]!.push(entry));
  return batches;
}
