import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '출력에 시그모이드를 적용했습니다. 그러면 값이 0과 1 사이에 갇혀 분류에는 알맞지만 회귀에는 쓸 수 없습니다. 선형 회귀모형의 활성화 함수는 입력을 그대로 내보내는 항등함수입니다.',
  en: 'You applied the sigmoid to the output. That locks it between 0 and 1, which suits classification but not regression. The activation of linear regression is the identity, which passes on what it gets.',
};

export function linearNetwork(x: tf.Tensor2D, w: tf.Tensor1D) {
  return x.dot(w.slice(1)).add(w.slice(0, 1)).sigmoid();
}
