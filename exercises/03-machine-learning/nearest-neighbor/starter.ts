import * as tf from '@tensorflow/tfjs';

/**
 * 최근접 이웃: 새 입력마다 가장 가까운 훈련 예의 레이블을 답합니다.
 * Nearest neighbour: answers each new input with the label of the closest training example.
 *
 * @param trainX [n, p]
 * @param trainY [n] 레이블 · labels
 * @param x [m, p]
 * @returns [m]
 */
export function nearestNeighbor(trainX: tf.Tensor2D, trainY: tf.Tensor1D, x: tf.Tensor2D) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return tf.zeros([x.shape[0]]);
}
