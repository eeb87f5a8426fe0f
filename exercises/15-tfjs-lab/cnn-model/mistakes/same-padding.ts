import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '합성곱층에 `padding: "same"`을 주어 가장자리를 0으로 채웠습니다. 그러면 첫 합성곱층의 출력이 $26\\times26$이 아니라 $28\\times28$이 되고, 그 뒤의 크기와 Flatten이 내는 값의 수, 다음 층의 모수까지 모두 달라집니다. 이 신경망은 채우지 않습니다.',
  en: 'Your convolution pads the borders with zeros (`padding: "same"`). The first output is then $28\\times28$ in place of $26\\times26$, and so all sizes behind it, the length of what Flatten gives and the parameters of the next layer are different as well. This network does not pad.',
};

export function cnnModel(): tf.LayersModel {
  return tf.sequential({
    layers: [
      tf.layers.conv2d({
        filters: 32,
        kernelSize: 3,
        padding: 'same',
        activation: 'relu',
        inputShape: [28, 28, 1],
      }),
      tf.layers.maxPooling2d({ poolSize: 2 }),
      tf.layers.conv2d({ filters: 64, kernelSize: 3, activation: 'relu' }),
      tf.layers.maxPooling2d({ poolSize: 2 }),
      tf.layers.conv2d({ filters: 128, kernelSize: 3, activation: 'relu' }),
      tf.layers.flatten(),
      tf.layers.dense({ units: 512, activation: 'relu' }),
      tf.layers.dropout({ rate: 0.2 }),
      tf.layers.dense({ units: 10, activation: 'softmax' }),
    ],
  });
}
