import type * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '한쪽으로 나간 픽셀이 반대쪽에서 다시 들어옵니다. 이미지에는 이어진 부분이 없으므로 밖에서 들어온 자리는 0으로 채웁니다.',
  en: 'Pixels that leave on one side come back in on the other. There is nothing beyond the border of an image: fill what comes in with 0.',
};

export function augmentImages(x: tf.Tensor4D, flip: boolean, dx: number, dy: number) {
  const [, height, width] = x.shape;
  return x.arraySync().map((image) => {
    const source = flip ? image.map((row) => [...row].reverse()) : image;
    return source.map((row, r) =>
      row.map((_, c) => [
        source[(((r - dy) % height) + height) % height]![(((c - dx) % width) + width) % width]![0]!,
      ]),
    );
  });
}
