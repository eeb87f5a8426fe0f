import * as tf from '@tensorflow/tfjs';

/**
 * f만 호너의 방법으로 적습니다. 나머지는 자동미분을 두 번 적용하여 구합니다.
 * Only f is written down, by Horner's rule; automatic differentiation, applied twice, does the rest.
 */
export function newtonStep(coef: number[], w: number) {
  const f = (at: tf.Tensor) => coef.reduceRight<tf.Tensor>((sum, c) => sum.mul(at).add(c), tf.scalar(0));
  const slope = tf.grad(f);
  const curvature = tf.grad(slope);
  const start = tf.scalar(w);
  return start.sub(slope(start).div(curvature(start)));
}
