import * as tf from '@tensorflow/tfjs';

/**
 * 진행 상태를 기억하지 않습니다. 앞의 모든 에폭보다 손실이 작은 에폭이 기록을 깬 에폭이고,
 * 다음 기록이 제때 나오지 않은 첫 기록에서 `patience`만큼 지난 에폭에 학습을 멈춥니다.
 * Without a running state: an epoch improves where it undercuts every epoch before it, and the training ends
 * `patience` epochs after the first improvement that no other follows in time.
 */
export function earlyStopping(validation: number[], patience: number) {
  const improving = validation.flatMap((loss, epoch) =>
    epoch === 0 || loss < Math.min(...validation.slice(0, epoch)) ? [epoch] : [],
  );
  const best = improving.find((epoch, index) => {
    const next = improving[index + 1];
    return next === undefined || next - epoch > patience;
  })!;
  return { best: tf.scalar(best), stop: tf.scalar(Math.min(best + patience, validation.length - 1)) };
}
