import * as tf from '@tensorflow/tfjs';

interface Trial {
  eta: number;
  loss: number;
}

/**
 * 정렬하지 않고, 자기보다 앞서는 시도가 `keep`개보다 적은 시도만 남깁니다.
 * Without sorting: a trial is kept where fewer than `keep` others come before it.
 */
export function coarseToFine(trials: Trial[], keep: number) {
  const hasFailed = ({ loss }: Trial) => !Number.isFinite(loss);
  const isBefore = (i: number, j: number) => {
    const [first, second] = [trials[i]!, trials[j]!];
    if (hasFailed(first) !== hasFailed(second)) return hasFailed(second);
    const isTied = hasFailed(first) || first.loss === second.loss;
    return isTied ? i < j : first.loss < second.loss;
  };
  const kept = trials.filter((_, j) => trials.filter((_other, i) => isBefore(i, j)).length < keep);
  const rates = tf.tensor1d(kept.map(({ eta }) => eta));
  return { min: rates.min(), max: rates.max() };
}
