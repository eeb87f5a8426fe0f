import type * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '유사도가 같을 때 **뒤의** 원형을 골랐습니다. 같으면 행 번호가 가장 작은 것입니다. 더 클 때에만 바꾸고, 같을 때에는 그대로 두세요.',
  en: 'Among equal similarities you picked the **later** prototype. It is the lowest row that counts: replace only by something larger, not by something equal.',
};

export function oneShot(support: tf.Tensor2D, query: tf.Tensor2D) {
  const prototypes = support.arraySync();
  return query.arraySync().map((example) => {
    let [best, highest] = [0, -Infinity];
    prototypes.forEach((prototype, row) => {
      const score = cosine(example, prototype);
      if (score >= highest) [best, highest] = [row, score];
    });
    return best;
  });
}

function cosine(a: number[], b: number[]): number {
  const lengths = Math.hypot(...a) * Math.hypot(...b);
  return lengths === 0 ? 0 : a.reduce((sum, value, axis) => sum + value * b[axis]!, 0) / lengths;
}
