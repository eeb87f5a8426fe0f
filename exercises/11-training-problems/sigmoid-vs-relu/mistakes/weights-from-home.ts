import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '데이터가 달라도 늘 같은 가중치를 돌려줍니다. 채점할 때마다 열의 순서와 부호, 종의 번호가 바뀌므로 다른 곳에서 학습한 가중치는 맞지 않습니다. 받은 `x`와 `y`로 두 신경망을 학습시키세요.',
  en: 'You return the same weights whatever the data. Every attempt permutes the columns and the labels and flips signs, so weights trained elsewhere do not fit. Train both networks on the `x` and `y` you are given.',
};

/** Trained on the flowers as published. */
export function sigmoidVsRelu(_x: tf.Tensor2D, _y: tf.Tensor2D) {
  return {
    sigmoid: {
      w1: [
        [1.14, 1.06, -0.72],
        [-1.14, -1.51, 1.14],
        [0.86, 0.02, -0.9],
        [0.47, -0.1, -1.4],
      ],
      b1: [0.39, 0.08, -0.62],
      w2: [
        [-0.52, -1.95, 1.47],
        [-0.48, -0.54, 0.84],
        [0.13, 2.26, -2.37],
      ],
      b2: [0.03, -0.14, 0.23],
      w3: [
        [0.42, -0.23, -0.29],
        [3.1, -0.76, -1.15],
        [-2.75, 1.28, 1.73],
      ],
      b3: [0.1, 0.1, -0.19],
    },
    relu: {
      w1: [
        [0.92, -0.43, -0.67],
        [0.02, 0.65, -0.23],
        [0.87, -1.08, 1.48],
        [0.05, -0.96, 1.54],
      ],
      b1: [-0.15, 0.35, -0.81],
      w2: [
        [-0.28, -0.35, 0.33],
        [0.25, 1.54, 1.17],
        [-0.58, -0.11, 2.01],
      ],
      b2: [1.45, 0.35, -0.68],
      w3: [
        [-0.55, 0.5, -1.75],
        [1.01, -0.58, -1.52],
        [-0.3, -1.46, 1.66],
      ],
      b3: [-1.9, 2.15, -0.25],
    },
  };
}
