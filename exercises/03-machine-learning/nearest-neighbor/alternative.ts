import type * as tf from '@tensorflow/tfjs';

/** Only a strictly smaller distance replaces the best one so far: of equals, the first stays. */
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
