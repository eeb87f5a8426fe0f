import { defineOracle } from '../../../lib/exercise/define-exercise';

/** The first batch, and the batches of what is left. */
const divide = (order: readonly number[], batchSize: number): number[][] => {
  const [batch, rest]: [number[], number[]] = [[], []];
  for (const entry of order) (batch.length < batchSize ? batch : rest).push(entry);
  return rest.length === 0 ? [batch] : [batch, ...divide(rest, batchSize)];
};

export default defineOracle((order: number[], batchSize: number) => divide(order, batchSize));
