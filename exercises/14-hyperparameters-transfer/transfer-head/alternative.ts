import type * as tf from '@tensorflow/tfjs';

/**
 * 예가 적어도 역행렬을 구할 수 있도록 범주 안의 공분산에 더하는 값입니다.
 * What covariances within classes are enlarged by, so that they can be inverted with few examples.
 */
const SHRINKAGE = 0.1;

/**
 * 경사를 쓰지 않습니다. 범주마다 공분산이 S로 같은 정규분포이면 가장 좋은 층은 w_k = S⁻¹μ_k입니다(선형판별분석).
 * No gradients: with normal classes of one covariance S, the best layer is w_k = S⁻¹μ_k (linear discriminant analysis).
 */
export function transferHead(features: tf.Tensor2D, y: tf.Tensor2D) {
  const rows = features.arraySync();
  const labels = y.arraySync().map((row) => row.indexOf(1));
  const mean = meanOf(rows);
  const deviation = mean.map((center, j) =>
    Math.sqrt(rows.reduce((sum, row) => sum + (row[j]! - center) ** 2, 0) / rows.length),
  );
  const z = rows.map((row) => row.map((value, j) => (value - mean[j]!) / deviation[j]!));
  const centers = Array.from({ length: y.shape[1] }, (_, k) =>
    meanOf(z.filter((_row, i) => labels[i] === k)),
  );
  const within = z.map((row, i) => row.map((value, j) => value - centers[labels[i]!]![j]!));
  const covariance = mean.map((_, a) =>
    mean.map(
      (_value, b) =>
        within.reduce((sum, row) => sum + row[a]! * row[b]!, 0) / rows.length + (a === b ? SHRINKAGE : 0),
    ),
  );
  const v = centers.map((center) => solve(covariance, center));
  const w = mean.map((_, j) => v.map((direction) => direction[j]! / deviation[j]!));
  const b = v.map(
    (direction, k) => -dot(direction, centers[k]!) / 2 - mean.reduce((sum, m, j) => sum + m * w[j]![k]!, 0),
  );
  return { w, b };
}

const dot = (a: number[], b: number[]) => a.reduce((sum, value, j) => sum + value * b[j]!, 0);

function meanOf(rows: number[][]): number[] {
  return rows[0]!.map((_, j) => rows.reduce((sum, row) => sum + row[j]!, 0) / rows.length);
}

/**
 * 가우스–조르당 소거법입니다. 공분산행렬이므로 피벗을 고를 필요가 없습니다.
 * Gauss–Jordan elimination; a covariance needs no pivoting.
 */
function solve(covariance: number[][], right: number[]): number[] {
  const equations = covariance.map((row, i) => [...row, right[i]!]);
  equations.forEach((top, column) => {
    for (const equation of equations) {
      if (equation === top) continue;
      const factor = equation[column]! / top[column]!;
      for (let k = column; k <= right.length; k += 1) equation[k]! -= factor * top[k]!;
    }
  });
  return equations.map((equation, i) => equation[right.length]! / equation[i]!);
}
