import * as tf from '@tensorflow/tfjs';

/**
 * 완전연결망의 가중치와 편향의 개수를 셉니다.
 * Counts the weights and biases of a fully connected network.
 *
 * @param layers 입력층부터 출력층까지 층별 뉴런의 수 · neurons by layer, from input to output
 */
export function countParameters(layers: number[]) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return 0;
}
