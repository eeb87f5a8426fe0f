import type * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '유사도가 가장 **작은** 원형을 골랐습니다. 거리는 작을수록 가깝지만 유사도는 클수록 가깝습니다.',
  en: 'You picked the **smallest** similarity. Distances are small for what is near, similarities are large.',
};

export function oneShot(support: tf.Tensor2D, query: tf.Tensor2D) {
  const prototypes = support.arraySync();
  return query.arraySync().map((example) => {
    let [best, highest] = [0, Infinity];
    prototypes.forEach((prototype, row) => {
      const score = cosine(example, prototype);
      if (score < highest) [best, highest] = [row, score];
    });
    return best;
  });
}

function cosine(a: number[], b: number[]): number {
  const lengths = Math.hypot(...a) * Math.hypot(...b);
  return lengths === 0 ? 0 : a.reduce((sum, value, axis) => sum + value * b[axis]!, 0) / lengths;
}
