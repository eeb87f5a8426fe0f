import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '경사를 빼지 않고 **더했습니다**. 그러면 정답 범주의 확률이 걸음마다 줄어듭니다. 손실이 작아지는 쪽은 경사의 반대쪽입니다.',
  en: 'You **added** the gradient in place of subtracting it, so that the probability of the true category falls with every step. The loss gets smaller against the gradient.',
};

export function softmaxRegression(x: tf.Tensor2D, y: tf.Tensor2D, eta: number, steps: number) {
  let w: tf.Tensor = tf.zeros([x.shape[1], y.shape[1]]);
  for (let step = 0; step < steps; step += 1) {
    const error: tf.Tensor = x.matMul(w).softmax().sub(y);
    w = w.add(x.matMul(error, true).mul(eta));
  }
  return w;
}
