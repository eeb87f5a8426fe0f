/**
 * 크기를 먼저 정하고 그다음에 자를 자리를 정합니다. floor(0.8n)은 두 크기의 합보다 1만큼 클 수 있습니다.
 * Sizes first, then positions: floor(0.8n) may be one more than the two sizes together.
 */
export function dataSplit(order: number[]) {
  const trainSize = Math.floor(0.6 * order.length);
  const validationSize = Math.floor(0.2 * order.length);
  return {
    train: order.slice(0, trainSize),
    validation: order.slice(trainSize, trainSize + validationSize),
    test: order.slice(trainSize + validationSize),
  };
}
