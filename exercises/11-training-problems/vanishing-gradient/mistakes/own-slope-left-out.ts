import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: "$l$번째 층 자신의 미분이 빠졌습니다. $h_l$이 아니라 **$z_l$**로 미분하므로 $a'(z_l)$도 곱해야 합니다. 마지막 값은 1이 아니라 $|a'(z_L)|$입니다.",
  en: "The derivative of layer $l$ itself is missing. You differentiate by **$z_l$**, not by $h_l$, so $a'(z_l)$ is one of the factors. The last entry is $|a'(z_L)|$, not 1.",
};

type Activation = 'sigmoid' | 'tanh' | 'relu';

export function vanishingGradient(z: tf.Tensor1D, activation: Activation): number[] {
  let product = 1;
  const gradients: number[] = [];
  for (const slope of derive(z, activation).arraySync().reverse()) {
    gradients.unshift(product);
    product *= slope;
  }
  return gradients;
}

function derive(z: tf.Tensor1D, activation: Activation): tf.Tensor1D {
  if (activation === 'relu') return z.greater(0).toFloat().as1D();
  const h: tf.Tensor1D = activation === 'sigmoid' ? z.sigmoid() : z.tanh();
  return activation === 'sigmoid' ? h.mul(tf.sub(1, h)) : tf.sub(1, h.square());
}
