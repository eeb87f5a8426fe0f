export const feedback = {
  ko: '손실이 **큰** 시도를 남겼습니다. 정렬의 방향이 반대입니다. 손실은 작을수록 좋습니다.',
  en: 'You kept the trials with the **largest** loss: the order is reversed. The smaller the loss, the better.',
};

interface Trial {
  eta: number;
  loss: number;
}

export function coarseToFine(trials: Trial[], keep: number) {
  const cost = ({ loss }: Trial) => (Number.isFinite(loss) ? loss : Number.MAX_VALUE);
  const kept = [...trials].sort((a, b) => cost(b) - cost(a)).slice(0, keep);
  const rates = kept.map(({ eta }) => eta);
  return { min: Math.min(...rates), max: Math.max(...rates) };
}
