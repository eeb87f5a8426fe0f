export const feedback = {
  ko: '에폭의 번호를 1부터 셌습니다. 이 과정에서는 모든 번호를 0부터 셉니다. 첫 에폭의 번호는 0입니다.',
  en: 'You count epochs from 1. In this course all numbering starts at 0: the first epoch has number 0.',
};

export function earlyStopping(validation: number[], patience: number) {
  let best = 0;
  for (let epoch = 1; epoch < validation.length; epoch += 1) {
    if (validation[epoch]! < validation[best]!) best = epoch;
    if (epoch - best >= patience) return { best: best + 1, stop: epoch + 1 };
  }
  return { best: best + 1, stop: validation.length };
}
