/**
 * 비교를 먼저 합니다. 마지막 순간에 손실이 줄어든 에폭에서 학습을 멈추면 안 됩니다.
 * The comparison comes first: an epoch that improves at the last moment must not end the training.
 */
export function earlyStopping(validation: number[], patience: number) {
  let best = 0;
  for (let epoch = 1; epoch < validation.length; epoch += 1) {
    if (validation[epoch]! < validation[best]!) best = epoch;
    if (epoch - best >= patience) return { best, stop: epoch };
  }
  return { best, stop: validation.length - 1 };
}
