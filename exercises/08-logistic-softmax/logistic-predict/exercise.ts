import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { matrix, vector } from '../../../lib/numeric/plain-value';
import { drawHidden } from './cases';

export default defineExercise({
  id: 'logistic-predict',
  title: { ko: '로지스틱 회귀모형의 예측', en: 'Predicting with logistic regression' },
  summary: {
    ko: '가중합을 시그모이드로 확률 $\\pi(x)$로 바꾸고, 0.5보다 큰지에 따라 범주를 정합니다.',
    en: 'Turn the weighted sum into a probability $\\pi(x)$ by the sigmoid, and into a label by comparing it with 0.5.',
  },
  entry: 'logisticPredict',
  params: [
    {
      name: 'x',
      type: param.tensor('n', 'p'),
      doc: { ko: '설명변수. 한 행이 예 하나입니다.', en: 'Explanatory variables, one row an example' },
    },
    {
      name: 'w',
      type: param.tensor('p+1'),
      doc: {
        ko: '가중치 $p+1$개. 0번 자리가 편향 $w_0$입니다.',
        en: 'The $p+1$ weights; the bias $w_0$ is at index 0',
      },
    },
  ],
  result: result.object({ probability: result.tensor('n'), label: result.labels('n') }),
  resultDoc: {
    ko: '예마다 $y = 1$일 확률과, 그 확률로 정한 범주(0 또는 1)',
    en: 'For each example the probability of $y = 1$ and the label (0 or 1) that follows from it',
  },
  points: 12,
  minutes: 10,
  buildsOn: ['activations', 'neuron'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예', en: 'The worked example' },
      args: [
        matrix([
          [1, 1],
          [0, 2],
          [2, 1],
        ]),
        vector([-1, 2, -1]),
      ],
    },
    {
      id: 'single-example',
      title: { ko: '예 하나', en: 'A single example' },
      args: [matrix([[1, 2, 3]]), vector([0.5, 1, 0, -0.5])],
    },
    {
      id: 'on-the-boundary',
      title: { ko: '확률이 정확히 0.5인 예', en: 'A probability of exactly 0.5' },
      args: [matrix([[1], [2], [3]]), vector([2, -1])],
    },
    {
      id: 'far-from-the-boundary',
      title: { ko: '가중합이 $\\pm 100$일 때', en: 'Weighted sums of $\\pm 100$' },
      args: [matrix([[-50], [0], [50]]), vector([0.25, 2])],
    },
  ],
  hidden: drawHidden,
  hints: [
    {
      ko: '두 단계로 나누어 보세요. 먼저 예마다 가중합 $z_i = w_0 + w_1x_{i1} + \\dots + w_px_{ip}$를 구하고, 그다음에 시그모이드를 취합니다. `x`에는 1로 된 열이 없으므로 $w_0$은 따로 더합니다.',
      en: 'Take two steps: the weighted sum $z_i = w_0 + w_1x_{i1} + \\dots + w_px_{ip}$ of every example, then the sigmoid. `x` has no column of ones, so $w_0$ is added separately.',
    },
    {
      ko: '`w.slice(1)`이 편향을 뺀 가중치이고 `w.slice(0, 1)`이 편향입니다. `x.dot(…)`에 벡터를 넣으면 모양이 `[n]`인 결과가 나옵니다.',
      en: '`w.slice(1)` holds the weights without the bias, `w.slice(0, 1)` the bias. `x.dot(…)` with a vector gives a result of shape `[n]`.',
    },
    {
      ko: '`const z = x.dot(w.slice(1)).add(w.slice(0, 1));`까지 썼다면 `z.sigmoid()`가 확률입니다. 범주는 확률을 0.5와 비교하는 `greater`로 정합니다. 같을 때 어느 쪽인지 다시 읽어 보세요.',
      en: 'After `const z = x.dot(w.slice(1)).add(w.slice(0, 1));` the probability is `z.sigmoid()`. For the label, compare the probability with 0.5 by `greater`, and read again which side equality falls on.',
    },
  ],
});
