import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { vector } from '../../../lib/numeric/plain-value';
import { drawHidden } from './cases';
import { CHECKS } from './checks';

export default defineExercise({
  id: 'least-squares',
  title: { ko: '최소제곱법', en: 'Least squares' },
  summary: {
    ko: '손실함수를 최소로 하는 절편 $w_0$과 기울기 $w_1$을 식으로 바로 구합니다.',
    en: 'Compute the intercept $w_0$ and slope $w_1$ that minimize the loss, straight from the formula.',
  },
  entry: 'leastSquares',
  params: [
    {
      name: 'x',
      type: param.tensor('n'),
      doc: {
        ko: '설명변수의 값 $n$개. 모두 같은 값인 경우는 없습니다.',
        en: 'The $n$ values of the explanatory variable, never all the same',
      },
    },
    {
      name: 'y',
      type: param.tensor('n'),
      doc: { ko: '종속변수의 값 $n$개', en: 'The $n$ values of the dependent variable' },
    },
  ],
  result: result.object({ w0: result.number(), w1: result.number() }),
  resultDoc: {
    ko: '절편 $\\hat w_0$과 기울기 $\\hat w_1$',
    en: 'Intercept $\\hat w_0$ and slope $\\hat w_1$',
  },
  points: 15,
  minutes: 15,
  buildsOn: ['regression-loss'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예: 점 세 개', en: 'The worked example: three points' },
      args: [vector([0, 1, 2]), vector([1, 2, 6])],
    },
    {
      id: 'two-exact',
      title: { ko: '점 두 개를 지나는 직선', en: 'The line through two points' },
      args: [vector([1, 3]), vector([5, 1])],
    },
    {
      id: 'flat',
      title: { ko: '$y$가 모두 같을 때', en: 'When all $y$ are equal' },
      args: [vector([4, 1, 2, 5]), vector([3, 3, 3, 3])],
    },
    {
      id: 'shifted-example',
      title: { ko: '본문의 예를 10,000만큼 옮기면', en: 'The worked example moved by 10,000' },
      args: [vector([10_000, 10_001, 10_002]), vector([1, 2, 6])],
    },
  ],
  hidden: drawHidden,
  checks: CHECKS,
  hints: [
    {
      ko: '먼저 $\\bar x$와 $\\bar y$를 구하고, 모든 값에서 평균을 뺀 편차 $x_i - \\bar x$, $y_i - \\bar y$를 만들어 보세요. 기울기는 이 편차만으로 정해집니다.',
      en: 'Find $\\bar x$ and $\\bar y$ first and subtract them, which leaves the deviations $x_i - \\bar x$ and $y_i - \\bar y$. The slope depends on these alone.',
    },
    {
      ko: '기울기는 편차의 곱의 합을 $x$의 편차 제곱의 합으로 나눈 값입니다. 절편은 직선이 점 $(\\bar x, \\bar y)$를 지난다는 사실에서 나옵니다.',
      en: 'The slope is the sum of products of deviations over the sum of squared deviations of $x$. The intercept follows from the line passing through $(\\bar x, \\bar y)$.',
    },
    {
      ko: '`const dx = x.sub(x.mean());`와 `const dy = y.sub(y.mean());`을 만든 다음 `dx.mul(dy).sum()`과 `dx.square().sum()`을 나눕니다. 전개한 식 $\\overline{x^2} - \\bar x^2$은 $x$가 클 때 float32의 유효숫자를 모두 잃으므로 쓰지 않는 것이 좋습니다.',
      en: 'Make `const dx = x.sub(x.mean());` and `const dy = y.sub(y.mean());`, then divide `dx.mul(dy).sum()` by `dx.square().sum()`. Avoid the expanded form $\\overline{x^2} - \\bar x^2$: for large $x$ it loses every digit float32 has.',
    },
  ],
  messages: {
    notFinite: {
      ko: 'NaN이나 무한대가 있어 확인할 수 없습니다.',
      en: 'There are NaN or infinite values, so this cannot be checked.',
    },
    meanError: {
      ko: '구한 직선에서 오차의 평균이 0이 아닙니다. 직선을 위나 아래로 옮기면 손실이 더 작아집니다.',
      en: 'The errors of your line do not average to 0: moving the line up or down would make the loss smaller.',
    },
    errorTimesX: {
      ko: '구한 직선에서 오차가 $x$와 상관되어 있습니다. 직선을 돌려 기울기를 바꾸면 손실이 더 작아집니다.',
      en: 'The errors of your line are correlated with $x$: turning the line to another slope would make the loss smaller.',
    },
    digitsLost: {
      ko: '가까운 데이터에서는 맞는데 $x$가 10,000 근처이면 틀립니다. 식은 맞지만 자릿수를 잃었습니다. $x^2$이나 $xy$처럼 큰 수의 합이나 평균끼리 빼면 유효숫자가 일곱 자리쯤인 float32에는 남는 자리가 없습니다. $x$와 $y$에서 평균을 먼저 빼고 나서 곱하세요.',
      en: 'Right for data near zero, wrong for $x$ near 10,000: the formula is fine, but its digits were lost. Sums or means of large numbers such as $x^2$ and $xy$, subtracted from each other, leave nothing of the seven or so digits of float32. Subtract the means of $x$ and $y$ first, then multiply.',
    },
  },
});
