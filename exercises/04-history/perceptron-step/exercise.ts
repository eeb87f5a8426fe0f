import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { vector } from '../../../lib/numeric/plain-value';
import { drawHidden } from './cases';

export default defineExercise({
  id: 'perceptron-step',
  title: { ko: '퍼셉트론의 한 걸음', en: 'One step of the perceptron' },
  summary: {
    ko: '예 하나를 보고 퍼셉트론의 가중치를 한 번 갱신합니다.',
    en: 'Show the perceptron one example and update its weights once.',
  },
  entry: 'perceptronStep',
  params: [
    {
      name: 'w',
      type: param.tensor('p'),
      doc: { ko: '현재의 가중치', en: 'The current weights' },
    },
    { name: 'x', type: param.tensor('p'), doc: { ko: '예 하나의 입력', en: 'The inputs of one example' } },
    { name: 'y', type: param.number(), doc: { ko: '정답: 0 또는 1', en: 'The label: 0 or 1' } },
    {
      name: 'eta',
      type: param.number(),
      doc: { ko: '학습률 $\\eta$', en: 'The learning rate $\\eta$' },
    },
  ],
  result: result.tensor('p'),
  resultDoc: { ko: '한 걸음 뒤의 가중치', en: 'The weights after the step' },
  points: 10,
  minutes: 8,
  buildsOn: ['neuron'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예', en: 'The worked example' },
      args: [vector([1, -1, 2]), vector([1, 2, 1]), 0, 0.5],
    },
    {
      id: 'missed-one',
      title: { ko: '1을 0으로 본 경우', en: 'A one taken for a zero' },
      args: [vector([1, -2]), vector([1, 3]), 1, 0.1],
    },
    {
      id: 'already-right',
      title: { ko: '이미 맞힌 경우', en: 'An example that is right already' },
      args: [vector([2, 1]), vector([3, -1]), 1, 0.5],
    },
    {
      id: 'zero-weights',
      title: { ko: '$w=0$에서 출발', en: 'Starting at $w=0$' },
      args: [vector([0, 0, 0]), vector([1, 2, -3]), 1, 0.5],
    },
  ],
  hidden: drawHidden,
  hints: [
    {
      ko: '세 단계로 나누어 보세요. 가중합 $w\\cdot x$를 구하고, 0과 비교하여 $\\hat y$를 정하고, $y-\\hat y$만큼 가중치를 고칩니다.',
      en: 'Do it in three stages: the weighted sum $w\\cdot x$, its comparison with 0, which gives $\\hat y$, and the correction by $y-\\hat y$.',
    },
    {
      ko: '$y-\\hat y$는 $-1$, $0$, $1$ 가운데 하나입니다. 가중합이 정확히 0일 때 $\\hat y$가 얼마인지 식에서 다시 확인하세요.',
      en: '$y-\\hat y$ is $-1$, $0$ or $1$. Look once more at the formula for what $\\hat y$ is when the weighted sum is exactly 0.',
    },
    {
      ko: '가중합은 `w.mul(x).sum()`이고 `greater(0)`은 참과 거짓을 돌려줍니다. `toFloat()`로 0과 1로 바꾼 다음 $\\eta(y-\\hat y)$를 구하여 `x`에 곱하고 `w`에 더합니다.',
      en: 'The weighted sum is `w.mul(x).sum()`; `greater(0)` gives true or false, which `toFloat()` makes 1 or 0. Form $\\eta(y-\\hat y)$ from it, multiply `x` by it and add that to `w`.',
    },
  ],
});
