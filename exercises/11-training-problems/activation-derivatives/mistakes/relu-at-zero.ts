import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '$x = 0$에서 ReLU의 미분을 1로 두었습니다. 꺾인 점에서는 왼쪽 기울기가 0, 오른쪽 기울기가 1이어서 미분이 정해지지 않으므로 약속이 필요하고, 이 문제의 약속은 0입니다. 0이 들어가지 않는 부등호를 쓰세요.',
  en: 'You gave ReLU the slope 1 at $x = 0$. At the kink the slope is 0 on the left and 1 on the right, so a convention is needed, and here it is 0. Use the inequality that leaves zero out.',
};

export function activationDerivatives(x: tf.Tensor) {
  const sigmoid = x.sigmoid();
  return {
    sigmoid: sigmoid.mul(tf.sub(1, sigmoid)),
    tanh: tf.sub(1, x.tanh().square()),
    relu: x.greaterEqual(0).toFloat(),
  };
}
