import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '경사의 제곱을 평균하지 않고 계속 **더했습니다**. 그것은 AdaGrad 방법입니다. RMSprop은 옛 값에 $\\alpha$를, 새 제곱에 $1-\\alpha$를 곱하여 섞습니다.',
  en: 'You **added up** the squared gradients in place of averaging them. That is AdaGrad. RMSprop mixes the old value, times $\\alpha$, with the new square, times $1-\\alpha$.',
};

export function rmspropStep(
  w: tf.Tensor1D,
  g: tf.Tensor1D,
  s: tf.Tensor1D,
  eta: number,
  alpha: number,
  epsilon: number,
) {
  const sum = s.add(g.square());
  return { w: w.sub(g.mul(eta).div(sum.add(epsilon).sqrt())), s: sum };
}
