import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '그림을 벡터로 펴지 않고 완전연결층에 넣었습니다. 그러면 `dense`가 28개의 행마다 따로 적용되어 모수도 $28\\times 512+512$개뿐입니다. 먼저 `flatten` 층을 두세요.',
  en: 'The images go into the dense layer without being unrolled. `dense` then works on each of the 28 rows by itself, with only $28\\times 512+512$ parameters. Put a `flatten` layer first.',
};

export function mnistModel(): tf.LayersModel {
  return tf.sequential({
    layers: [
      tf.layers.dense({ units: 512, activation: 'relu', inputShape: [28, 28] }),
      tf.layers.dense({ units: 10, activation: 'softmax' }),
    ],
  });
}
