import type * as tf from '@tensorflow/tfjs';

/**
 * 더 작은 거리를 만날 때에만 바꾸므로, 거리가 같으면 먼저 온 예가 남습니다.
 * Only a strictly smaller distance replaces the best one so far: of equals, the first stays.
 */
export function nearestNeighbor(trainX: tf.Tensor2D, trainY: tf.Tensor1D, x: tf.Tensor2D): number[] {
  const examples = trainX.arraySync();
  const labels = trainY.arraySync();
  return x.arraySync().map((query) => {
    let best = { distance: Infinity, label: 0 };
    examples.forEach((example, index) => {
      const distance = Math.hypot(...example.map((value, axis) => value - query[axis]!));
      if (distance < best.distance) best = { distance, label: labels[index]! };
    });
    return best.label;
  });
}
