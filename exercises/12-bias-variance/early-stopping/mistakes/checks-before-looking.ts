export const feedback = {
  ko: '그 에폭의 손실을 보기 **전에** 멈출지 정했습니다. 기다림이 끝나는 바로 그 에폭에서 손실이 줄면 학습은 계속되어야 합니다. 먼저 `best`를 고치고, 그다음에 멈출지 정하세요.',
  en: 'You decide whether to stop **before** looking at the loss of that epoch. If it improves at the very epoch where patience runs out, training goes on. Update `best` first, then decide.',
};

export function earlyStopping(validation: number[], patience: number) {
  let best = 0;
  for (let epoch = 1; epoch < validation.length; epoch += 1) {
    if (epoch - best >= patience) return { best, stop: epoch };
    if (validation[epoch]! < validation[best]!) best = epoch;
  }
  return { best, stop: validation.length - 1 };
}
