import type * as tf from '@tensorflow/tfjs';

/**
 * 예를 하나씩 보통의 수로 계산합니다. 유사도가 더 클 때에만 앞의 것을 바꿉니다.
 * Query by query in plain numbers; only a larger similarity replaces the one before.
 */
export function oneShot(support: tf.Tensor2D, query: tf.Tensor2D) {
  const prototypes = support.arraySync();
  return query.arraySync().map((example) => {
    let [best, highest] = [0, -Infinity];
    prototypes.forEach((prototype, row) => {
      const similarity = cosine(example, prototype);
      if (similarity > highest) [best, highest] = [row, similarity];
    });
    return best;
  });
}

function cosine(a: number[], b: number[]): number {
  const lengths = Math.hypot(...a) * Math.hypot(...b);
  return lengths === 0 ? 0 : a.reduce((sum, value, axis) => sum + value * b[axis]!, 0) / lengths;
}
