export const feedback = {
  ko: '실패한 시도를 아예 버렸습니다. 가장 나쁜 것으로 볼 뿐 없는 것은 아니므로, `keep`이 성공한 시도의 수보다 크면 실패한 시도도 먼저 나온 것부터 남습니다.',
  en: 'You threw failed trials away. They rank last, but they are there: if `keep` exceeds the number that went well, failed ones are kept as well, the earlier first.',
};

interface Trial {
  eta: number;
  loss: number;
}

export function coarseToFine(trials: Trial[], keep: number) {
  const usable = trials.filter(({ loss }) => Number.isFinite(loss));
  const kept = usable.sort((a, b) => a.loss - b.loss).slice(0, keep);
  const rates = kept.map(({ eta }) => eta);
  return { min: Math.min(...rates), max: Math.max(...rates) };
}
