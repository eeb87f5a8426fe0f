import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '데이터가 달라도 늘 같은 가중치를 돌려줍니다. 채점할 때마다 열의 순서와 부호, 종의 번호가 바뀌므로 다른 곳에서 학습한 가중치는 맞지 않습니다. 받은 `x`와 `y`로 학습시키세요.',
  en: 'You return the same weights whatever the data. Every attempt permutes the columns and the labels and flips signs, so weights trained elsewhere do not fit. Train on the `x` and `y` you are given.',
};

/** Trained on the flowers as published. */
export function trainIris(_x: tf.Tensor2D, _y: tf.Tensor2D) {
  return {
    w1: [
      [-2.14, -0.41, -1.14, 0.22],
      [1.88, 0.37, -1.21, 0.18],
      [-1.04, 0.12, 0.41, 3.67],
      [-1.94, -2.12, 0.63, 2.31],
    ],
    b1: [0.77, 2.81, 0.3, -0.42],
    w2: [
      [1.35, -0.71, -1.37],
      [-0.11, 0.82, -3.83],
      [-1.23, -0.23, 1.37],
      [-1.71, -0.47, 1.31],
    ],
    b2: [-1.21, 1.1, -0.7],
  };
}
