import type * as tf from '@tensorflow/tfjs';

/** Box–Muller: two uniform draws make one normal draw, entry by entry. */
export function initializers(nIn: number, nOut: number, kind: 'xavier' | 'he'): tf.TensorLike {
  const deviation = Math.sqrt((kind === 'xavier' ? 2 : 4) / (nIn + nOut));
  const weights: number[][] = [];
  for (let i = 0; i < nIn; i += 1) {
    const row: number[] = [];
    for (let j = 0; j < nOut; j += 1) row.push(deviation * drawNormal());
    weights.push(row);
  }
  return weights;
}

/** 1 − random() lies in (0, 1], so that the logarithm stays finite. */
function drawNormal(): number {
  const radius = Math.sqrt(-2 * Math.log(1 - Math.random()));
  return radius * Math.cos(2 * Math.PI * Math.random());
}
