import * as tf from '@tensorflow/tfjs';

/** Shrinking the size and putting the sign back: relu gives exact zeros, which no subtraction of signs does. */
export function l1Proximal(w: tf.Tensor1D, g: tf.Tensor1D, eta: number, lambda: number) {
  const moved = w.sub(g.mul(eta));
  return moved
    .abs()
    .sub(eta * lambda)
    .relu()
    .mul(moved.sign());
}
