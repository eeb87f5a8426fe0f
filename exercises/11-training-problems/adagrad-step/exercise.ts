import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { vector } from '../../../lib/numeric/plain-value';
import { drawHidden } from './cases';
import { CHECKS } from './checks';

export default defineExercise({
  id: 'adagrad-step',
  title: { ko: 'AdaGrad 방법의 한 걸음', en: 'One step of AdaGrad' },
  summary: {
    ko: '가중치마다 지금까지의 경사 제곱의 합으로 학습률을 조절하는 AdaGrad 방법으로 한 번 갱신합니다.',
    en: 'Update the weights once by AdaGrad, which scales the rate of every weight by the sum of its squared gradients.',
  },
  entry: 'adagradStep',
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
        ko: '지금까지 더한 경사의 제곱 $s_t$. 음수가 아닙니다.',
        en: 'The squared gradients added up so far, $s_t$; never negative',
      },
    },
    { name: 'eta', type: param.number(), doc: { ko: '학습률 $\\eta$', en: 'The learning rate $\\eta$' } },
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
  buildsOn: ['gradient-step'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예', en: 'The worked example' },
      args: [vector([1, -2]), vector([3, 0.4]), vector([16, 0]), 0.5, 1e-10],
    },
    {
      id: 'nothing-yet',
      title: { ko: '경사가 한 번도 없었던 가중치', en: 'A weight that never had a gradient' },
      args: [vector([1, 1]), vector([0, -2]), vector([0, 0]), 0.1, 1e-8],
    },
    {
      id: 'epsilon-matters',
      title: { ko: '$\\varepsilon$이 클 때', en: 'A large $\\varepsilon$' },
      args: [vector([2]), vector([0.3]), vector([0.06]), 1, 0.1],
    },
    {
      id: 'any-size',
      title: { ko: '크기가 아주 다른 경사', en: 'Gradients of very different size' },
      args: [vector([0, 0, 0]), vector([100, -1, 0.01]), vector([0, 0, 0]), 0.1, 1e-10],
    },
  ],
  hidden: drawHidden,
  checks: CHECKS,
  hints: [
    {
      ko: '$s$를 먼저 새로 구하세요. 가중치를 갱신할 때에는 **새** $s$로 나눕니다.',
      en: 'Compute the new $s$ first. The update of the weights divides by the **new** one.',
    },
    {
      ko: '$\\varepsilon$은 제곱근 **안**에서 $s$에 더합니다. 돌려줄 $s$에는 $\\varepsilon$을 넣지 않습니다.',
      en: '$\\varepsilon$ is added to $s$ **inside** the root, and not to the $s$ that you return.',
    },
    {
      ko: '새 $s$는 `s.add(g.square())`입니다. 여기에 `epsilon`을 더하고 `sqrt()`를 취한 것으로 `g.mul(eta)`를 나누어 `w`에서 뺍니다.',
      en: 'The new $s$ is `s.add(g.square())`. Add `epsilon` to it, take `sqrt()`, divide `g.mul(eta)` by that, and subtract the quotient from `w`.',
    },
  ],
  messages: {
    unmoved: { ko: '가중치가 움직이지 않았습니다.', en: 'The weights did not move.' },
    scaled: {
      ko: '모든 경사의 단위를 바꾸었더니 가중치의 움직임이 달라졌습니다. 차이는 약 {error}입니다.',
      en: 'Gradients in another unit moved the weights differently, by about {error}.',
    },
  },
});
