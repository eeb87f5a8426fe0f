import type * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '영벡터를 길이 0으로 나누어 유사도가 NaN이 되었고, NaN은 어떤 비교에서도 이기지 못하여 건너뛰었습니다. 영벡터의 유사도는 0으로 정했으므로, 다른 원형이 모두 음수이면 영벡터가 가장 가깝습니다.',
  en: 'You divided a zero vector by its length 0. The similarity became NaN, which wins no comparison, so it was passed over. A zero vector has similarity 0 by definition and is the nearest where all others are negative.',
};

export function oneShot(support: tf.Tensor2D, query: tf.Tensor2D) {
  const prototypes = support.arraySync();
  return query.arraySync().map((example) => {
    let [best, highest] = [0, -Infinity];
    prototypes.forEach((prototype, row) => {
      const score = cosine(example, prototype);
      if (score > highest) [best, highest] = [row, score];
    });
    return best;
  });
}

function cosine(a: number[], b: number[]): number {
  const lengths = Math.hypot(...a) * Math.hypot(...b);
  return a.reduce((sum, value, axis) => sum + value * b[axis]!, 0) / lengths;
}
