export const feedback = {
  ko: '한 에폭을 더 기다립니다. `best` 다음에 개선이 없는 에폭이 `patience`개가 되는 바로 그 에폭에서 멈춥니다. $t - \\text{best}$가 `patience`보다 커질 때가 아니라 같아질 때입니다.',
  en: 'You wait one epoch too long. Training stops at the very epoch that makes `patience` epochs without improvement: when $t - \\text{best}$ equals `patience`, not when it exceeds it.',
};

export function earlyStopping(validation: number[], patience: number) {
  let best = 0;
  for (let epoch = 1; epoch < validation.length; epoch += 1) {
    if (validation[epoch]! < validation[best]!) best = epoch;
    if (epoch - best > patience) return { best, stop: epoch };
  }
  return { best, stop: validation.length - 1 };
}
