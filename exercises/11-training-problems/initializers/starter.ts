import * as tf from '@tensorflow/tfjs';

/**
 * 가중치의 초깃값을 정규난수로 뽑습니다.
 * Draws initial weights from a normal distribution.
 *
 * @param nIn 들어오는 뉴런의 수 · neurons coming in
 * @param nOut 나가는 뉴런의 수 · neurons going out
 * @returns [nIn, nOut]
 */
export function initializers(nIn: number, nOut: number, kind: 'xavier' | 'he') {
  // 여기에 코드를 작성하세요. · Write your code here.
  return tf.zeros([nIn, nOut]);
}
