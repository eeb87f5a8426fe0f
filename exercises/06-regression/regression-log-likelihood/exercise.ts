import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { vector } from '../../../lib/numeric/plain-value';
import { drawHidden } from './cases';
import { CHECKS } from './checks';

export default defineExercise({
  id: 'regression-log-likelihood',
  title: { ko: '회귀모형의 로그가능도', en: 'The log-likelihood of a regression' },
  summary: {
    ko: '오차가 정규분포를 따를 때 주어진 직선의 로그가능도를 구합니다.',
    en: 'Compute the log-likelihood of a given line when the errors are normal.',
  },
  entry: 'regressionLogLikelihood',
  params: [
    { name: 'w0', type: param.number(), doc: { ko: '절편 $w_0$', en: 'The intercept $w_0$' } },
    { name: 'w1', type: param.number(), doc: { ko: '기울기 $w_1$', en: 'The slope $w_1$' } },
    {
      name: 'sigma',
      type: param.number(),
      doc: {
        ko: '오차의 표준편차 $\\sigma$ (분산이 아닙니다), $\\sigma > 0$',
        en: 'The standard deviation $\\sigma$ of the errors (not the variance), $\\sigma > 0$',
      },
    },
    {
      name: 'x',
      type: param.tensor('n'),
      doc: { ko: '설명변수의 값 $n$개', en: 'The $n$ values of the explanatory variable' },
    },
    {
      name: 'y',
      type: param.tensor('n'),
      doc: { ko: '종속변수의 값 $n$개', en: 'The $n$ values of the dependent variable' },
    },
  ],
  result: result.number(),
  resultDoc: { ko: '로그가능도 $\\log L(w)$', en: 'The log-likelihood $\\log L(w)$' },
  points: 15,
  minutes: 12,
  buildsOn: ['regression-loss', 'gaussian-log-likelihood'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예: 점 두 개', en: 'The worked example: two points' },
      args: [1, 2, 2, vector([0, 1]), vector([2, 1])],
    },
    {
      id: 'exact-line',
      title: { ko: '점이 직선 위에 있을 때', en: 'A point on the line' },
      args: [1, 2, 1, vector([3]), vector([7])],
    },
    {
      id: 'above-zero',
      title: { ko: '로그가능도가 양수인 경우', en: 'A positive log-likelihood' },
      args: [0, 1, 0.1, vector([1, 2]), vector([1, 2])],
    },
    {
      id: 'hundred-away',
      title: { ko: '직선에서 100만큼 떨어진 점', en: 'A point 100 away from the line' },
      args: [0, 0, 1, vector([5]), vector([100])],
    },
  ],
  hidden: drawHidden,
  checks: CHECKS,
  hints: [
    {
      ko: '코드를 쓰기 전에 종이 위에서 로그를 취해 보세요. 곱은 합이 되고, 지수함수는 사라집니다.',
      en: 'Before you code, take the logarithm on paper: the product becomes a sum, and the exponential disappears.',
    },
    {
      ko: '점 하나의 로그밀도는 $-\\frac{1}{2}\\log(2\\pi\\sigma^2) - \\frac{e_i^2}{2\\sigma^2}$입니다. 상수항도 점마다 하나씩, 모두 $n$번 더해집니다.',
      en: 'The log-density of one point is $-\\frac{1}{2}\\log(2\\pi\\sigma^2) - \\frac{e_i^2}{2\\sigma^2}$. The constant, too, is added once for every point: $n$ times.',
    },
    {
      ko: '오차 `const error = y.sub(x.mul(w1).add(w0));`의 제곱의 합 $S$를 구하면 답은 $-\\frac{n}{2}\\log(2\\pi\\sigma^2) - \\frac{S}{2\\sigma^2}$입니다. $n$은 `x.size`이고, `exp`는 어디에도 필요하지 않습니다.',
      en: 'With $S$ the sum of squares of `const error = y.sub(x.mul(w1).add(w0));` the answer is $-\\frac{n}{2}\\log(2\\pi\\sigma^2) - \\frac{S}{2\\sigma^2}$. The size $n$ is `x.size`, and no `exp` is needed anywhere.',
    },
  ],
  messages: {
    notFinite: {
      ko: 'NaN이나 무한대가 있어 확인할 수 없습니다.',
      en: 'There are NaN or infinite values, so this cannot be checked.',
    },
    worsePreferred: {
      ko: '같은 데이터에서 오차의 제곱의 합이 더 큰 직선에 더 큰 값을 주거나, 두 직선에 같은 값을 주었습니다. 가능도는 더 잘 맞는 직선에서 커야 합니다.',
      en: 'For the same data, the line with the larger sum of squared errors got the larger value, or both lines got the same. A likelihood has to be larger for the line that fits better.',
    },
    otherDifference: {
      ko: '더 잘 맞는 직선에 더 큰 값을 주었지만 차이의 크기가 틀립니다. 차이는 오차 제곱의 합의 차이를 $2\\sigma^2$으로 나눈 값이어야 합니다.',
      en: 'The line that fits better got the larger value, but by the wrong amount. The difference should be that of the sums of squared errors, divided by $2\\sigma^2$.',
    },
  },
});
