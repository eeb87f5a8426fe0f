import * as tf from '@tensorflow/tfjs';

/**
 * 오차는 자리마다 한 번만 구합니다. 그 자리의 손실과 다음 걸음의 경사가 모두 이 오차에서 나옵니다.
 * Errors are computed once per position: the loss recorded there and the gradient of the step away come from the same ones.
 */
export function gradientDescent(x: tf.Tensor1D, y: tf.Tensor1D, eta: number, steps: number) {
  let [w0, w1]: tf.Tensor[] = [tf.scalar(0), tf.scalar(0)];
  let error: tf.Tensor = y.neg();
  const losses = [error.square().mean().div(2)];
  for (let step = 0; step < steps; step += 1) {
    const [gradient0, gradient1] = [error.mean(), error.mul(x).mean()];
    [w0, w1] = [w0!.sub(gradient0.mul(eta)), w1!.sub(gradient1.mul(eta))];
    error = x.mul(w1).add(w0).sub(y);
    losses.push(error.square().mean().div(2));
  }
  return { w0, w1, losses: tf.stack(losses) };
}
