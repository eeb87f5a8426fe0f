import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '출력이 하나이고 범주의 번호를 수처럼 맞히도록 학습시켰습니다. 번호는 이름일 뿐 크기가 아니므로 3이 2와 4 사이라는 관계는 그림에 없습니다. 범주마다 출력을 하나씩, 모두 10개를 두고 교차 엔트로피로 학습시키세요.',
  en: 'There is one output, trained to match the number of the class. That number is a name and no size: nothing in the images says that 3 lies between 2 and 4. Have one output a class, ten in all, and train with cross-entropy.',
};

export async function trainDigits(x: tf.Tensor3D, y: tf.Tensor1D) {
  const model = tf.sequential({
    layers: [
      tf.layers.flatten({ inputShape: [28, 28] }),
      tf.layers.dense({ units: 24, activation: 'relu' }),
      tf.layers.dense({ units: 1 }),
    ],
  });
  model.compile({ optimizer: tf.train.adam(0.01), loss: 'meanSquaredError' });
  await model.fit(x, y, { epochs: 1, batchSize: 80 });
  return model;
}
