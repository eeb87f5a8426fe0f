export const feedback = {
  ko: '`keep`번째 손실과 **같은** 시도를 모두 남겼습니다. 손실이 같으면 먼저 나온 것만 남겨서 정확히 `keep`개가 되어야 합니다.',
  en: 'You kept **every** trial whose loss equals that of the last one kept. Among equals the earlier wins, so that exactly `keep` remain.',
};

interface Trial {
  eta: number;
  loss: number;
}

export function coarseToFine(trials: Trial[], keep: number) {
  const cost = ({ loss }: Trial) => (Number.isFinite(loss) ? loss : Number.MAX_VALUE);
  const costs = trials.map(cost).sort((a, b) => a - b);
  const border = costs[Math.min(keep, trials.length) - 1]!;
  const rates = trials.filter((trial) => cost(trial) <= border).map(({ eta }) => eta);
  return { min: Math.min(...rates), max: Math.max(...rates) };
}
