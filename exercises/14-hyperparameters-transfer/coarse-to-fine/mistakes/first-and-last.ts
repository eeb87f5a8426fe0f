export const feedback = {
  ko: '정렬한 순서에서 처음과 마지막 시도의 학습률을 돌려주었습니다. 그것은 **손실**의 순서이지 학습률의 순서가 아닙니다. 남긴 시도의 학습률 가운데에서 최솟값과 최댓값을 구하세요.',
  en: 'You returned the rates of the first and the last trial in order of **loss**. That is not the order of the rates: find the smallest and the largest rate among the trials kept.',
};

interface Trial {
  eta: number;
  loss: number;
}

export function coarseToFine(trials: Trial[], keep: number) {
  const cost = ({ loss }: Trial) => (Number.isFinite(loss) ? loss : Number.MAX_VALUE);
  const kept = [...trials].sort((a, b) => cost(a) - cost(b)).slice(0, keep);
  const rates = kept.map(({ eta }) => eta);
  return { min: rates[0]!, max: rates[rates.length - 1]! };
}
