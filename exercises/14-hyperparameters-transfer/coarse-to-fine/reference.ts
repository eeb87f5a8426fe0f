interface Trial {
  eta: number;
  loss: number;
}

/** Failed trials all count as one largest number: a comparison with NaN would leave the order to chance. */
export function coarseToFine(trials: Trial[], keep: number) {
  const cost = ({ loss }: Trial) => (Number.isFinite(loss) ? loss : Number.MAX_VALUE);
  const kept = [...trials].sort((a, b) => cost(a) - cost(b)).slice(0, keep);
  const rates = kept.map(({ eta }) => eta);
  return { min: Math.min(...rates), max: Math.max(...rates) };
}
