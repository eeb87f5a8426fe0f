import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '부호가 반대입니다. 최소화할 손실함수로 쓰는 것은 **음의** 로그가능도이지만, 여기서 묻는 것은 로그가능도 자체입니다.',
  en: 'The sign is turned. The **negative** log-likelihood is what one minimizes as a loss, but here the log-likelihood itself is asked for.',
};

export function gaussianLogLikelihood(x: tf.Tensor1D, mu: number, sigma2: number) {
  const constant = 0.5 * x.size * Math.log(2 * Math.PI * sigma2);
  const squares = x.sub(mu).square().sum();
  return tf.add(constant, squares.div(2 * sigma2));
}
