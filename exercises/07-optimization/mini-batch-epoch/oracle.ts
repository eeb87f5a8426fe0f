import { defineOracle } from '../../../lib/exercise/define-exercise';

/** Writes each step in terms of the batch's means: of x, of y, of x² and of xy. */
export default defineOracle(
  (w0: number, w1: number, x: number[], y: number[], eta: number, order: number[], batchSize: number) => {
    let [a, b] = [w0, w1];
    const batches = Math.ceil(order.length / batchSize);
    for (let k = 0; k < batches; k += 1) {
      const last = Math.min((k + 1) * batchSize, order.length);
      const m = last - k * batchSize;
      let [meanX, meanY, meanXX, meanXY] = [0, 0, 0, 0];
      for (let position = k * batchSize; position < last; position += 1) {
        const i = order[position] ?? Number.NaN;
        const [xi, yi] = [x[i] ?? Number.NaN, y[i] ?? Number.NaN];
        meanX += xi / m;
        meanY += yi / m;
        meanXX += (xi * xi) / m;
        meanXY += (xi * yi) / m;
      }
      const slopes = [a + b * meanX - meanY, a * meanX + b * meanXX - meanXY] as const;
      a -= eta * slopes[0];
      b -= eta * slopes[1];
    }
    return { w0: a, w1: b };
  },
);
