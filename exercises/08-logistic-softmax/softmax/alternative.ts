import type * as tf from '@tensorflow/tfjs';

/**
 * 행마다 보통의 수(float64)로 계산합니다. e^1000은 float64로도 너무 크므로 여기서도 최댓값을 뺍니다.
 * Row by row in plain numbers, which are float64: the maximum still has to go, since e^1000 is too large for them as well.
 */
export function softmax(z: tf.Tensor2D): number[][] {
  return z.arraySync().map((row) => {
    const largest = Math.max(...row);
    const exponentials = row.map((logit) => Math.exp(logit - largest));
    let sum = 0;
    for (const value of exponentials) sum += value;
    return exponentials.map((value) => value / sum);
  });
}
