import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '먼저 움직인 다음, **움직인** 가중치를 줄였습니다. 두 경사는 모두 출발점 $w$에서 구합니다. 벌칙의 경사도 갱신하기 전의 $w$로 계산하세요.',
  en: 'You took the step first and then shrank the weights **after** it. Both gradients belong to the starting point $w$: compute that of the penalty from the old weights, too.',
};

export function l2Step(w: tf.Tensor1D, g: tf.Tensor1D, eta: number, lambda: number) {
  return w.sub(g.mul(eta)).mul(1 - eta * lambda);
}
