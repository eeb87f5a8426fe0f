import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '섞어 놓은 번호가 아니라 그 번호가 놓인 **자리** 0, 1, 2, …를 돌려주었습니다. 나누어야 하는 것은 `order`에 들어 있는 값입니다.',
  en: 'You return **positions** 0, 1, 2, … in place of the shuffled numbers that stand there. It is the entries of `order` that have to be shared out.',
};

export function dataSplit(order: number[]) {
  const n = order.length;
  const positions = order.map((_, index) => index);
  const trainSize = Math.floor(0.6 * n);
  const end = trainSize + Math.floor(0.2 * n);
  return {
    train: positions.slice(0, trainSize),
    validation: positions.slice(trainSize, end),
    test: positions.slice(end),
  };
}
