import * as tf from '@tensorflow/tfjs';

const STEPS = 30;
const LEARNING_RATE = 0.3;

/**
 * 표준화한 특징으로 학습시킨 다음, 표준화하지 않은 특징에 맞게 고쳐 씁니다.
 * Trained on standardized features, and then rewritten for the features as they come.
 */
export function transferHead(features: tf.Tensor2D, y: tf.Tensor2D) {
  const { mean, variance } = tf.moments(features, 0);
  const deviation = variance.sqrt();
  const z = features.sub(mean).div(deviation);

  const v = tf.variable(tf.zeros([features.shape[1], y.shape[1]]));
  const c = tf.variable(tf.zeros([y.shape[1]]));
  const optimizer = tf.train.adam(LEARNING_RATE);
  for (let step = 0; step < STEPS; step += 1)
    optimizer.minimize(() => tf.losses.softmaxCrossEntropy(y, z.matMul(v).add(c)).asScalar());

  const w = v.div(deviation.expandDims(1));
  return { w, b: c.sub(mean.expandDims(0).matMul(w).squeeze([0])) };
}
