import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { vector } from '../../../lib/numeric/plain-value';
import { drawHidden } from './cases';
import { CHECKS } from './checks';

export default defineExercise({
  id: 'adam-bias-corrected',
  title: { ko: '논문의 Adam: 편의 수정', en: 'Adam as in the paper: bias correction' },
  summary: {
    ko: '0에서 시작한 두 평균의 치우침을 고치는 편의 수정을 넣어 킹마와 바(Kingma & Ba)의 Adam을 한 번 갱신합니다.',
    en: 'Take one step of Adam as Kingma and Ba define it, correcting the bias of two averages that start from 0.',
  },
  entry: 'adamBiasCorrected',
  params: [
    { name: 'w', type: param.tensor('p'), doc: { ko: '현재의 가중치', en: 'The current weights' } },
    {
      name: 'g',
      type: param.tensor('p'),
      doc: { ko: '현재 가중치에서의 경사', en: 'The gradient at these weights' },
    },
    {
      name: 'm',
      type: param.tensor('p'),
      doc: {
        ko: '경사의 지수평활평균(수정하지 않은 값)',
        en: 'The exponential average of gradients, uncorrected',
      },
    },
    {
      name: 's',
      type: param.tensor('p'),
      doc: {
        ko: '경사 제곱의 지수평활평균(수정하지 않은 값)',
        en: 'The exponential average of squared gradients, uncorrected',
      },
    },
    {
      name: 't',
      type: param.number(),
      doc: {
        ko: '이번 걸음의 번호. 첫걸음이 1입니다.',
        en: 'The number of this step; the first is 1',
      },
    },
    { name: 'eta', type: param.number(), doc: { ko: '학습률 $\\eta$', en: 'The learning rate $\\eta$' } },
    {
      name: 'beta1',
      type: param.number(),
      doc: { ko: '$m$의 옛 값의 무게 $\\beta_1$', en: 'The weight $\\beta_1$ of the old $m$' },
    },
    {
      name: 'beta2',
      type: param.number(),
      doc: { ko: '$s$의 옛 값의 무게 $\\beta_2$', en: 'The weight $\\beta_2$ of the old $s$' },
    },
    {
      name: 'epsilon',
      type: param.number(),
      doc: { ko: '작은 양수 $\\varepsilon$', en: 'A small positive number $\\varepsilon$' },
    },
  ],
  result: result.object({ w: result.tensor('p'), m: result.tensor('p'), s: result.tensor('p') }),
  resultDoc: {
    ko: '갱신된 가중치와, 수정하지 않은 $m$과 $s$',
    en: 'The updated weights, with $m$ and $s$ uncorrected',
  },
  points: 20,
  minutes: 20,
  buildsOn: ['adam-step'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예: 첫걸음', en: 'The worked example: the first step' },
      args: [vector([1, -2]), vector([3, -0.5]), vector([0, 0]), vector([0, 0]), 1, 0.1, 0.9, 0.99, 1e-8],
    },
    {
      id: 'second-step',
      title: { ko: '둘째 걸음', en: 'The second step' },
      args: [
        vector([0.9, -1.9]),
        vector([3, -0.5]),
        vector([0.3, -0.05]),
        vector([0.09, 0.0025]),
        2,
        0.1,
        0.9,
        0.99,
        1e-8,
      ],
    },
    {
      id: 'epsilon-matters',
      title: { ko: '$\\varepsilon$이 클 때', en: 'A large $\\varepsilon$' },
      args: [vector([2, 1]), vector([0.3, 0]), vector([0, 0]), vector([0, 0]), 1, 1, 0.5, 0.5, 0.1],
    },
    {
      id: 'long-after',
      title: { ko: '만 번째 걸음', en: 'Step 10,000' },
      args: [vector([3]), vector([0.5]), vector([0.5]), vector([1]), 10000, 0.1, 0.9, 0.999, 1e-8],
    },
  ],
  hidden: drawHidden,
  checks: CHECKS,
  hints: [
    {
      ko: '$m$과 $s$를 새로 고치는 식은 강의의 Adam과 같습니다. 돌려줄 것도 이 두 값입니다. 편의 수정은 가중치를 갱신할 때에만 씁니다.',
      en: 'The averages $m$ and $s$ are renewed just as in the Adam of the slides, and these are what you return. The correction is for the update of the weights only.',
    },
    {
      ko: '$\\hat m = m/(1-\\beta_1^t)$입니다. $\\beta_1^t$은 `beta1 ** t`이며, `t`는 1부터 세므로 더하거나 뺄 것이 없습니다.',
      en: '$\\hat m = m/(1-\\beta_1^t)$, and $\\beta_1^t$ is `beta1 ** t`. As `t` counts from 1, there is nothing to add or take away.',
    },
    {
      ko: '$\\hat m$과 $\\hat s$를 따로 구한 다음 $\\eta\\hat m$을 $\\sqrt{\\hat s}$**에** $\\varepsilon$을 더한 값으로 나눕니다. 이번에는 $\\varepsilon$이 제곱근 밖에 있습니다.',
      en: 'Compute $\\hat m$ and $\\hat s$, then divide $\\eta\\hat m$ by $\\sqrt{\\hat s}$ plus $\\varepsilon$. This time $\\varepsilon$ stands outside the root.',
    },
  ],
  messages: {
    firstStep: {
      ko: '첫걸음에서 움직인 거리가 가중치마다 학습률과 같아야 하는데, 학습률의 {ratio}배인 가중치가 있습니다.',
      en: 'At the first step every weight should move by the learning rate, but one moved by {ratio} times that.',
    },
  },
});
