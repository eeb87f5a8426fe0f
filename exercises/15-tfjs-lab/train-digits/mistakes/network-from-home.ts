import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '그림이 달라도 늘 같은 신경망을 돌려줍니다. 채점할 때마다 범주의 번호가 뒤바뀌고 그림이 뒤집히므로 다른 곳에서 학습한 가중치는 맞지 않습니다. 받은 `x`와 `y`로 학습시키세요.',
  en: 'You return the same network whatever the images. Every attempt permutes the classes and may turn the images over, so weights trained elsewhere do not fit. Train on the `x` and `y` you are given.',
};

/** Stands for weights that were trained elsewhere and pasted in. */
export function trainDigits(_x: tf.Tensor3D, _y: tf.Tensor1D) {
  const pasted = (seed: number) => tf.initializers.glorotUniform({ seed });
  return tf.sequential({
    layers: [
      tf.layers.flatten({ inputShape: [28, 28] }),
      tf.layers.dense({ units: 24, activation: 'relu', kernelInitializer: pasted(1) }),
      tf.layers.dense({ units: 10, activation: 'softmax', kernelInitializer: pasted(2) }),
    ],
  });
}
