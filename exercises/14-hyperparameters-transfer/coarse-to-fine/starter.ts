interface Trial {
  eta: number;
  loss: number;
}

/**
 * 손실이 가장 작은 keep개 시도의 학습률 범위를 구합니다. NaN이나 무한대인 손실이 가장 나쁩니다.
 * The range of learning rates of the `keep` best trials. A loss that is NaN or infinite is worst.
 *
 * @param trials 시도 · trials
 * @param keep 남길 수 · how many to keep
 */
export function coarseToFine(trials: Trial[], keep: number) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return { min: 0, max: 0 };
}
