import type * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '반대쪽으로 옮겼습니다. 오른쪽으로 `dx`만큼 옮기면 $(r, c)$에는 그 **왼쪽**에 있던 $c - dx$열의 픽셀이 옵니다. 더하지 말고 빼세요.',
  en: 'You shifted the other way. Moving right by `dx`, place $(r, c)$ receives the pixel from column $c - dx$, to its **left**: subtract, do not add.',
};

export function augmentImages(x: tf.Tensor4D, flip: boolean, dx: number, dy: number) {
  return x.arraySync().map((image) => {
    const source = flip ? image.map((row) => [...row].reverse()) : image;
    return source.map((row, r) => row.map((_, c) => [source[r + dy]?.[c + dx]?.[0] ?? 0]));
  });
}
