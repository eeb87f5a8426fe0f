import * as tf from '@tensorflow/tfjs';

/**
 * 받은 모형을 학습시키고 에포크별 정확도를 돌려줍니다. 마지막 4분의 1은 검증에만 씁니다.
 * Trains the given model and returns its accuracy epoch by epoch. The last quarter is for validation only.
 *
 * @param model [m, 28, 28] → [m, 10]
 * @param x [n, 28, 28] 그림, 화소는 0에서 1 · images, pixels from 0 to 1
 * @param y [n] 범주 0–9 · classes 0–9
 */
export async function compileFit(
  model: tf.LayersModel,
  x: tf.Tensor3D,
  y: tf.Tensor1D,
  epochs: number,
  batchSize: number,
) {
  // fit에 callbacks로 주면 학습하는 동안 손실의 곡선을 그립니다. · Given to fit, they draw the loss while it trains.
  const losses: number[] = [];
  const callbacks = {
    async onEpochEnd(epoch: number, logs?: tf.Logs) {
      losses.push(logs?.loss ?? Number.NaN);
      show.progress(epoch + 1, epochs);
      show.line(losses, { title: 'loss', xLabel: 'epoch' });
      await tf.nextFrame();
    },
  };

  // 컴파일하고, 학습시키고, 기록에서 정확도를 꺼내세요. · Compile, train, and take the accuracies from the history.
  const accuracy = new Array<number>(epochs).fill(0);
  const valAccuracy = new Array<number>(epochs).fill(0);
  return { accuracy, valAccuracy };
}
