import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '가중합이 정확히 0이 되는 입력이 있습니다. 여기서 쓰는 계단함수는 $z>0$일 때만 1이므로, 0에 꼭 맞춘 문턱은 넘지 못합니다. $z \\ge 0$이라면 맞는 답이었을 것입니다. 문턱을 두 값의 **사이에** 두세요.',
  en: 'Some inputs give a weighted sum of exactly 0. The step function here is 1 only for $z>0$, so a threshold that is met exactly is not passed. With $z \\ge 0$ your network would be right. Put each threshold **between** two values.',
};

export function xorNetwork() {
  return {
    w1: tf.tensor2d([
      [1, 1],
      [1, 1],
    ]),
    b1: tf.tensor1d([-1, -2]),
    w2: tf.tensor2d([[1], [-2]]),
    b2: tf.tensor1d([-1]),
  };
}
