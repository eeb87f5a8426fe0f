export const feedback = {
  ko: 'NaN과 $+\\infty$만 가려내어 $-\\infty$가 가장 좋은 손실이 되었습니다. 유한하지 않은 손실은 부호와 관계없이 계산이 실패했다는 뜻이므로 모두 가장 나쁜 것으로 봅니다.',
  en: 'You caught NaN and $+\\infty$ only, and $-\\infty$ became the best loss of all. A loss that is not finite means that the computation failed, whatever its sign: all of them rank last.',
};

interface Trial {
  eta: number;
  loss: number;
}

export function coarseToFine(trials: Trial[], keep: number) {
  const cost = ({ loss }: Trial) => (Number.isNaN(loss) || loss === Infinity ? Number.MAX_VALUE : loss);
  const kept = [...trials]
    .sort((a, b) => (cost(a) < cost(b) ? -1 : cost(a) > cost(b) ? 1 : 0))
    .slice(0, keep);
  const rates = kept.map(({ eta }) => eta);
  return { min: Math.min(...rates), max: Math.max(...rates) };
}
