import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { matrix, vector } from '../../../lib/numeric/plain-value';
import { drawHidden } from './cases';
import { CHECKS } from './checks';

export default defineExercise({
  id: 'batch-norm-backward',
  title: { ko: '배치 정규화의 오차역전파법', en: 'Backpropagation through batch normalization' },
  summary: {
    ko: '평균과 분산도 입력의 함수라는 점까지 헤아려 배치 정규화의 경사를 연쇄법칙으로 구합니다.',
    en: 'Derive the gradients of batch normalization by the chain rule, through the mean and the variance as well.',
  },
  entry: 'batchNormBackward',
  params: [
    {
      name: 'dout',
      type: param.tensor('m', 'q'),
      doc: {
        ko: '위에서 내려온 경사 $\\partial J/\\partial\\tilde z$',
        en: 'The gradient that arrives from above, $\\partial J/\\partial\\tilde z$',
      },
    },
    {
      name: 'z',
      type: param.tensor('m', 'q'),
      doc: { ko: '순방향 연산에서 받은 값', en: 'The values of the forward pass' },
    },
    { name: 'gamma', type: param.tensor('q'), doc: { ko: '크기 $\\gamma$', en: 'The scale $\\gamma$' } },
    {
      name: 'epsilon',
      type: param.number(),
      doc: {
        ko: '분산에 더하는 양수 $\\epsilon$',
        en: 'The positive number $\\epsilon$ added to the variance',
      },
    },
  ],
  result: result.object({
    dz: result.tensor('m', 'q'),
    dgamma: result.tensor('q'),
    dbeta: result.tensor('q'),
  }),
  resultDoc: {
    ko: '$z$, $\\gamma$, $\\beta$에 대한 손실의 경사',
    en: 'The gradients of the loss for $z$, $\\gamma$ and $\\beta$',
  },
  points: 30,
  minutes: 40,
  forbidden: ['autodiff'],
  buildsOn: ['batch-norm-train', 'backprop-3222'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예', en: 'The worked example' },
      args: [matrix([[1], [0]]), matrix([[1], [3]]), vector([3]), 0.44],
    },
    {
      id: 'even-gradient',
      title: { ko: '모든 예에서 같은 경사가 내려올 때', en: 'The same gradient for every example' },
      args: [matrix([[1], [1], [1]]), matrix([[0], [1], [5]]), vector([2]), 0.1],
    },
    {
      id: 'one-example',
      title: { ko: '예 하나 ($m = 1$)', en: 'A single example ($m = 1$)' },
      args: [matrix([[0.5, -1]]), matrix([[2, 3]]), vector([1, 2]), 0.01],
    },
    {
      id: 'two-neurons',
      title: { ko: '뉴런 두 개', en: 'Two neurons' },
      args: [
        matrix([
          [1, 0],
          [-1, 2],
          [0.5, 1],
        ]),
        matrix([
          [1, 10],
          [2, 20],
          [4, 60],
        ]),
        vector([1, -0.5]),
        0.25,
      ],
    },
  ],
  hidden: drawHidden,
  checks: CHECKS,
  hints: [
    {
      ko: '먼저 순방향 연산을 다시 하여 $z_{\\text{norm}}$과 $s = \\sqrt{\\hat\\sigma^2+\\epsilon}$을 구해 두세요. $\\beta$와 $\\gamma$의 경사는 $\\tilde z = \\gamma z_{\\text{norm}} + \\beta$에서 바로 나오며, 예들에 대한 **합**입니다.',
      en: 'Redo the forward pass first and keep $z_{\\text{norm}}$ and $s = \\sqrt{\\hat\\sigma^2+\\epsilon}$. The gradients of $\\beta$ and $\\gamma$ come straight from $\\tilde z = \\gamma z_{\\text{norm}} + \\beta$, as **sums** over the examples.',
    },
    {
      ko: '$z_i$는 세 길로 손실에 이릅니다. $z_{\\text{norm},i}$로 바로 가는 길, 평균을 지나는 길, 분산을 지나는 길입니다. 뒤의 두 길을 지나면 **모든** 예의 결과가 움직이므로 예들에 대한 평균이 나타납니다.',
      en: 'There are three paths from $z_i$ to the loss: straight through $z_{\\text{norm},i}$, by way of the mean, and by way of the variance. The latter two move the results of **all** examples, so means over the examples appear.',
    },
    {
      ko: '$d_i = \\gamma\\,\\partial J/\\partial\\tilde z_i$라고 두면 $\\partial J/\\partial z_i = \\frac1s\\left(d_i - \\overline{d} - z_{\\text{norm},i}\\,\\overline{d\\,z_{\\text{norm}}}\\right)$입니다. 두 평균은 `d.mean(0)`과 `d.mul(normalized).mean(0)`입니다.',
      en: 'With $d_i = \\gamma\\,\\partial J/\\partial\\tilde z_i$ the result is $\\partial J/\\partial z_i = \\frac1s\\left(d_i - \\overline{d} - z_{\\text{norm},i}\\,\\overline{d\\,z_{\\text{norm}}}\\right)$. The two means are `d.mean(0)` and `d.mul(normalized).mean(0)`.',
    },
  ],
  messages: {
    notFinite: {
      ko: 'dz에 NaN이나 무한대가 있어 확인할 수 없습니다.',
      en: 'There are NaN or infinite values in dz, so this cannot be checked.',
    },
    slope: {
      ko: 'dz가 손실을 z로 수치미분한 값과 다릅니다. 평균과 분산을 지나는 길을 빠뜨리지 않았는지 살펴보세요.',
      en: 'dz differs from the numerical slopes of the loss. See whether the paths through mean and variance are in it.',
    },
    zero: { ko: 'dz의 어느 열이 모두 0입니다.', en: 'A column of dz is all zeros.' },
    sum: {
      ko: 'dz의 열의 합이 0이 아닙니다. 모든 예에 같은 수를 더해도 결과가 변하지 않으므로 합은 0이어야 합니다.',
      en: 'A column of dz does not sum to 0. Adding one number to all examples changes nothing, so it has to.',
    },
  },
});
