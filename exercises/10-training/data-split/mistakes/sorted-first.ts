import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '나누기 전에 번호를 **정렬**했습니다. 순서를 섞어 둔 까닭은 파일에 비슷한 예끼리 모여 있기 때문입니다. 정렬하면 시험 데이터에 마지막 범주만 남을 수도 있습니다. 주어진 순서를 그대로 쓰세요.',
  en: 'You **sorted** the numbers before cutting. They were shuffled because similar examples stand together in the file; sorted, the test set may end up with the last category only. Keep the order you are given.',
};

export function dataSplit(order: number[]) {
  const n = order.length;
  const sorted = [...order].sort((a, b) => a - b);
  const trainSize = Math.floor(0.6 * n);
  const end = trainSize + Math.floor(0.2 * n);
  return {
    train: sorted.slice(0, trainSize),
    validation: sorted.slice(trainSize, end),
    test: sorted.slice(end),
  };
}
