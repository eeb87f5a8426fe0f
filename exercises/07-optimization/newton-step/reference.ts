/**
 * 미분하여도 남는 차수부터 더하므로 음의 지수가 나오지 않습니다. w = 0에서도 안전합니다.
 * Sums begin at the first power that survives differentiation: no negative exponent occurs, not even at w = 0.
 */
export function newtonStep(coef: number[], w: number): number {
  let slope = 0;
  let curvature = 0;
  for (let k = 1; k < coef.length; k += 1) slope += k * coef[k]! * w ** (k - 1);
  for (let k = 2; k < coef.length; k += 1) curvature += k * (k - 1) * coef[k]! * w ** (k - 2);
  return w - slope / curvature;
}
