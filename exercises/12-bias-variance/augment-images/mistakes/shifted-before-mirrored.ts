import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '옮긴 **다음에** 뒤집었습니다. 그러면 옮긴 방향까지 뒤집혀, 오른쪽으로 옮긴 것이 왼쪽으로 옮긴 것이 됩니다. 먼저 뒤집고, 그다음에 옮기세요.',
  en: 'You mirror **after** shifting, which mirrors the shift as well: right becomes left. Mirror first, then shift.',
};

export function augmentImages(x: tf.Tensor4D, flip: boolean, dx: number, dy: number) {
  const [left, right] = [Math.max(dx, 0), Math.max(-dx, 0)];
  const [top, bottom] = [Math.max(dy, 0), Math.max(-dy, 0)];
  const padded = tf.pad(x, [
    [0, 0],
    [top, bottom],
    [left, right],
    [0, 0],
  ]);
  const moved = padded.slice([0, bottom, right, 0], x.shape);
  return flip ? moved.reverse(2) : moved;
}
