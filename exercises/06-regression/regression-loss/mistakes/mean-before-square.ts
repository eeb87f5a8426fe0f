import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '오차의 평균을 낸 다음에 제곱했습니다. 그러면 직선 위의 점과 아래의 점이 서로 지워져, 크게 어긋난 직선도 손실이 0이 될 수 있습니다. 점마다 먼저 제곱하고 나서 평균을 내야 합니다.',
  en: 'You took the mean of the errors and squared that. Points above and below the line then cancel, and even a line that misses badly may get a loss of 0. Square each error first, then take the mean.',
};

export function regressionLoss(w0: number, w1: number, x: tf.Tensor1D, y: tf.Tensor1D) {
  return x.mul(w1).add(w0).sub(y).mean().square().div(2);
}
