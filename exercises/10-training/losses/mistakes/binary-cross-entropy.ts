import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '범주마다 $(1-y)\\log(1-o)$도 더했습니다. 그것은 출력마다 예/아니요를 묻는 **이진** 교차 엔트로피입니다. 다중분류에서는 정답인 범주의 $\\log o$만 셉니다.',
  en: 'You added $(1-y)\\log(1-o)$ for every category. That is the **binary** cross-entropy, for outputs that each answer yes or no. With categories that exclude each other only the $\\log o$ of the right one counts.',
};

export function losses(o: tf.Tensor2D, y: tf.Tensor2D) {
  const n = o.shape[0];
  const mse = y
    .sub(o)
    .square()
    .sum()
    .div(2 * n);
  const right = tf.where(y.greater(0), o, tf.sub(1, o));
  const crossEntropy = right.log().sum().div(-n);
  return { mse, crossEntropy };
}
