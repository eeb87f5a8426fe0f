import * as tf from '@tensorflow/tfjs';

/**
 * 크기를 줄인 다음 부호를 되돌립니다. relu는 정확한 0을 만들지만, 부호를 빼는 방법은 그러지 못합니다.
 * Shrinking the size and putting the sign back: relu gives exact zeros, which no subtraction of signs does.
 */
export function l1Proximal(w: tf.Tensor1D, g: tf.Tensor1D, eta: number, lambda: number) {
  const moved = w.sub(g.mul(eta));
  return moved
    .abs()
    .sub(eta * lambda)
    .relu()
    .mul(moved.sign());
}
