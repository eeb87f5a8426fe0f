import type * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '`dx`와 `dy`가 바뀌었습니다. `dx`는 옆으로 가는 거리이므로 열의 번호에, `dy`는 아래로 가는 거리이므로 행의 번호에 쓰입니다. 배열에서는 행이 먼저입니다.',
  en: '`dx` and `dy` are swapped. `dx` goes sideways and belongs to the column index, `dy` goes down and belongs to the row index; in arrays the row comes first.',
};

export function augmentImages(x: tf.Tensor4D, flip: boolean, dx: number, dy: number) {
  return x.arraySync().map((image) => {
    const source = flip ? image.map((row) => [...row].reverse()) : image;
    return source.map((row, r) => row.map((_, c) => [source[r - dx]?.[c - dy]?.[0] ?? 0]));
  });
}
