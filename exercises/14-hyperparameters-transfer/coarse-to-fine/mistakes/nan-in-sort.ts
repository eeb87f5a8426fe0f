export const feedback = {
  ko: '손실을 그대로 빼어 정렬했습니다. NaN이 하나라도 있으면 비교 함수가 NaN을 돌려주어 순서가 엉키고, $\\infty - \\infty$도 NaN입니다. 실패한 시도를 먼저 가려낸 다음 비교하세요.',
  en: 'You sorted by the plain difference of losses. With NaN among them the comparison returns NaN and the order is ruined; $\\infty - \\infty$ is NaN, too. Deal with failed trials before comparing.',
};

interface Trial {
  eta: number;
  loss: number;
}

export function coarseToFine(trials: Trial[], keep: number) {
  const kept = [...trials].sort((a, b) => a.loss - b.loss).slice(0, keep);
  const rates = kept.map(({ eta }) => eta);
  return { min: Math.min(...rates), max: Math.max(...rates) };
}
