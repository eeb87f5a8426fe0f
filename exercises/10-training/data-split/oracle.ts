import { defineOracle } from '../../../lib/exercise/define-exercise';

/** The largest whole number that is at most fifths/5 of n. */
function countFifths(n: number, fifths: number): number {
  let size = 0;
  while (5 * (size + 1) <= fifths * n) size += 1;
  return size;
}

export default defineOracle((order: number[]) => {
  const train: number[] = [];
  const validation: number[] = [];
  const test: number[] = [];
  const first = countFifths(order.length, 3);
  const second = countFifths(order.length, 1);
  for (const entry of order) {
    if (train.length < first) train.push(entry);
    else if (validation.length < second) validation.push(entry);
    else test.push(entry);
  }
  return { train, validation, test };
});
