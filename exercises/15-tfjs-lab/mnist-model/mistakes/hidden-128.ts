import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '은닉층의 뉴런이 128개입니다. 널리 알려진 입문 예제의 값이지만, 강의의 신경망은 512개입니다.',
  en: 'The hidden layer has 128 neurons, as in a well-known beginner tutorial. The network of this course has 512.',
};

export function mnistModel(): tf.LayersModel {
  return tf.sequential({
    layers: [
      tf.layers.flatten({ inputShape: [28, 28] }),
      tf.layers.dense({ units: 128, activation: 'relu' }),
      tf.layers.dense({ units: 10, activation: 'softmax' }),
    ],
  });
}
