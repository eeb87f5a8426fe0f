import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { vector } from '../../../lib/numeric/plain-value';
import { drawHidden } from './cases';

export default defineExercise({
  id: 'rmsprop-step',
  title: { ko: 'RMSprop 방법의 한 걸음', en: 'One step of RMSprop' },
  summary: {
    ko: 'AdaGrad의 합을 지수평활평균으로 바꾸어 오래된 경사를 잊는 RMSprop 방법으로 한 번 갱신합니다.',
    en: "Update the weights once by RMSprop, which turns AdaGrad's sum into an exponential average and so forgets old gradients.",
  },
  entry: 'rmspropStep',
  params: [
    { name: 'w', type: param.tensor('p'), doc: { ko: '현재의 가중치', en: 'The current weights' } },
    {
      name: 'g',
      type: param.tensor('p'),
      doc: { ko: '현재 가중치에서의 경사', en: 'The gradient at these weights' },
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
      name: 'alpha',
      type: param.number(),
      doc: {
        ko: '옛 평균의 무게 $\\alpha$, $0 \\le \\alpha < 1$',
        en: 'The weight $\\alpha$ of the old average, $0 \\le \\alpha < 1$',
      },
    },
    {
      name: 'epsilon',
      type: param.number(),
      doc: { ko: '작은 양수 $\\varepsilon$', en: 'A small positive number $\\varepsilon$' },
    },
  ],
  result: result.object({ w: result.tensor('p'), s: result.tensor('p') }),
  resultDoc: { ko: '갱신된 가중치와 $s_{t+1}$', en: 'The updated weights and $s_{t+1}$' },
  points: 15,
  minutes: 10,
  buildsOn: ['adagrad-step'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예', en: 'The worked example' },
      args: [vector([1, -2]), vector([3, -0.5]), vector([1, 0.25]), 0.1, 0.9, 1e-10],
    },
    {
      id: 'nothing-yet',
      title: { ko: '경사가 한 번도 없었던 가중치', en: 'A weight that never had a gradient' },
      args: [vector([1, 1]), vector([0, -2]), vector([0, 0]), 0.1, 0.9, 1e-8],
    },
    {
      id: 'epsilon-matters',
      title: { ko: '$\\varepsilon$이 클 때', en: 'A large $\\varepsilon$' },
      args: [vector([2]), vector([0.6]), vector([0]), 1, 0.75, 0.1],
    },
    {
      id: 'forgetting',
      title: { ko: '경사가 갑자기 작아졌을 때', en: 'Gradients suddenly small' },
      args: [vector([1, 1]), vector([0.1, 0.1]), vector([100, 0.01]), 0.1, 0.5, 1e-10],
    },
  ],
  hidden: drawHidden,
  hints: [
    {
      ko: 'AdaGrad에서 바뀌는 것은 $s$를 구하는 식 하나뿐입니다. 옛 $s$와 이번 $g^2$의 무게를 더하면 1입니다.',
      en: 'Only one formula of AdaGrad changes: that of $s$. The weights of the old $s$ and of $g^2$ sum to 1.',
    },
    {
      ko: '$\\alpha$는 **옛** $s$의 무게이고 $1-\\alpha$가 $g^2$의 무게입니다. 가중치를 갱신할 때에는 새 $s$에 $\\varepsilon$을 더하고 제곱근을 취한 것으로 나눕니다.',
      en: '$\\alpha$ is the weight of the **old** $s$, $1-\\alpha$ that of $g^2$. The update divides by the root of the new $s$ plus $\\varepsilon$.',
    },
    {
      ko: '새 $s$는 `s.mul(alpha)`에 `g.square().mul(1 - alpha)`를 더한 것입니다. 이것을 변수에 담고, `epsilon`을 더하여 `sqrt()`를 취한 값으로 `g.mul(eta)`를 나눕니다.',
      en: 'The new $s$ is `s.mul(alpha)` plus `g.square().mul(1 - alpha)`. Keep it in a variable; add `epsilon`, take `sqrt()`, and divide `g.mul(eta)` by that.',
    },
  ],
});
