import type * as tf from '@tensorflow/tfjs';

/**
 * 이미지를 (flip이면) 좌우로 뒤집은 다음 오른쪽으로 dx, 아래로 dy만큼 옮깁니다. 빈자리는 0입니다.
 * Mirrors images left and right (if flip), then shifts them right by dx and down by dy. Empty places are 0.
 *
 * @param x [n, H, W, 1]
 * @param flip 뒤집을지 · whether to mirror
 * @param dx 오른쪽으로 · to the right
 * @param dy 아래로 · down
 * @returns [n, H, W, 1]
 */
export function augmentImages(x: tf.Tensor4D, flip: boolean, dx: number, dy: number) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return x;
}
