import type * as tf from '@tensorflow/tfjs';

/** With all rows of length 1, one matrix product holds every cosine; the bound leaves zero rows at zero. */
export function oneShot(support: tf.Tensor2D, query: tf.Tensor2D) {
  const similarity = toUnitRows(query).matMul(toUnitRows(support), false, true);
  return similarity.argMax(1);
}

function toUnitRows(rows: tf.Tensor2D): tf.Tensor2D {
  const lengths = rows.square().sum(1, true).sqrt();
  return rows.div(lengths.maximum(1e-12));
}
