import * as tf from '@tensorflow/tfjs';

/**
 * 학습이 진행됨에 따라 줄어드는 학습률입니다.
 * A learning rate that falls as training goes on.
 *
 * @param eta0 처음의 학습률 · the rate at the start
 * @param t 지금까지의 갱신 횟수 · steps so far
 * @param n 10분의 1이 되기까지의 횟수 · steps that bring it down to a tenth
 */
export function learningRateDecay(eta0: number, t: number, n: number) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return 0;
}
