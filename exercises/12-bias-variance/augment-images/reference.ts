import * as tf from '@tensorflow/tfjs';

/**
 * 이미지가 떠나는 쪽에 0을 덧대고 원래 크기로 자르면, 얼마를 옮기든 모든 이미지가 한꺼번에 옮겨집니다.
 * Padding on the side that the image leaves and cutting out the old frame shifts all images at once, by any amount.
 */
export function augmentImages(x: tf.Tensor4D, flip: boolean, dx: number, dy: number) {
  const image = flip ? x.reverse(2) : x;
  const [left, right] = [Math.max(dx, 0), Math.max(-dx, 0)];
  const [top, bottom] = [Math.max(dy, 0), Math.max(-dy, 0)];
  const padded = tf.pad(image, [
    [0, 0],
    [top, bottom],
    [left, right],
    [0, 0],
  ]);
  return padded.slice([0, bottom, right, 0], x.shape);
}
