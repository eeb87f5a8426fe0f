import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '곱을 **첫 층부터** 쌓았습니다. $z_l$에서 $h_L$까지 가는 길은 $l$번째 층에서 시작하여 마지막 층에서 끝나므로, $l$번째 값은 $l$부터 $L$까지의 곱입니다. 가장 많이 곱해지는 것은 마지막 층이 아니라 첫 층입니다.',
  en: 'You multiplied up **from the first layer**. The way from $z_l$ to $h_L$ begins in layer $l$ and ends in the last one, so entry $l$ is the product from $l$ to $L$. It is the first layer that collects the most factors, not the last.',
};

type Activation = 'sigmoid' | 'tanh' | 'relu';

export function vanishingGradient(z: tf.Tensor1D, activation: Activation): number[] {
  let product = 1;
  return derive(z, activation)
    .arraySync()
    .map((slope) => (product *= slope));
}

function derive(z: tf.Tensor1D, activation: Activation): tf.Tensor1D {
  if (activation === 'relu') return z.greater(0).toFloat().as1D();
  const h: tf.Tensor1D = activation === 'sigmoid' ? z.sigmoid() : z.tanh();
  return activation === 'sigmoid' ? h.mul(tf.sub(1, h)) : tf.sub(1, h.square());
}
