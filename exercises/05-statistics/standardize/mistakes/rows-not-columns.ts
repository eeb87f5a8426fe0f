import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '열이 아니라 **행**마다 표준화했습니다. 한 행은 예 하나이고 그 안의 값들은 서로 다른 변수입니다. 축 0을 따라 평균을 내야 열마다의 평균 $p$개를 얻습니다.',
  en: 'You standardized the **rows**. A row is one example, and its values are different variables. The mean along axis 0 gives the $p$ means of the columns.',
};

export function standardize(x: tf.Tensor2D) {
  const { mean, variance } = tf.moments(x, 1);
  const std = variance.sqrt();
  const z = x.sub(mean.expandDims(1)).div(tf.where(std.greater(1e-5), std, tf.onesLike(std)).expandDims(1));
  return { z, mean, std };
}
