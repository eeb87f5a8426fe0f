import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { matrix, vector } from '../../../lib/numeric/plain-value';
import { drawCases } from './cases';

export default defineExercise({
  id: 'ridge',
  title: { ko: '능형회귀', en: 'Ridge regression' },
  summary: {
    ko: '$L_2$ 벌칙이 있는 선형 회귀모형의 해를 구합니다. 편향은 벌칙을 받지 않습니다.',
    en: 'Solve a linear regression with an $L_2$ penalty on the weights but not on the bias.',
  },
  entry: 'ridge',
  params: [
    {
      name: 'x',
      type: param.tensor('n', 'p'),
      doc: {
        ko: '설명변수. 한 행이 예 하나이고, 1로 된 열은 없습니다.',
        en: 'The explanatory variables, one row an example, without a column of ones',
      },
    },
    { name: 'y', type: param.tensor('n'), doc: { ko: '종속변수', en: 'The dependent variable' } },
    {
      name: 'lambda',
      type: param.number(),
      doc: {
        ko: '벌칙의 크기 $\\lambda \\ge 0$. $p \\ge n$이면 항상 양수입니다.',
        en: 'The strength of the penalty, $\\lambda \\ge 0$; always positive where $p \\ge n$',
      },
    },
  ],
  result: result.tensor('p+1'),
  resultDoc: {
    ko: '편향 $w_0$이 맨 앞에 있는 가중치 $(w_0, w_1, \\ldots, w_p)$',
    en: 'The weights $(w_0, w_1, \\ldots, w_p)$, the bias $w_0$ first',
  },
  points: 20,
  minutes: 25,
  buildsOn: ['least-squares', 'l2-step'],
  tolerance: { rtol: 1e-3, atol: 1e-4 },
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예', en: 'The worked example' },
      args: [matrix([[1], [2], [3]]), vector([2, 3, 7]), 1],
    },
    {
      id: 'no-penalty',
      title: { ko: '같은 자료, $\\lambda = 0$', en: 'The same data with $\\lambda = 0$' },
      args: [matrix([[1], [2], [3]]), vector([2, 3, 7]), 0],
    },
    {
      id: 'more-columns-than-rows',
      title: { ko: '설명변수가 예보다 많을 때', en: 'More variables than examples' },
      args: [
        matrix([
          [1, 1, 0],
          [-1, -1, 0],
        ]),
        vector([3, -1]),
        1,
      ],
    },
    {
      id: 'one-row',
      title: { ko: '예가 하나', en: 'A single example' },
      args: [matrix([[4, -2]]), vector([5]), 0.5],
    },
  ],
  hidden: drawCases,
  hints: [
    {
      ko: '편향은 벌칙을 받지 않으므로, 가중치가 정해지면 $w_0 = \\bar y - \\bar x^\\top w$입니다. 그러면 열마다 평균을 뺀 자료만으로 가중치를 구할 수 있습니다.',
      en: 'The bias is not penalized, so given the weights it is $w_0 = \\bar y - \\bar x^\\top w$. The weights themselves can then be found from data with the mean of each column subtracted.',
    },
    {
      ko: '중심화한 자료를 $X_c$, $y_c$라고 하면 풀어야 할 식은 $\\left(\\frac1n X_c^\\top X_c + \\lambda I\\right)w = \\frac1n X_c^\\top y_c$입니다. $\\frac1n$을 양쪽에 모두 쓰는 것을 잊지 마세요.',
      en: 'With centred data $X_c$, $y_c$ the equations are $\\left(\\frac1n X_c^\\top X_c + \\lambda I\\right)w = \\frac1n X_c^\\top y_c$. Mind the $\\frac1n$ on both sides.',
    },
    {
      ko: '`arraySync()`로 꺼낸 배열에서 가우스 소거법으로 풀거나, $X_c$ 아래에 $\\sqrt{n\\lambda}\\,I$를 이어 붙인 행렬을 `tf.linalg.qr`로 분해하여 최소제곱 문제로 풀 수 있습니다. 편향을 맨 앞에 두고 돌려주세요.',
      en: 'Solve them by Gaussian elimination on arrays from `arraySync()`, or stack $\\sqrt{n\\lambda}\\,I$ below $X_c$ and solve the least-squares problem with `tf.linalg.qr`. Return the bias first.',
    },
  ],
});
