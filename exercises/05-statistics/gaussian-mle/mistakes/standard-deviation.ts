import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '분산이 아니라 **표준편차**를 돌려주었습니다. `sigma2`는 $\\hat\\sigma^2$이므로 제곱근을 취하지 않습니다.',
  en: 'You returned the **standard deviation**. `sigma2` stands for $\\hat\\sigma^2$, the variance: leave the square root out.',
};

export function gaussianMle(x: tf.Tensor1D) {
  const mu = x.mean();
  return { mu, sigma2: x.sub(mu).square().mean().sqrt() };
}
