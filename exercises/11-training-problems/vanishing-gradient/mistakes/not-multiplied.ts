import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: "층마다의 미분 $|a'(z_l)|$만 구하고 곱하지 않았습니다. $h_L$은 $z_l$ 뒤에 오는 모든 층을 거쳐 바뀌므로, 연쇄법칙에 따라 뒤쪽 층의 미분을 모두 곱해야 합니다.",
  en: "You gave the derivative $|a'(z_l)|$ of each layer without multiplying. A change of $z_l$ reaches $h_L$ through all the later layers, so by the chain rule all their derivatives are factors.",
};

type Activation = 'sigmoid' | 'tanh' | 'relu';

export function vanishingGradient(z: tf.Tensor1D, activation: Activation): number[] {
  return derive(z, activation).arraySync();
}

function derive(z: tf.Tensor1D, activation: Activation): tf.Tensor1D {
  if (activation === 'relu') return z.greater(0).toFloat().as1D();
  const h: tf.Tensor1D = activation === 'sigmoid' ? z.sigmoid() : z.tanh();
  return activation === 'sigmoid' ? h.mul(tf.sub(1, h)) : tf.sub(1, h.square());
}
