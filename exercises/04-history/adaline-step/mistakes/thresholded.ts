import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '가중합을 0과 1로 바꾼 다음 오차를 구했습니다. 그것은 퍼셉트론의 규칙입니다. ADALINE은 계단함수를 거치기 **전의** 가중합을 정답과 비교하므로 이미 맞힌 예에서도 가중치가 조금씩 움직입니다.',
  en: 'You turned the weighted sum into 0 or 1 before taking the error. That is the rule of the perceptron. ADALINE compares the target with the sum **before** the step function, so its weights move a little even on examples that are classified right.',
};

export function adalineStep(w: tf.Tensor1D, x: tf.Tensor1D, y: number, eta: number) {
  const predicted = w.mul(x).sum().greater(0).toFloat();
  return w.add(x.mul(tf.sub(y, predicted).mul(eta)));
}
