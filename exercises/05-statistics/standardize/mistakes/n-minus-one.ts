import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '분산을 구할 때 $n-1$로 나누었습니다. 이 강의의 분산과 표준편차는 $n$으로 나눕니다. 모집단의 분산을 불편추정할 때는 $n-1$을 쓰지만, 여기서는 주어진 자료의 척도를 맞추는 것이 목적입니다.',
  en: 'You divided by $n-1$ for the variance. In this course variances and standard deviations divide by $n$. An unbiased estimate of a population variance needs $n-1$, but here the data themselves are to be put on one scale.',
};

export function standardize(x: tf.Tensor2D) {
  const [n] = x.shape;
  const mean = x.mean(0);
  const deviations = x.sub(mean);
  const isConstant = x.max(0).equal(x.min(0));
  const std = tf.where(
    isConstant,
    tf.zerosLike(mean),
    deviations
      .square()
      .sum(0)
      .div(n - 1)
      .sqrt(),
  );
  const divisor = tf.where(isConstant, tf.onesLike(std), std);
  return { z: tf.where(isConstant, tf.zerosLike(x), deviations.div(divisor)), mean, std };
}
