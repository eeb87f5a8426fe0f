import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { matrix, vector } from '../../../lib/numeric/plain-value';
import { drawHidden } from './cases';
import { CHECKS } from './checks';

export default defineExercise({
  id: 'logistic-regression',
  title: { ko: '로지스틱 회귀모형의 학습', en: 'Training a logistic regression' },
  summary: {
    ko: '모든 가중치를 0에서 시작하여 음의 로그가능도를 경사하강법으로 정해진 걸음만큼 줄입니다.',
    en: 'Start all weights at 0 and lower the negative log-likelihood by a given number of gradient steps.',
  },
  entry: 'logisticRegression',
  params: [
    {
      name: 'x',
      type: param.tensor('n', 'p'),
      doc: { ko: '설명변수. 한 행이 예 하나입니다.', en: 'Explanatory variables, one row an example' },
    },
    { name: 'y', type: param.tensor('n'), doc: { ko: '레이블. 0 또는 1', en: 'The labels, 0 or 1' } },
    { name: 'eta', type: param.number(), doc: { ko: '학습률 $\\eta$', en: 'The learning rate $\\eta$' } },
    {
      name: 'steps',
      type: param.number(),
      doc: { ko: '갱신하는 횟수', en: 'The number of updates' },
    },
  ],
  result: result.tensor('p+1'),
  resultDoc: {
    ko: '마지막 갱신 뒤의 가중치. 편향이 맨 앞입니다.',
    en: 'The weights after the last update, bias first',
  },
  points: 20,
  minutes: 25,
  trains: true,
  limits: { timeMs: 15_000 },
  buildsOn: ['logistic-gradient', 'gradient-descent'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예: 두 걸음', en: 'The worked example: two steps' },
      args: [matrix([[0], [2]]), vector([0, 1]), 0.2, 2],
    },
    {
      id: 'single-step',
      title: { ko: '한 걸음', en: 'One step' },
      args: [
        matrix([
          [1, 2],
          [3, -1],
        ]),
        vector([1, 0]),
        0.1,
        1,
      ],
    },
    {
      id: 'one-kind',
      title: { ko: '레이블이 모두 1일 때', en: 'All labels are 1' },
      args: [matrix([[1], [-1]]), vector([1, 1]), 0.4, 10],
    },
    {
      id: 'overlapping',
      title: { ko: '두 범주가 겹칠 때', en: 'Categories that overlap' },
      args: [matrix([[0], [1], [2], [3]]), vector([0, 1, 0, 1]), 0.1, 100],
    },
  ],
  hidden: drawHidden,
  checks: CHECKS,
  hints: [
    {
      ko: '`logistic-gradient`에서 만든 경사를 반복문 안에서 씁니다. 가중치는 모양이 `[p + 1]`인 0 벡터에서 시작합니다.',
      en: 'Use the gradient you built in `logistic-gradient` inside a loop. The weights start as a vector of zeros of shape `[p + 1]`.',
    },
    {
      ko: '한 걸음마다 편향과 가중치를 **같은** 오차로 함께 갱신합니다. `x` 앞에 1로 된 열을 붙여 두면 편향도 다른 가중치와 똑같이 다룰 수 있습니다.',
      en: 'Every step moves the bias and the weights together, by the **same** errors. With a column of ones put in front of `x`, the bias is treated like any other weight.',
    },
    {
      ko: '`const ones = tf.concat([tf.ones([n, 1]), x], 1);`이면 한 걸음은 오차 `ones.dot(w).sigmoid().sub(y)`를 구하고, 경사 `error.dot(ones)`에 학습률을 곱해 빼는 것입니다. 이것을 정확히 `steps`번 되풀이합니다.',
      en: 'With `const ones = tf.concat([tf.ones([n, 1]), x], 1);`, a step computes the error `ones.dot(w).sigmoid().sub(y)` and subtracts learning rate times the gradient `error.dot(ones)`. Repeat it exactly `steps` times.',
    },
  ],
  messages: {
    notFinite: {
      ko: '가중치에 NaN이나 무한대가 있습니다.',
      en: 'There are NaN or infinite values among the weights.',
    },
    unmoved: {
      ko: '가중치가 출발점인 0에서 움직이지 않았습니다.',
      en: 'The weights have not moved from 0, where they started.',
    },
    higher: {
      ko: '학습한 뒤의 손실이 출발점의 손실보다 작지 않습니다. 갱신의 부호를 확인하세요.',
      en: 'The loss after training is no lower than at the start. Check the sign of your update.',
    },
  },
});
