import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '이 신경망이 계산하는 것은 OR입니다. 두 입력이 모두 1일 때 출력을 꺼야 하는데, AND 뉴런이 출력을 낮추지 않습니다. 둘째 은닉 뉴런에서 출력으로 가는 가중치의 부호를 살펴보세요.',
  en: 'What your network computes is OR. It should switch off when both inputs are 1, but the AND neuron does not lower the output. Look at the sign of the weight that leads from the second hidden neuron to the output.',
};

export function xorNetwork() {
  return {
    w1: tf.tensor2d([
      [1, 1],
      [1, 1],
    ]),
    b1: tf.tensor1d([-0.5, -1.5]),
    w2: tf.tensor2d([[1], [1]]),
    b2: tf.tensor1d([-0.5]),
  };
}
