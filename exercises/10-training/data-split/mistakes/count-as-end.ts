import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '`slice`의 둘째 인수에 끝나는 자리가 아니라 **개수**를 넣었습니다. 그래서 검증 데이터가 비고, 그 예들이 어디에도 쓰이지 않습니다. 시작 자리에 크기를 더한 것이 끝나는 자리입니다.',
  en: 'You passed a **count** as the second argument of `slice`, which expects the position of the end. Validation comes out empty, and its examples are lost. The end is the start plus the size.',
};

export function dataSplit(order: number[]) {
  const n = order.length;
  const trainSize = Math.floor(0.6 * n);
  const validationSize = Math.floor(0.2 * n);
  return {
    train: order.slice(0, trainSize),
    validation: order.slice(trainSize, validationSize),
    test: order.slice(trainSize + validationSize),
  };
}
