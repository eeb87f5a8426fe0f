export const feedback = {
  ko: '손실을 **바로 앞** 에폭과 비교했습니다. 오르내리는 손실은 앞보다 조금 줄기만 해도 기다림이 처음부터 다시 시작됩니다. 비교할 상대는 지금까지의 최솟값입니다.',
  en: 'You compare each loss with the epoch **just before**. A loss that goes up and down then restarts the waiting at every small dip. Compare with the smallest loss so far.',
};

export function earlyStopping(validation: number[], patience: number) {
  let best = 0;
  let waited = 0;
  for (let epoch = 1; epoch < validation.length; epoch += 1) {
    if (validation[epoch]! < validation[best]!) best = epoch;
    waited = validation[epoch]! < validation[epoch - 1]! ? 0 : waited + 1;
    if (waited >= patience) return { best, stop: epoch };
  }
  return { best, stop: validation.length - 1 };
}
