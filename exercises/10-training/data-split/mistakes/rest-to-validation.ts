import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '나머지를 검증 데이터에 넣고 시험 데이터의 크기를 내림했습니다. 크기를 내림하는 것은 훈련과 **검증**이고, 나머지를 받는 것은 시험 데이터입니다.',
  en: 'You gave the remainder to validation and rounded the test down. It is training and **validation** that are rounded down; the test set takes what is left.',
};

export function dataSplit(order: number[]) {
  const n = order.length;
  const trainSize = Math.floor(0.6 * n);
  const end = n - Math.floor(0.2 * n);
  return {
    train: order.slice(0, trainSize),
    validation: order.slice(trainSize, end),
    test: order.slice(end),
  };
}
