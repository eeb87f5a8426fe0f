import type * as tf from '@tensorflow/tfjs';

/**
 * 모든 행의 길이를 1로 만들면 행렬곱 한 번으로 코사인이 모두 나옵니다. 하한이 있어 영벡터인 행은 0으로 남습니다.
 * With all rows of length 1, one matrix product holds every cosine; the bound leaves zero rows at zero.
 */
export function oneShot(support: tf.Tensor2D, query: tf.Tensor2D) {
  const similarity = toUnitRows(query).matMul(toUnitRows(support), false, true);
  return similarity.argMax(1);
}

function toUnitRows(rows: tf.Tensor2D): tf.Tensor2D {
  const lengths = rows.square().sum(1, true).sqrt();
  return rows.div(lengths.maximum(1e-12));
}
