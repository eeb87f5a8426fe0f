import type * as tf from '@tensorflow/tfjs';

/**
 * 반복문으로 계산 그래프의 마디를 하나씩 거슬러 갑니다.
 * 먼저 분산과 평균의 경사를 구하고, 다음으로 각 z에 이르는 세 길의 경사를 더합니다.
 * Node by node through the graph, in plain loops: first the slopes of variance and mean, then the three paths to each z.
 */
export function batchNormBackward(dout: tf.Tensor2D, z: tf.Tensor2D, gamma: tf.Tensor1D, epsilon: number) {
  const [above, values] = [dout.arraySync(), z.arraySync()];
  const m = values.length;
  const dz: number[][] = values.map(() => []);
  const dgamma: number[] = [];
  const dbeta: number[] = [];
  for (const [j, scale] of gamma.arraySync().entries()) {
    const column = values.map((row) => row[j]!);
    const slopes = above.map((row) => row[j]!);
    const sum = (terms: number[]) => terms.reduce((total, term) => total + term, 0);
    const mean = sum(column) / m;
    const variance = sum(column.map((value) => (value - mean) ** 2)) / m;
    const deviation = Math.sqrt(variance + epsilon);
    const dVariance =
      sum(slopes.map((slope, i) => slope * scale * (column[i]! - mean))) * -0.5 * deviation ** -3;
    const dMean = sum(slopes.map((slope) => (-slope * scale) / deviation));
    for (const [i, value] of column.entries()) {
      const straight = (slopes[i]! * scale) / deviation;
      dz[i]!.push(straight + (dVariance * 2 * (value - mean)) / m + dMean / m);
    }
    dgamma.push(sum(slopes.map((slope, i) => (slope * (column[i]! - mean)) / deviation)));
    dbeta.push(sum(slopes));
  }
  return { dz, dgamma, dbeta };
}
