/** The comparison comes first: an epoch that improves at the last moment must not end the training. */
export function earlyStopping(validation: number[], patience: number) {
  let best = 0;
  for (let epoch = 1; epoch < validation.length; epoch += 1) {
    if (validation[epoch]! < validation[best]!) best = epoch;
    if (epoch - best >= patience) return { best, stop: epoch };
  }
  return { best, stop: validation.length - 1 };
}
