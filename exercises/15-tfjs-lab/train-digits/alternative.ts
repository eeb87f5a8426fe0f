import * as tf from '@tensorflow/tfjs';

const EPOCHS = 8;
const BATCH = 60;

/**
 * 모형은 로짓을 내고, 직접 쓴 반복문으로 학습시킵니다. 소프트맥스는 손실 안에서 정확하게 계산합니다.
 * The model gives logits, and a loop of our own trains it: softmax is inside the loss, where it is exact.
 */
export async function trainDigits(x: tf.Tensor3D, y: tf.Tensor1D): Promise<tf.LayersModel> {
  const input = tf.input({ shape: [28, 28] });
  const image = tf.layers.reshape({ targetShape: [28, 28, 1] }).apply(input);
  const halved = tf.layers.flatten().apply(tf.layers.averagePooling2d({ poolSize: 2 }).apply(image));
  const hidden = tf.layers.dense({ units: 32, activation: 'relu' }).apply(halved);
  const logits = tf.layers.dense({ units: 10 }).apply(hidden) as tf.SymbolicTensor;
  const model = tf.model({ inputs: input, outputs: logits });
  const optimizer = tf.train.adam(0.01);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    trainEpoch(model, optimizer, { x, y });
    // 잠시 쉬는 동안 화면이 그려지고, 다 쓴 메모리가 거두어집니다.
    // A pause lets a page draw, and memory that is done with be collected.
    await tf.nextFrame();
  }
  optimizer.dispose();
  return model;
}

/**
 * 예는 이미 무작위 순서이므로 배치를 차례로 자르기만 합니다.
 * The examples come in random order already, so batches simply follow one another.
 */
function trainEpoch(
  model: tf.LayersModel,
  optimizer: tf.Optimizer,
  { x, y }: { readonly x: tf.Tensor3D; readonly y: tf.Tensor1D },
): void {
  const n = x.shape[0];
  for (let start = 0; start < n; start += BATCH) {
    const size = Math.min(BATCH, n - start);
    tf.tidy(() => {
      const images = x.slice([start], [size]);
      const oneHot = tf.oneHot(y.slice([start], [size]).toInt(), 10);
      optimizer.minimize(() => tf.losses.softmaxCrossEntropy(oneHot, model.apply(images) as tf.Tensor));
    });
  }
}
