import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { matrix } from '../../../lib/numeric/plain-value';
import { drawHidden } from './cases';
import { CHECKS } from './checks';

export default defineExercise({
  id: 'softmax-gradient',
  title: { ko: '소프트맥스 회귀모형의 경사', en: 'The gradient of softmax regression' },
  summary: {
    ko: '교차 엔트로피를 범주마다 있는 가중치로 미분한 경사를 행렬 하나로 구합니다.',
    en: 'Compute the gradient of the cross-entropy for the weights of every category, as one matrix.',
  },
  entry: 'softmaxGradient',
  params: [
    {
      name: 'x',
      type: param.tensor('n', 'p'),
      doc: { ko: '설명변수. 한 행이 예 하나입니다.', en: 'Explanatory variables, one row an example' },
    },
    { name: 'y', type: param.tensor('n', 'k'), doc: { ko: '원-핫 레이블', en: 'One-hot labels' } },
    {
      name: 'w',
      type: param.tensor('p', 'k'),
      doc: { ko: '가중치. 한 열이 범주 하나입니다.', en: 'The weights, one column a category' },
    },
  ],
  result: result.tensor('p', 'k'),
  resultDoc: { ko: '경사. `w`와 모양이 같습니다.', en: 'The gradient, in the shape of `w`' },
  points: 20,
  minutes: 20,
  buildsOn: ['softmax', 'cross-entropy', 'logistic-gradient'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예', en: 'The worked example' },
      args: [
        matrix([
          [1, 2],
          [3, -1],
        ]),
        matrix([
          [1, 0],
          [0, 1],
        ]),
        matrix([
          [0, 0],
          [0, 0],
        ]),
      ],
    },
    {
      id: 'one-example',
      title: { ko: '범주가 세 개인 예 하나', en: 'One example, three categories' },
      args: [matrix([[1]]), matrix([[0, 1, 0]]), matrix([[1, 2, 3]])],
    },
    {
      id: 'three-examples',
      title: { ko: '예 세 개', en: 'Three examples' },
      args: [
        matrix([
          [1, 0],
          [0, 1],
          [1, 1],
        ]),
        matrix([
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ]),
        matrix([
          [1, 0, -1],
          [0, 1, 1],
        ]),
      ],
    },
    {
      id: 'large-logits',
      title: { ko: '로짓이 클 때', en: 'Large logits' },
      args: [
        matrix([[10], [-10]]),
        matrix([
          [0, 1],
          [0, 1],
        ]),
        matrix([[50, -50]]),
      ],
    },
  ],
  hidden: drawHidden,
  checks: CHECKS,
  hints: [
    {
      ko: '예 하나의 손실 $-\\sum_k y_k\\log\\pi_k$를 로짓 $z_k$로 먼저 미분해 보세요. 로짓 하나가 분모를 통해 **모든** 확률에 영향을 준다는 점만 놓치지 않으면 됩니다.',
      en: 'Differentiate the loss $-\\sum_k y_k\\log\\pi_k$ of one example by its logit $z_k$ first. Just keep in mind that one logit moves **all** probabilities, through the denominator.',
    },
    {
      ko: '로짓의 경사는 $\\pi_k - y_k$입니다. $w_{jk}$는 로짓 $z_k$에만, $x_j$를 통해 들어가므로 경사는 $(\\pi_{ik} - y_{ik})x_{ij}$를 예에 대해 더한 것입니다. 이것은 행렬의 곱으로 쓸 수 있습니다.',
      en: 'The slope for a logit is $\\pi_k - y_k$. A weight $w_{jk}$ enters only the logit $z_k$, by way of $x_j$, so its slope is $(\\pi_{ik} - y_{ik})x_{ij}$ summed over the examples: a product of matrices.',
    },
    {
      ko: '`const error = x.matMul(w).softmax().sub(y);`의 모양은 `[n, k]`이고 `x`의 모양은 `[n, p]`입니다. `[p, k]`가 나오려면 어느 쪽을 전치해야 할까요? `matMul`의 둘째와 셋째 인수로 전치를 지정할 수 있습니다.',
      en: '`const error = x.matMul(w).softmax().sub(y);` has shape `[n, k]`, `x` has `[n, p]`. Which of them has to be transposed to get `[p, k]`? `matMul` takes transposition as its second and third argument.',
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
    zero: { ko: '경사가 모두 0입니다.', en: 'The gradient is all zeros.' },
    rowSum: {
      ko: '행의 합이 0이 아닙니다. 한 예의 확률도, 레이블도 합이 1이므로 오차의 합은 0이어야 합니다.',
      en: 'A row does not sum to 0. Probabilities and labels of an example both sum to 1, so its errors sum to 0.',
    },
  },
});
