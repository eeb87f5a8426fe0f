import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '이번 경사를 넣기 **전의** 평균으로 나누었습니다. 첫걸음에는 $s = 0$이어서 걸음이 엄청나게 커집니다. 새 $s_{t+1}$을 먼저 구한 다음 그것으로 나누세요.',
  en: 'You divided by the average from **before** this gradient. At the first step $s = 0$ and the step is gigantic. Compute $s_{t+1}$ first and divide by that.',
};

export function rmspropStep(
  w: tf.Tensor1D,
  g: tf.Tensor1D,
  s: tf.Tensor1D,
  eta: number,
  alpha: number,
  epsilon: number,
) {
  const average = s.mul(alpha).add(g.square().mul(1 - alpha));
  return { w: w.sub(g.mul(eta).div(s.add(epsilon).sqrt())), s: average };
}
