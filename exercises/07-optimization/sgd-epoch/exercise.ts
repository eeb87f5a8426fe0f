import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { vector } from '../../../lib/numeric/plain-value';
import { drawHidden } from './cases';
import { CHECKS } from './checks';

export default defineExercise({
  id: 'sgd-epoch',
  title: { ko: '확률적 경사하강법의 한 에포크', en: 'One epoch of stochastic gradient descent' },
  summary: {
    ko: '주어진 순서대로 예를 하나씩 보면서 예마다 가중치를 갱신합니다.',
    en: 'Look at the examples one at a time in a given order, and update the weights after each of them.',
  },
  entry: 'sgdEpoch',
  params: [
    { name: 'w0', type: param.number(), doc: { ko: '현재의 절편 $w_0$', en: 'The current intercept $w_0$' } },
    { name: 'w1', type: param.number(), doc: { ko: '현재의 기울기 $w_1$', en: 'The current slope $w_1$' } },
    {
      name: 'x',
      type: param.tensor('n'),
      doc: { ko: '설명변수의 값 $n$개', en: 'The $n$ values of the explanatory variable' },
    },
    {
      name: 'y',
      type: param.tensor('n'),
      doc: { ko: '종속변수의 값 $n$개', en: 'The $n$ values of the dependent variable' },
    },
    { name: 'eta', type: param.number(), doc: { ko: '학습률 $\\eta$', en: 'The learning rate $\\eta$' } },
    {
      name: 'order',
      type: param.numbers(),
      doc: {
        ko: '예를 볼 순서. $0, \\dots, n-1$을 섞은 배열입니다.',
        en: 'The order in which to visit the examples: $0, \\dots, n-1$, shuffled',
      },
    },
  ],
  result: result.object({ w0: result.number(), w1: result.number() }),
  resultDoc: { ko: '한 에포크가 끝난 뒤의 $w_0$과 $w_1$', en: '$w_0$ and $w_1$ after the epoch' },
  points: 15,
  minutes: 15,
  buildsOn: ['gradient-step'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예: 점 두 개', en: 'The worked example: two points' },
      args: [0, 0, vector([1, 2]), vector([2, 3]), 0.1, [1, 0]],
    },
    {
      id: 'other-order',
      title: { ko: '순서만 바꾸면', en: 'The same points in the other order' },
      args: [0, 0, vector([1, 2]), vector([2, 3]), 0.1, [0, 1]],
    },
    {
      id: 'single-point',
      title: { ko: '점 하나', en: 'A single point' },
      args: [1, 1, vector([2]), vector([1]), 0.25, [0]],
    },
    {
      id: 'on-the-line',
      title: { ko: '모든 점이 이미 직선 위에 있을 때', en: 'All points already on the line' },
      args: [1, 2, vector([0, 1, 2]), vector([1, 3, 5]), 0.1, [2, 0, 1]],
    },
  ],
  hidden: drawHidden,
  checks: CHECKS,
  hints: [
    {
      ko: '예 하나만 있는 데이터에 경사하강법의 한 걸음을 적용한다고 생각해 보세요. 그것을 `order`의 순서대로 되풀이하면 됩니다.',
      en: 'Imagine a data set of one example and take a step of gradient descent on it. Repeat that in the order of `order`.',
    },
    {
      ko: '다음 예의 오차는 **방금 갱신한** 가중치로 다시 구합니다. 하지만 예 하나를 처리하는 동안에는 $w_0$과 $w_1$을 같은 오차로 함께 갱신합니다.',
      en: 'For each next example compute the error anew, with the weights **just updated**. But while handling one example, update $w_0$ and $w_1$ with the same error.',
    },
    {
      ko: '`x.arraySync()`로 배열을 꺼내고 `for (const i of order)`로 돌면서, `const error = w0 + w1 * xs[i] - ys[i];`를 한 번 구해 두 가중치를 갱신합니다.',
      en: 'Take arrays out with `x.arraySync()`, loop with `for (const i of order)`, compute `const error = w0 + w1 * xs[i] - ys[i];` once, and update both weights with it.',
    },
  ],
  messages: {
    notFinite: {
      ko: 'NaN이나 무한대가 있어 확인할 수 없습니다.',
      en: 'There are NaN or infinite values, so this cannot be checked.',
    },
    lastMissed: {
      ko: '이 데이터의 학습률은 마지막 예의 오차가 정확히 0이 되도록 골랐는데, 돌려준 직선은 마지막 예를 지나지 않습니다. 예를 보는 순서와 걸음의 크기를 확인하세요.',
      en: 'For these data the learning rate was chosen so that the last example ends with an error of exactly 0, but your line does not pass through it. Check the order of the examples and the size of the step.',
    },
  },
});
