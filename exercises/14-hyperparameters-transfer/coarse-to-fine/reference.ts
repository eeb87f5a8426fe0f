interface Trial {
  eta: number;
  loss: number;
}

/**
 * 실패한 시도는 모두 가장 큰 수 하나로 봅니다. NaN과 비교하면 순서가 우연에 맡겨집니다.
 * Failed trials all count as one largest number: a comparison with NaN would leave the order to chance.
 */
export function coarseToFine(trials: Trial[], keep: number) {
  const cost = ({ loss }: Trial) => (Number.isFinite(loss) ? loss : Number.MAX_VALUE);
  const kept = [...trials].sort((a, b) => cost(a) - cost(b)).slice(0, keep);
  const rates = kept.map(({ eta }) => eta);
  return { min: Math.min(...rates), max: Math.max(...rates) };
}
