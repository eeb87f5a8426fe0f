import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '$2\\pi$가 들어 있는 상수를 뺐습니다. 최댓값의 위치를 찾을 때에는 없어도 되지만, 여기서는 로그가능도의 값 자체를 구하므로 $-\\frac{1}{2}\\log 2\\pi$도 점마다 더해야 합니다.',
  en: 'You dropped the constant with $2\\pi$. For finding the maximum it does not matter, but here the value of the log-likelihood itself is asked for, so $-\\frac{1}{2}\\log 2\\pi$ has to be added for every point.',
};

export function regressionLogLikelihood(
  w0: number,
  w1: number,
  sigma: number,
  x: tf.Tensor1D,
  y: tf.Tensor1D,
) {
  const error = y.sub(x.mul(w1).add(w0));
  return error
    .square()
    .div(-2 * sigma ** 2)
    .sub(Math.log(sigma))
    .sum();
}
