import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '범주를 하나씩 갱신하면서, 다음 범주의 확률을 **이미 바뀐** 가중치로 다시 구했습니다. 한 걸음의 경사는 모두 갱신하기 전의 가중치에서 구해야 합니다. 경사 전체를 먼저 구하고 한꺼번에 갱신하세요.',
  en: 'You updated one category at a time and computed the probabilities for the next from weights that **had already changed**. All slopes of a step belong to the old weights: get the whole gradient first, then update everything at once.',
};

export function softmaxRegression(x: tf.Tensor2D, y: tf.Tensor2D, eta: number, steps: number) {
  const [p, k] = [x.shape[1], y.shape[1]];
  let w: tf.Tensor = tf.zeros([p, k]);
  const columns = tf.oneHot(tf.range(0, k, 1, 'int32'), k);
  for (let step = 0; step < steps; step += 1) {
    for (let category = 0; category < k; category += 1) {
      const error: tf.Tensor = x.matMul(w).softmax().sub(y);
      const onlyThis = columns.slice([category, 0], [1, k]);
      w = w.sub(x.matMul(error, true).mul(onlyThis).mul(eta));
    }
  }
  return w;
}
