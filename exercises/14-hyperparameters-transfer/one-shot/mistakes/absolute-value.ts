import type * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '유사도의 **절댓값**을 비교했습니다. 유사도가 $-1$인 벡터는 방향이 정반대이므로 가장 먼 원형입니다. 부호를 그대로 두고 가장 큰 것을 고르세요.',
  en: 'You compared **absolute** similarities. A similarity of $-1$ means the opposite direction, as far away as can be: keep the sign and take the largest.',
};

export function oneShot(support: tf.Tensor2D, query: tf.Tensor2D) {
  const prototypes = support.arraySync();
  return query.arraySync().map((example) => {
    let [best, highest] = [0, -Infinity];
    prototypes.forEach((prototype, row) => {
      const score = Math.abs(cosine(example, prototype));
      if (score > highest) [best, highest] = [row, score];
    });
    return best;
  });
}

function cosine(a: number[], b: number[]): number {
  const lengths = Math.hypot(...a) * Math.hypot(...b);
  return lengths === 0 ? 0 : a.reduce((sum, value, axis) => sum + value * b[axis]!, 0) / lengths;
}
