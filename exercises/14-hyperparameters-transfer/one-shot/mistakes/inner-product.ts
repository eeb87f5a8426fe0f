import type * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '내적을 원형의 길이로 나누지 않았습니다. 그러면 방향이 달라도 **긴** 원형이 늘 이깁니다. 코사인 유사도는 내적을 두 벡터의 길이로 나눈 것입니다.',
  en: 'You did not divide the inner product by the length of the prototype, so **long** prototypes win whatever their direction. Cosine similarity is the inner product divided by both lengths.',
};

export function oneShot(support: tf.Tensor2D, query: tf.Tensor2D) {
  const prototypes = support.arraySync();
  return query.arraySync().map((example) => {
    let [best, highest] = [0, -Infinity];
    prototypes.forEach((prototype, row) => {
      const score = example.reduce((sum, value, axis) => sum + value * prototype[axis]!, 0);
      if (score > highest) [best, highest] = [row, score];
    });
    return best;
  });
}
