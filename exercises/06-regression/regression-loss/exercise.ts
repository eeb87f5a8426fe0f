import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { vector } from '../../../lib/numeric/plain-value';
import { drawHidden } from './cases';
import { CHECKS } from './checks';

export default defineExercise({
  id: 'regression-loss',
  title: { ko: '회귀모형의 손실함수', en: 'The loss of a regression' },
  summary: {
    ko: '직선 하나가 데이터에 얼마나 어긋나는지를 손실함수 $J(w)$의 값으로 잽니다.',
    en: 'Measure with the loss $J(w)$ how badly a given line misses the data.',
  },
  entry: 'regressionLoss',
  params: [
    { name: 'w0', type: param.number(), doc: { ko: '절편 $w_0$', en: 'The intercept $w_0$' } },
    { name: 'w1', type: param.number(), doc: { ko: '기울기 $w_1$', en: 'The slope $w_1$' } },
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
  resultDoc: { ko: '손실함수의 값 $J(w_0, w_1)$', en: 'The loss $J(w_0, w_1)$' },
  points: 10,
  minutes: 8,
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예: 점 세 개', en: 'The worked example: three points' },
      args: [1, 2, vector([0, 1, 2]), vector([2, 3, 1])],
    },
    {
      id: 'perfect-fit',
      title: { ko: '모든 점이 직선 위에 있을 때', en: 'All points on the line' },
      args: [1, 2, vector([0, 1, 2]), vector([1, 3, 5])],
    },
    {
      id: 'single-point',
      title: { ko: '점 하나', en: 'A single point' },
      args: [0, 3, vector([2]), vector([2])],
    },
    {
      id: 'opposite-errors',
      title: { ko: '오차의 합이 0일 때', en: 'Errors that add up to 0' },
      args: [1, 0, vector([-1, 1]), vector([3, -1])],
    },
  ],
  hidden: drawHidden,
  checks: CHECKS,
  hints: [
    {
      ko: '점마다 예측값 $w_0 + w_1x_i$를 구하고 실제 값 $y_i$를 빼서 오차를 만드는 것부터 시작해 보세요.',
      en: 'Begin with the predictions $w_0 + w_1x_i$ and subtract the $y_i$: these are the errors.',
    },
    {
      ko: '순서가 중요합니다. 오차를 **먼저 제곱하고** 나서 평균을 내고, 마지막에 2로 나눕니다. 평균을 먼저 내면 양의 오차와 음의 오차가 서로 지워집니다.',
      en: 'The order matters: **square first**, then take the mean, then halve. If the mean comes first, positive and negative errors cancel.',
    },
    {
      ko: '`const error = x.mul(w1).add(w0).sub(y);`를 만들고, `square()`와 `mean()`을 이어 부른 다음 2로 나눕니다. `mean()`이 $\\frac{1}{n}$을 대신합니다.',
      en: 'Make `const error = x.mul(w1).add(w0).sub(y);`, chain `square()` and `mean()`, and divide by 2. The `mean()` takes care of $\\frac{1}{n}$.',
    },
  ],
  messages: {
    notFinite: {
      ko: 'NaN이나 무한대가 있어 확인할 수 없습니다.',
      en: 'There are NaN or infinite values, so this cannot be checked.',
    },
    negative: { ko: '손실이 0보다 작습니다.', en: 'The loss is below 0.' },
    constant: {
      ko: '손실이 데이터에 따라 달라지지 않습니다.',
      en: 'The loss does not depend on the data.',
    },
    grows: {
      ko: '모든 점을 두 번씩 넣었더니 손실이 달라졌습니다. 평균은 데이터를 되풀이해도 변하지 않습니다.',
      en: 'With every point entered twice the loss changed. A mean stays the same when the data are repeated.',
    },
  },
});
