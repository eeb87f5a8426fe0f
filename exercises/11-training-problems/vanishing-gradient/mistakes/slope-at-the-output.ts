import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '미분을 $z_l$이 아니라 $h_l = a(z_l)$에서 구했습니다. 활성화 함수를 **두 번** 적용한 셈입니다. $\\sigma(1-\\sigma)$의 $\\sigma$는 $\\sigma(z_l)$, 곧 $h_l$ 자신입니다.',
  en: 'You took the derivative at $h_l = a(z_l)$ and not at $z_l$, so the activation was applied **twice**. The $\\sigma$ in $\\sigma(1-\\sigma)$ is $\\sigma(z_l)$, which is $h_l$ itself.',
};

type Activation = 'sigmoid' | 'tanh' | 'relu';

export function vanishingGradient(z: tf.Tensor1D, activation: Activation): number[] {
  const h: tf.Tensor1D = activation === 'relu' ? z.relu() : activation === 'tanh' ? z.tanh() : z.sigmoid();
  const gradients: number[] = [];
  let product = 1;
  for (const slope of derive(h, activation).arraySync().reverse()) {
    product *= slope;
    gradients.unshift(product);
  }
  return gradients;
}

function derive(z: tf.Tensor1D, activation: Activation): tf.Tensor1D {
  if (activation === 'relu') return z.greater(0).toFloat().as1D();
  const h: tf.Tensor1D = activation === 'sigmoid' ? z.sigmoid() : z.tanh();
  return activation === 'sigmoid' ? h.mul(tf.sub(1, h)) : tf.sub(1, h.square());
}
