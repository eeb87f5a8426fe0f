import * as tf from '@tensorflow/tfjs';

/**
 * k-평균의 한 단계: 예를 가장 가까운 중심에 배정하고 중심을 평균으로 옮깁니다.
 * One step of k-means: assigns each example to the closest centre and moves the centres to the means.
 *
 * @param x [n, p]
 * @param centers [k, p]
 * @returns labels: [n], centers: [k, p]
 */
export function kMeansStep(x: tf.Tensor2D, centers: tf.Tensor2D) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return { labels: tf.zeros([x.shape[0]]), centers };
}
