import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '행마다 $y$가 가장 큰 범주의 $-\\log p$만 더했습니다. 원-핫 레이블에서는 맞지만, $y = (0.6, 0.4)$처럼 여러 범주에 나뉘어 있으면 범주마다 $y_{ik}$만큼 무게를 두고 모두 더해야 합니다.',
  en: 'From each row you took $-\\log p$ of the category with the largest $y$ only. That is right for one-hot labels; where $y$ is spread out, as in $(0.6, 0.4)$, every category enters with weight $y_{ik}$.',
};

export function crossEntropy(y: tf.Tensor2D, p: tf.Tensor2D) {
  const likeliest = tf.oneHot(y.argMax(1), y.shape[1]);
  const chosen = tf.where(likeliest.cast('bool'), p, tf.zerosLike(p)).sum(1);
  return chosen.log().sum().neg();
}
