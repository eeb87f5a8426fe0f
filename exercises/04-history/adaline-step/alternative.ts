import * as tf from '@tensorflow/tfjs';

/**
 * ½(y − w·x)²에 대한 경사하강법의 한 걸음과 같습니다. 미분은 TF.js에 맡깁니다.
 * The same step as gradient descent on ½(y − w·x)², with the derivative left to TF.js.
 */
export function adalineStep(w: tf.Tensor1D, x: tf.Tensor1D, y: number, eta: number) {
  const loss = (weights: tf.Tensor) => tf.sub(y, weights.mul(x).sum()).square().div(2).asScalar();
  return w.sub(tf.grad(loss)(w).mul(eta));
}
