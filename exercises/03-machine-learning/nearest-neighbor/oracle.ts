import { defineOracle } from '../../../lib/exercise/define-exercise';

export default defineOracle((trainX: number[][], trainY: number[], x: number[][]) => {
  const predicted: number[] = [];
  for (const query of x) {
    const squares = trainX.map((example) =>
      example.reduce((sum, value, axis) => sum + (value - (query[axis] ?? Number.NaN)) ** 2, 0),
    );
    const smallest = Math.min(...squares);
    // indexOf finds the first of equals.
    predicted.push(trainY[squares.indexOf(smallest)] ?? Number.NaN);
  }
  return predicted;
});
