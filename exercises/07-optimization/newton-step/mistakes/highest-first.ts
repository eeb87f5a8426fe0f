import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '계수를 높은 차수부터 읽었습니다. `coef[0]`은 상수항이고 `coef[k]`가 $w^k$의 계수입니다. 여러 수학 프로그램이 높은 차수부터 적으므로 헷갈리기 쉽습니다.',
  en: 'You read the coefficients with the highest power first. Here `coef[0]` is the constant, and `coef[k]` belongs to $w^k$. Several mathematical programs do it the other way round, so it is easy to mix up.',
};

export function newtonStep(coef: number[], w: number): number {
  const c = [...coef].reverse();
  const slope = c.reduce((sum, value, k) => (k < 1 ? sum : sum + k * value * w ** (k - 1)), 0);
  const curvature = c.reduce((sum, value, k) => (k < 2 ? sum : sum + k * (k - 1) * value * w ** (k - 2)), 0);
  return w - slope / curvature;
}
