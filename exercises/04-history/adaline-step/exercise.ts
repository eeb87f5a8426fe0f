import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { vector } from '../../../lib/numeric/plain-value';
import { drawHidden } from './cases';
import { CHECKS } from './checks';

export default defineExercise({
  id: 'adaline-step',
  title: { ko: 'ADALINE의 한 걸음', en: 'One step of ADALINE' },
  summary: {
    ko: '예 하나의 오차제곱을 줄이는 방향으로 ADALINE의 가중치를 한 번 갱신합니다.',
    en: 'Update the weights of ADALINE once, in the direction that reduces the squared error of one example.',
  },
  entry: 'adalineStep',
  params: [
    {
      name: 'w',
      type: param.tensor('p'),
      doc: { ko: '현재의 가중치', en: 'The current weights' },
    },
    { name: 'x', type: param.tensor('p'), doc: { ko: '예 하나의 입력', en: 'The inputs of one example' } },
    {
      name: 'y',
      type: param.number(),
      doc: { ko: '정답. 0, 1뿐 아니라 어떤 실수여도 됩니다.', en: 'The target: 0, 1 or any other number' },
    },
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
  buildsOn: ['perceptron-step'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예', en: 'The worked example' },
      args: [vector([0.5, -1]), vector([2, 3]), 1, 0.05],
    },
    {
      id: 'more-than-one',
      title: { ko: '가중합이 1보다 클 때', en: 'A weighted sum above 1' },
      args: [vector([2, 1]), vector([1, 1]), 1, 0.25],
    },
    {
      id: 'met-exactly',
      title: { ko: '오차가 0일 때', en: 'An error of 0' },
      args: [vector([2, -1, 1]), vector([1, 3, 4]), 3, 0.5],
    },
    {
      id: 'step-too-long',
      title: { ko: '걸음이 너무 길 때', en: 'A step that is too long' },
      args: [vector([0, 0]), vector([2, 1]), 1, 0.5],
    },
  ],
  hidden: drawHidden,
  checks: CHECKS,
  hints: [
    {
      ko: '퍼셉트론의 한 걸음과 견주어 보세요. 달라지는 것은 정답과 비교하는 값 하나뿐입니다.',
      en: 'Compare it with the step of the perceptron. Only one thing differs: the value that is held against the target.',
    },
    {
      ko: '오차 $y - w\\cdot x$는 0, 1이 아니라 실수입니다. 가중합이 1보다 크고 $y=1$이면 오차가 음수가 되어 가중합을 줄이는 쪽으로 움직입니다.',
      en: 'The error $y - w\\cdot x$ is a real number. With a weighted sum above 1 and $y=1$ it is negative, and the weights move so that the sum falls.',
    },
    {
      ko: '먼저 스칼라 텐서 `const error = tf.sub(y, w.mul(x).sum());`을 구합니다. 여기에 $\\eta$와 `x`를 곱하여 `w`에 더하면 됩니다.',
      en: 'Get the scalar `const error = tf.sub(y, w.mul(x).sum());` first. Then multiply it by $\\eta$ and `x`, and add that to `w`.',
    },
  ],
  messages: {
    remaining: {
      ko: '갱신한 가중치로 같은 예의 오차를 다시 구하면 남아 있어야 할 값과 다릅니다.',
      en: 'With the new weights, the error on the same example is not what should be left of it.',
    },
  },
});
