import type * as tf from '@tensorflow/tfjs';

/**
 * 가중치마다 최솟값의 세 경우, 곧 임계값의 오른쪽, 왼쪽, 그 사이로 나눕니다.
 * Weight by weight, in the three cases of the minimum: right of the threshold, left of it, between.
 */
export function l1Proximal(w: tf.Tensor1D, g: tf.Tensor1D, eta: number, lambda: number) {
  const slopes = g.arraySync();
  const limit = eta * lambda;
  return w.arraySync().map((weight, j) => {
    const moved = weight - eta * slopes[j]!;
    if (moved > limit) return moved - limit;
    if (moved < -limit) return moved + limit;
    return 0;
  });
}
