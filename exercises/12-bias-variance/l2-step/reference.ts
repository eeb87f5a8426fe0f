import * as tf from '@tensorflow/tfjs';

/**
 * 벌칙의 경사를 손실의 경사에 더해 두면, 학습률 하나를 둘에 함께 쓸 수 있습니다.
 * The penalty's gradient joins that of the loss, so that one learning rate serves both.
 */
export function l2Step(w: tf.Tensor1D, g: tf.Tensor1D, eta: number, lambda: number) {
  const gradient = g.add(w.mul(lambda));
  return w.sub(gradient.mul(eta));
}
