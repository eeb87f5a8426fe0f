import type * as tf from '@tensorflow/tfjs';

/**
 * 픽셀을 하나씩 원래 자리에서 새 자리로 보내고, 밖으로 나가는 것은 버립니다.
 * Pixel by pixel, from where each one is to where it goes; those that leave the frame are dropped.
 */
export function augmentImages(x: tf.Tensor4D, flip: boolean, dx: number, dy: number) {
  const [, height, width] = x.shape;
  return x.arraySync().map((image) => {
    const moved = image.map((row) => row.map(() => [0]));
    image.forEach((row, r) => {
      row.forEach((pixel, c) => {
        const column = (flip ? width - 1 - c : c) + dx;
        const line = r + dy;
        const isInside = line >= 0 && line < height && column >= 0 && column < width;
        if (isInside) moved[line]![column] = pixel;
      });
    });
    return moved;
  });
}
