import type * as tf from '@tensorflow/tfjs';

/**
 * 강의의 식처럼 학습률이 m 안에 있습니다. 나중에 학습률을 바꾸어도 이미 쌓인 움직임은 예전 학습률을 간직합니다.
 * The rate is inside m, as on the slides: when it changes later, past movement keeps its own.
 */
export function momentumStep(w: tf.Tensor1D, g: tf.Tensor1D, m: tf.Tensor1D, eta: number, beta: number) {
  const movement = m.mul(beta).add(g.mul(eta));
  return { w: w.sub(movement), m: movement };
}
