import type * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '빈자리를 가장자리의 픽셀로 채웠습니다. 그렇게 하는 라이브러리도 있지만, 여기서는 이미지 밖이 모두 0입니다.',
  en: 'You filled the empty places with the pixels at the border. Some libraries do so; here everything outside the image is 0.',
};

export function augmentImages(x: tf.Tensor4D, flip: boolean, dx: number, dy: number) {
  const [, height, width] = x.shape;
  return x.arraySync().map((image) => {
    const source = flip ? image.map((row) => [...row].reverse()) : image;
    return source.map((row, r) =>
      row.map((_, c) => [
        source[Math.min(height - 1, Math.max(0, r - dy))]![Math.min(width - 1, Math.max(0, c - dx))]![0]!,
      ]),
    );
  });
}
