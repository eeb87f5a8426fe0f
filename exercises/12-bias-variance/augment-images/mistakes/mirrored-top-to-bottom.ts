import type * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '위아래로 뒤집었습니다. 축의 순서는 `[이미지, 행, 열, 채널]`이고, 좌우로 뒤집으려면 **열**의 순서를 뒤집어야 합니다.',
  en: 'You mirrored top and bottom. The axes are `[image, row, column, channel]`; to mirror left and right, reverse the order of the **columns**.',
};

export function augmentImages(x: tf.Tensor4D, flip: boolean, dx: number, dy: number) {
  return x.arraySync().map((image) => {
    const source = flip ? [...image].reverse() : image;
    return source.map((row, r) => row.map((_, c) => [source[r - dy]?.[c - dx]?.[0] ?? 0]));
  });
}
