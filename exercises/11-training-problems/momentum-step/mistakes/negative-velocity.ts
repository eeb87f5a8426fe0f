import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '$m$의 부호가 반대입니다. $v := \\beta v - \\eta g$, $w := w + v$라는 식(Keras의 방식)을 쓴 것 같습니다. 강의의 $m$은 **뺄** 양이므로 경사를 더하여 쌓습니다. 주어진 `m`도 그런 부호로 쌓여 있어, 섞으면 관성이 거꾸로 작용합니다.',
  en: 'Your $m$ has the opposite sign. You seem to use $v := \\beta v - \\eta g$, $w := w + v$, the form of Keras. In this course $m$ is what is **subtracted**, so gradients are added to it. The `m` you are given was built up that way, and mixing the two makes inertia work backward.',
};

export function momentumStep(w: tf.Tensor1D, g: tf.Tensor1D, m: tf.Tensor1D, eta: number, beta: number) {
  const velocity = m.mul(beta).sub(g.mul(eta));
  return { w: w.add(velocity), m: velocity };
}
