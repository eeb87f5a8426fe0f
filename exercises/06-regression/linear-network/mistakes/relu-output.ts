import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '출력에 ReLU를 적용하여 음수가 모두 0이 되었습니다. ReLU는 은닉층에 쓰는 함수입니다. 회귀의 예측값은 음수일 수도 있으므로 출력층의 활성화 함수는 항등함수여야 합니다.',
  en: 'You applied ReLU to the output, so everything negative became 0. ReLU is for hidden layers. Predictions of a regression may be negative, and the output activation has to be the identity.',
};

export function linearNetwork(x: tf.Tensor2D, w: tf.Tensor1D) {
  return x.dot(w.slice(1)).add(w.slice(0, 1)).relu();
}
