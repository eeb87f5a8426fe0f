import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { matrix, vector } from '../../../lib/numeric/plain-value';
import { drawHidden } from './cases';
import { CHECKS } from './checks';

export default defineExercise({
  id: 'logistic-gradient',
  title: { ko: '로지스틱 회귀모형의 경사', en: 'The gradient of logistic regression' },
  summary: {
    ko: '음의 로그가능도 $J(w) = -\\log L(w)$를 편향과 가중치로 미분한 경사를 구합니다.',
    en: 'Compute the gradient of the negative log-likelihood $J(w) = -\\log L(w)$ for the bias and the weights.',
  },
  entry: 'logisticGradient',
  params: [
    {
      name: 'x',
      type: param.tensor('n', 'p'),
      doc: { ko: '설명변수. 한 행이 예 하나입니다.', en: 'Explanatory variables, one row an example' },
    },
    { name: 'y', type: param.tensor('n'), doc: { ko: '레이블. 0 또는 1', en: 'The labels, 0 or 1' } },
    {
      name: 'w',
      type: param.tensor('p+1'),
      doc: { ko: '가중치. 0번 자리가 편향입니다.', en: 'The weights, with the bias at index 0' },
    },
  ],
  result: result.tensor('p+1'),
  resultDoc: {
    ko: '경사. `w`와 같은 순서로, 편향의 경사가 맨 앞입니다.',
    en: 'The gradient in the order of `w`: the entry of the bias comes first',
  },
  points: 16,
  minutes: 20,
  buildsOn: ['logistic-predict', 'binary-cross-entropy', 'gradient-step'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예', en: 'The worked example' },
      args: [
        matrix([
          [1, 2],
          [3, -1],
        ]),
        vector([1, 0]),
        vector([0, 0, 0]),
      ],
    },
    {
      id: 'one-example',
      title: { ko: '예 하나', en: 'A single example' },
      args: [matrix([[2]]), vector([1]), vector([1, -0.5])],
    },
    {
      id: 'three-examples',
      title: { ko: '0이 아닌 가중치와 예 세 개', en: 'Three examples, weights other than 0' },
      args: [matrix([[0], [1], [2]]), vector([0, 1, 1]), vector([-1, 1])],
    },
    {
      id: 'certain',
      title: { ko: '가중합이 $\\pm 200$일 때', en: 'Weighted sums of $\\pm 200$' },
      args: [matrix([[2], [-2], [2]]), vector([0, 1, 1]), vector([0, 100])],
    },
  ],
  hidden: drawHidden,
  checks: CHECKS,
  hints: [
    {
      ko: '예 하나의 손실을 먼저 가중합 $z_i$로 미분해 보세요. 시그모이드의 미분 $\\pi(1-\\pi)$가 분모와 약분되어 아주 간단한 식만 남습니다.',
      en: 'Differentiate the loss of one example by its weighted sum $z_i$ first. The derivative $\\pi(1-\\pi)$ of the sigmoid cancels against the denominators, and something very simple is left.',
    },
    {
      ko: '남는 것은 오차 $\\pi_i - y_i$입니다. $w_j$의 경사는 오차에 $x_{ij}$를 곱하여 모든 예에 대해 더한 값이고, 편향에서는 $x_{i0} = 1$이므로 오차의 합입니다.',
      en: 'What is left is the error $\\pi_i - y_i$. The slope for $w_j$ is the sum over all examples of error times $x_{ij}$; for the bias, $x_{i0} = 1$ makes it the sum of the errors.',
    },
    {
      ko: '`const error = x.dot(w.slice(1)).add(w.slice(0, 1)).sigmoid().sub(y);`를 구한 다음, 오차의 합과 `error.dot(x)`를 `tf.concat`으로 잇습니다. 합은 모양이 `[1]`이어야 이어집니다.',
      en: 'With `const error = x.dot(w.slice(1)).add(w.slice(0, 1)).sigmoid().sub(y);` at hand, join the sum of the errors and `error.dot(x)` by `tf.concat`; the sum has to have shape `[1]` for that.',
    },
  ],
  messages: {
    notFinite: {
      ko: '경사에 NaN이나 무한대가 있어 확인할 수 없습니다.',
      en: 'There are NaN or infinite values in the gradient, so this cannot be checked.',
    },
    slope: {
      ko: '경사가 손실함수의 합을 수치미분한 값과 다릅니다.',
      en: 'The gradient differs from the numerical slopes of the summed loss.',
    },
    zero: {
      ko: '경사가 모두 0이어서 가중치가 움직이지 않습니다.',
      en: 'The gradient is all zeros, so the weights do not move.',
    },
    uphill: {
      ko: '경사의 반대쪽으로 조금 움직였더니 손실이 줄지 않았습니다. 부호를 확인하세요.',
      en: 'A small step against your gradient did not lower the loss. Check the sign.',
    },
  },
});
