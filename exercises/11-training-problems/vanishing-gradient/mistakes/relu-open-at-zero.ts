import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: 'ReLU의 미분을 $z = 0$에서 1로 두었습니다. 이 강의의 약속은 0이므로, 정확히 0인 층이 하나 있으면 그 층과 그 앞의 경사는 모두 0입니다.',
  en: 'You took the derivative of ReLU at $z = 0$ to be 1. By the convention of this course it is 0: a layer at exactly 0 stops the gradient for itself and all layers before it.',
};

type Activation = 'sigmoid' | 'tanh' | 'relu';

export function vanishingGradient(z: tf.Tensor1D, activation: Activation): number[] {
  const gradients: number[] = [];
  let product = 1;
  for (const slope of derive(z, activation).arraySync().reverse()) {
    product *= slope;
    gradients.unshift(product);
  }
  return gradients;
}

function derive(z: tf.Tensor1D, activation: Activation): tf.Tensor1D {
  if (activation === 'relu') return z.greaterEqual(0).toFloat().as1D();
  const h: tf.Tensor1D = activation === 'sigmoid' ? z.sigmoid() : z.tanh();
  return activation === 'sigmoid' ? h.mul(tf.sub(1, h)) : tf.sub(1, h.square());
}
