import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '레이블을 **옮긴 뒤의** 중심으로 다시 구했습니다. 여기서 돌려줄 레이블은 받은 중심, 곧 옮기기 **전의** 중심에 대한 것입니다. 평균을 낼 때 쓴 레이블을 그대로 돌려주세요.',
  en: 'You computed the labels anew with the centres **after** their move. The labels asked for are those of the given centres, **before** they move: return the ones you took the means with.',
};

export function kMeansStep(x: tf.Tensor2D, centers: tf.Tensor2D) {
  const assign = (to: tf.Tensor) =>
    x.expandDims(1).sub(to.expandDims(0)).square().sum(2).argMin(1) as tf.Tensor1D;
  const cells = tf.range(0, centers.shape[0], 1, 'int32').expandDims(1);
  const belongs = cells.equal(assign(centers).expandDims(0)).toFloat();
  const counts = belongs.sum(1, true);
  const moved = tf.where(counts.greater(0), belongs.matMul(x).div(counts.maximum(1)), centers);
  return { labels: assign(moved), centers: moved };
}
