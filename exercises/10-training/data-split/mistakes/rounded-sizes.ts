import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '크기를 **반올림**했습니다. 훈련과 검증의 크기는 내림하고, 남는 예는 모두 시험 데이터에 넣습니다. 반올림하면 \$n=8\$일 때 훈련이 4개가 아니라 5개가 됩니다.',
  en: 'You **rounded** the sizes to the nearest number. Training and validation are rounded down, and what is left over goes to the test; with rounding, 8 examples would give 5 for training in place of 4.',
};

export function dataSplit(order: number[]) {
  const n = order.length;
  const trainSize = Math.round(0.6 * n);
  const end = trainSize + Math.round(0.2 * n);
  return {
    train: order.slice(0, trainSize),
    validation: order.slice(trainSize, end),
    test: order.slice(end),
  };
}
