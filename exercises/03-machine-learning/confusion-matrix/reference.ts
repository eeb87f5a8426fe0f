import * as tf from '@tensorflow/tfjs';

/** One-hot rows turn counting into a product: an example adds 1 where its true and predicted category meet. */
export function confusionMatrix(yTrue: tf.Tensor1D, yPred: tf.Tensor1D, k: number) {
  const truth = tf.oneHot(yTrue, k).toFloat();
  const predicted = tf.oneHot(yPred, k).toFloat();
  const matrix = truth.transpose().matMul(predicted);
  return { matrix, accuracy: yTrue.equal(yPred).toFloat().mean() };
}
