import * as tf from '@tensorflow/tfjs';

/**
 * 섞어 놓은 순서를 훈련 60 %, 검증 20 %, 시험(나머지)으로 나눕니다.
 * Splits a shuffled order into 60 % training, 20 % validation and the rest for the test.
 *
 * @param order 예의 번호 · numbers of the examples
 */
export function dataSplit(order: number[]) {
  const train: number[] = [];
  const validation: number[] = [];
  const test: number[] = [];

  // 여기에 코드를 작성하세요. · Write your code here.

  return { train, validation, test };
}
