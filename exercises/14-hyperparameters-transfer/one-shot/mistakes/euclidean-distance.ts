import type * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '유클리드 거리가 가장 가까운 원형을 골랐습니다. 방향이 같아도 길이가 다르면 멀다고 봅니다. 여기서는 **방향**만 비교하는 코사인 유사도를 씁니다.',
  en: 'You picked the prototype at the smallest Euclidean distance, which calls vectors of the same direction far apart if their lengths differ. Cosine similarity compares **directions** only.',
};

export function oneShot(support: tf.Tensor2D, query: tf.Tensor2D) {
  const prototypes = support.arraySync();
  return query.arraySync().map((example) => {
    let [best, highest] = [0, -Infinity];
    prototypes.forEach((prototype, row) => {
      const score = -Math.hypot(...example.map((value, axis) => value - prototype[axis]!));
      if (score > highest) [best, highest] = [row, score];
    });
    return best;
  });
}
