import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '오차 제곱의 평균을 그대로 돌려주었습니다. 많은 라이브러리의 평균제곱오차가 이 값이지만, 이 강의의 손실함수는 $\\frac{1}{2n}\\sum(\\cdot)^2$이어서 그 절반입니다. $\\frac{1}{2}$은 미분할 때 나오는 2와 상쇄되도록 둔 것입니다.',
  en: 'You returned the plain mean of squared errors. Many libraries call that the mean squared error, but the loss of this course is $\\frac{1}{2n}\\sum(\\cdot)^2$, half as much. The $\\frac{1}{2}$ is there to cancel the 2 that appears when you differentiate.',
};

export function regressionLoss(w0: number, w1: number, x: tf.Tensor1D, y: tf.Tensor1D) {
  return tf.losses.meanSquaredError(y, x.mul(w1).add(w0));
}
