export const feedback = {
  ko: '멈춘 뒤의 손실까지 보고 가장 좋은 에폭을 골랐습니다. 학습이 끝나면 그 뒤의 에폭은 실행되지 않으므로 손실도 알 수 없습니다. `best`는 `stop`까지 본 손실 가운데에서 골라야 합니다.',
  en: 'You picked the best epoch from losses after the end as well. Once training stops, later epochs never run and their losses are unknown: `best` has to be found among the losses up to `stop`.',
};

export function earlyStopping(validation: number[], patience: number) {
  const overall = validation.indexOf(Math.min(...validation));
  let best = 0;
  for (let epoch = 1; epoch < validation.length; epoch += 1) {
    if (validation[epoch]! < validation[best]!) best = epoch;
    if (epoch - best >= patience) return { best: overall, stop: epoch };
  }
  return { best: overall, stop: validation.length - 1 };
}
