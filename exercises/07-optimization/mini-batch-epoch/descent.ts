/** The epoch in plain numbers, right or with one thing wrong: cases are drawn so that the difference shows. */
export interface Sample {
  readonly w0: number;
  readonly w1: number;
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly eta: number;
  readonly order: readonly number[];
  readonly batchSize: number;
}

export type Weights = readonly [number, number];

function stepOn(sample: Sample, [w0, w1]: Weights, batch: readonly number[]): Weights {
  const points = batch.map((i) => ({ x: sample.x[i] ?? Number.NaN, y: sample.y[i] ?? Number.NaN }));
  const slopes = points.reduce<Weights>(
    ([slope0, slope1], { x, y }) => {
      const error = w0 + w1 * x - y;
      return [slope0 + error / batch.length, slope1 + (error * x) / batch.length];
    },
    [0, 0],
  );
  return [w0 - sample.eta * slopes[0], w1 - sample.eta * slopes[1]];
}

/** The weights after every batch, the start included. */
export function walk(sample: Sample): Weights[] {
  const path: Weights[] = [[sample.w0, sample.w1]];
  for (let start = 0; start < sample.order.length; start += sample.batchSize) {
    const batch = sample.order.slice(start, start + sample.batchSize);
    path.push(stepOn(sample, path.at(-1) ?? [Number.NaN, Number.NaN], batch));
  }
  return path;
}
