import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '학습할수록 손실이 **커졌습니다**. `minimize`는 받은 함수의 값을 줄이므로 손실에 음의 부호를 붙이면 안 됩니다. 직접 갱신한다면 경사를 빼야 합니다.',
  en: 'Training made the loss **larger**. `minimize` lowers what your function returns, so do not negate the loss; if you update by hand, subtract the gradient.',
};

export function transferHead(features: tf.Tensor2D, y: tf.Tensor2D) {
  const { mean, variance } = tf.moments(features, 0);
  const deviation = variance.sqrt();
  const z = features.sub(mean).div(deviation);
  const v = tf.variable(tf.zeros([features.shape[1], y.shape[1]]));
  const c = tf.variable(tf.zeros([y.shape[1]]));
  const optimizer = tf.train.adam(0.3);
  for (let step = 0; step < 30; step += 1)
    optimizer.minimize(() => tf.losses.softmaxCrossEntropy(y, z.matMul(v).add(c)).neg().asScalar());
  const w = v.div(deviation.expandDims(1));
  return { w, b: c.sub(mean.expandDims(0).matMul(w).squeeze([0])) };
}
