/** Sizes first, then positions: floor(0.8n) may be one more than the two sizes together. */
export function dataSplit(order: number[]) {
  const trainSize = Math.floor(0.6 * order.length);
  const validationSize = Math.floor(0.2 * order.length);
  return {
    train: order.slice(0, trainSize),
    validation: order.slice(trainSize, trainSize + validationSize),
    test: order.slice(trainSize + validationSize),
  };
}
