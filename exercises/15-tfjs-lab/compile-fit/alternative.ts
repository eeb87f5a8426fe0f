import * as tf from '@tensorflow/tfjs';

/**
 * 반복문을 직접 씁니다. 에포크마다 순서를 새로 섞어 배치로 나누고, 정확도는 에포크가 끝난 때의 모형으로 잽니다.
 * A loop of our own: batches in a new random order each epoch, and accuracies of the model as it is at the epoch's end.
 */
export function compileFit(
  model: tf.LayersModel,
  x: tf.Tensor3D,
  y: tf.Tensor1D,
  epochs: number,
  batchSize: number,
) {
  const n = x.shape[0];
  const split = Math.floor(0.75 * n);
  const optimizer = tf.train.adam();
  const accuracy: number[] = [];
  const valAccuracy: number[] = [];
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const order = Array.from(tf.util.createShuffledIndices(split));
    for (let start = 0; start < split; start += batchSize) {
      tf.tidy(() => {
        const batch = tf.tensor1d(order.slice(start, start + batchSize), 'int32');
        const images = x.gather(batch);
        const oneHot = tf.oneHot(y.gather(batch).toInt(), 10);
        optimizer.minimize(() => {
          const p = model.apply(images, { training: true }) as tf.Tensor;
          return oneHot.mul(p.add(1e-7).log()).sum(-1).mean().neg().asScalar();
        });
      });
    }
    accuracy.push(measure(model, x.slice([0], [split]), y.slice([0], [split])));
    valAccuracy.push(measure(model, x.slice([split]), y.slice([split])));
  }
  return { accuracy, valAccuracy };
}

function measure(model: tf.LayersModel, x: tf.Tensor, y: tf.Tensor): number {
  const predicted = (model.predict(x) as tf.Tensor).argMax(-1);
  return predicted.equal(y.toInt()).mean().dataSync()[0] ?? 0;
}
