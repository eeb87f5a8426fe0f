import * as tf from '@tensorflow/tfjs';

const CODE = 32;
const ROUNDS = 2;

/**
 * 경사를 쓰지 않고 구한 가장 좋은 선형 오토인코더입니다. 주성분을 부분공간 반복법으로 찾습니다.
 * The best linear autoencoder without a gradient: principal components, found by subspace iteration.
 */
export function autoencoder(x: tf.Tensor3D) {
  const pixels = x.reshape<tf.Tensor2D>([x.shape[0], 28 * 28]);
  const mean = pixels.mean<tf.Tensor1D>(0);
  const axes = findAxes(pixels.sub(mean));
  // 코드는 x − mean의 축 방향 좌표입니다. 평균에서 나오는 몫이 편향입니다.
  // Coordinates of x − mean along the axes; the part of the mean is the bias.
  const shift = axes.mul(mean.expandDims(1)).sum(0).neg();
  const encode = tf.sequential({
    layers: [
      tf.layers.flatten({ inputShape: [28, 28] }),
      tf.layers.dense({ units: CODE, weights: [axes, shift] }),
    ],
  });
  const decode = tf.sequential({
    layers: [tf.layers.dense({ units: 28 * 28, inputShape: [CODE], weights: [axes.transpose(), mean] })],
  });
  return { encode, decode };
}

/**
 * 정규직교인 열 [784, c]입니다. 분산이 가장 큰 방향들이 이루는 공간을 거의 생성합니다.
 * Orthonormal columns [784, c] that span nearly the directions of largest variance.
 */
function findAxes(centered: tf.Tensor2D): tf.Tensor2D {
  let axes = tf.randomNormal<tf.Rank.R2>([28 * 28, CODE]);
  for (let round = 0; round < ROUNDS; round += 1) {
    const codes = centered.matMul<tf.Tensor2D>(axes);
    const turned = centered.matMul<tf.Tensor2D>(codes, true);
    axes = turned.div(turned.norm('euclidean', 0, true));
  }
  const rows = tf.linalg.gramSchmidt(axes.transpose<tf.Tensor2D>()) as tf.Tensor2D;
  return rows.transpose();
}
