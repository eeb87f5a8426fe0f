import * as tf from '@tensorflow/tfjs';

/**
 * Without a running state: an epoch improves where it undercuts every epoch before it, and the training ends
 * `patience` epochs after the first improvement that no other follows in time.
 */
export function earlyStopping(validation: number[], patience: number) {
  const improving = validation.flatMap((loss, epoch) =>
    epoch === 0 || loss < Math.min(...validation.slice(0, epoch)) ? [epoch] : [],
  );
  const best = improving.find((epoch, index) => {
    const next = improving[index + 1];
    return next === undefined || next - epoch > patience;
  })!;
  return { best: tf.scalar(best), stop: tf.scalar(Math.min(best + patience, validation.length - 1)) };
}
