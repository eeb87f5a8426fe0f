import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '학습률 $\\eta$를 곱하지 않았습니다. $\\lVert x\\rVert^2$이 2보다 크면 그런 걸음은 정답을 지나쳐서 오차를 오히려 키웁니다.',
  en: 'The learning rate $\\eta$ is missing. Where $\\lVert x\\rVert^2$ is above 2, such a step jumps over the target and leaves a larger error than before.',
};

export function adalineStep(w: tf.Tensor1D, x: tf.Tensor1D, y: number, eta: number) {
  const error = tf.sub(y, w.mul(x).sum());
  return w.add(x.mul(error));
}
