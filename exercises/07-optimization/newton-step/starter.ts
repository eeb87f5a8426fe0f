import * as tf from '@tensorflow/tfjs';

/**
 * 뉴턴 방법의 한 걸음: f(w)의 최솟값을 향해 움직입니다.
 * One step of Newton's method toward the minimum of f(w).
 *
 * @param coef [c0, c1, …, cd]: f(w) = c0 + c1 w + … + cd w^d
 * @param w 현재 위치 · current position
 * @returns 다음 위치 · next position
 */
export function newtonStep(coef: number[], w: number) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return w;
}
