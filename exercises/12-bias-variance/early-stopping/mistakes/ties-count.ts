export const feedback = {
  ko: '손실이 **같을** 때에도 나아진 것으로 보았습니다. 같은 값은 개선이 아니므로 `best`는 그대로 두어야 하고, 기다린 에폭 수도 0으로 돌아가지 않습니다.',
  en: 'You count an **equal** loss as an improvement. It is none: `best` stays where it was, and the waiting goes on.',
};

export function earlyStopping(validation: number[], patience: number) {
  let best = 0;
  for (let epoch = 1; epoch < validation.length; epoch += 1) {
    if (validation[epoch]! <= validation[best]!) best = epoch;
    if (epoch - best >= patience) return { best, stop: epoch };
  }
  return { best, stop: validation.length - 1 };
}
