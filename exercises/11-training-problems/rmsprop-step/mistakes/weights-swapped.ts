import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '$\\alpha$와 $1-\\alpha$의 자리가 바뀌었습니다. $\\alpha$는 **옛** 평균의 무게입니다. $\\alpha = 0.9$이면 옛 평균을 90 % 남기고 새 제곱을 10 %만 섞어야 합니다.',
  en: '$\\alpha$ and $1-\\alpha$ have changed places. $\\alpha$ is the weight of the **old** average: with $\\alpha = 0.9$, 90 % of it stays and only 10 % of the new square is mixed in.',
};

export function rmspropStep(
  w: tf.Tensor1D,
  g: tf.Tensor1D,
  s: tf.Tensor1D,
  eta: number,
  alpha: number,
  epsilon: number,
) {
  const average = s.mul(1 - alpha).add(g.square().mul(alpha));
  return { w: w.sub(g.mul(eta).div(average.add(epsilon).sqrt())), s: average };
}
