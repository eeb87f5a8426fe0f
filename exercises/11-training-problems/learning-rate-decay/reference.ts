/**
 * 보통의 수로 계산합니다. 스칼라 하나에는 텐서가 필요 없고, 자바스크립트의 수가 더 정확합니다.
 * Plain numbers: a scalar needs no tensor, and JavaScript's are the more exact ones.
 */
export function learningRateDecay(eta0: number, t: number, n: number): number {
  return eta0 * 10 ** (-t / n);
}
