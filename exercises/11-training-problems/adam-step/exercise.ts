import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { vector } from '../../../lib/numeric/plain-value';
import { drawHidden } from './cases';

export default defineExercise({
  id: 'adam-step',
  title: { ko: 'Adam 방법의 한 걸음', en: 'One step of Adam' },
  summary: {
    ko: '경사의 지수평활평균과 경사 제곱의 지수평활평균을 함께 쓰는 Adam 방법(강의의 식)으로 한 번 갱신합니다.',
    en: 'Update the weights once by Adam, in the form of the slides: an average of gradients over the root of an average of their squares.',
  },
  entry: 'adamStep',
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
      doc: { ko: '경사의 지수평활평균 $m_t$', en: 'The exponential average of gradients, $m_t$' },
    },
    {
      name: 's',
      type: param.tensor('p'),
      doc: {
        ko: '경사 제곱의 지수평활평균 $s_t$. 음수가 아닙니다.',
        en: 'The exponential average of squared gradients, $s_t$; never negative',
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
    ko: '갱신된 가중치와 새 $m$, $s$',
    en: 'The updated weights, and the new $m$ and $s$',
  },
  points: 18,
  minutes: 15,
  buildsOn: ['momentum-step', 'rmsprop-step'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예', en: 'The worked example' },
      args: [vector([1, -2]), vector([3, -0.5]), vector([0.5, 0.5]), vector([1, 0.25]), 0.1, 0.9, 0.99, 1e-8],
    },
    {
      id: 'from-rest',
      title: { ko: '첫걸음, 강의의 값', en: 'The first step, with the values of the slides' },
      args: [
        vector([1, 1, 1]),
        vector([2, -0.02, 0]),
        vector([0, 0, 0]),
        vector([0, 0, 0]),
        0.1,
        0.9,
        0.999,
        1e-8,
      ],
    },
    {
      id: 'epsilon-matters',
      title: { ko: '$\\varepsilon$이 클 때', en: 'A large $\\varepsilon$' },
      args: [vector([2]), vector([0.3]), vector([0.3]), vector([0.21]), 1, 0.5, 0.5, 0.1],
    },
    {
      id: 'flat',
      title: { ko: '경사가 0이 되었을 때', en: 'The gradient has become 0' },
      args: [vector([3]), vector([0]), vector([1]), vector([4]), 0.1, 0.5, 0.25, 1e-8],
    },
  ],
  hidden: drawHidden,
  hints: [
    {
      ko: '모멘텀 방법과 RMSprop 방법을 합친 것입니다. $m$과 $s$를 먼저 새로 구하고, 그 둘로 가중치를 움직입니다.',
      en: 'It is momentum and RMSprop put together. Compute the new $m$ and $s$ first; the two of them move the weights.',
    },
    {
      ko: '$m$과 $s$ 모두 평균이므로 옛 값에 $\\beta$, 새 값에 $1-\\beta$를 곱합니다. 분자에는 경사 $g$가 아니라 새 $m$이 옵니다.',
      en: 'Both $m$ and $s$ are averages: $\\beta$ times the old value, $1-\\beta$ times the new one. The numerator of the step is the new $m$, not $g$.',
    },
    {
      ko: '새 $m$은 `m.mul(beta1).add(g.mul(1 - beta1))`입니다. $s$도 `g.square()`와 `beta2`로 똑같이 구합니다. $m$에 $\\eta$를 곱하고, $s$에 $\\varepsilon$을 더하여 제곱근을 취한 것으로 나눕니다.',
      en: 'The new $m$ is `m.mul(beta1).add(g.mul(1 - beta1))`, and $s$ likewise with `g.square()` and `beta2`. Multiply $m$ by $\\eta$ and divide by the root of $s$ plus $\\varepsilon$.',
    },
  ],
});
