import * as tf from '@tensorflow/tfjs';

/**
 * 드롭아웃: u ≥ rate인 값은 남겨 1 − rate로 나누고, 나머지는 0으로 만듭니다. 예측할 때에는 그대로 둡니다.
 * Dropout: where u ≥ rate, keep and divide by 1 − rate; elsewhere 0. When predicting, leave everything as it is.
 *
 * @param h [n, q] 은닉층의 값 · values of a hidden layer
 * @param u [n, q] 균등난수 · uniform random numbers
 * @param rate 끌 확률 · probability of switching off
 * @param training 학습 중인지 · whether training
 * @returns [n, q]
 */
export function dropout(h: tf.Tensor2D, u: tf.Tensor2D, rate: number, training: boolean) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return tf.zerosLike(h);
}
