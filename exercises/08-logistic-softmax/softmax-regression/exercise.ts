import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { matrix } from '../../../lib/numeric/plain-value';
import { drawHidden } from './cases';
import { CHECKS } from './checks';

export default defineExercise({
  id: 'softmax-regression',
  title: { ko: '소프트맥스 회귀모형의 학습', en: 'Training a softmax regression' },
  summary: {
    ko: '모든 가중치를 0에서 시작하여 교차 엔트로피를 경사하강법으로 정해진 걸음만큼 줄입니다. 붓꽃 세 종을 가르는 데이터도 있습니다.',
    en: 'Start all weights at 0 and lower the cross-entropy by a given number of gradient steps, on iris data among others.',
  },
  entry: 'softmaxRegression',
  params: [
    {
      name: 'x',
      type: param.tensor('n', 'p'),
      doc: { ko: '설명변수. 한 행이 예 하나입니다.', en: 'Explanatory variables, one row an example' },
    },
    { name: 'y', type: param.tensor('n', 'k'), doc: { ko: '원-핫 레이블', en: 'One-hot labels' } },
    { name: 'eta', type: param.number(), doc: { ko: '학습률 $\\eta$', en: 'The learning rate $\\eta$' } },
    { name: 'steps', type: param.number(), doc: { ko: '갱신하는 횟수', en: 'The number of updates' } },
  ],
  result: result.tensor('p', 'k'),
  resultDoc: { ko: '마지막 갱신 뒤의 가중치', en: 'The weights after the last update' },
  points: 24,
  minutes: 25,
  trains: true,
  limits: { timeMs: 15_000 },
  buildsOn: ['softmax-gradient', 'logistic-regression'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예: 두 걸음', en: 'The worked example: two steps' },
      args: [
        matrix([
          [1, 0],
          [0, 1],
        ]),
        matrix([
          [1, 0],
          [0, 1],
        ]),
        0.4,
        2,
      ],
    },
    {
      id: 'single-step',
      title: { ko: '범주가 세 개인 한 걸음', en: 'One step, three categories' },
      args: [
        matrix([[1], [2]]),
        matrix([
          [1, 0, 0],
          [0, 0, 1],
        ]),
        0.3,
        1,
      ],
    },
    {
      id: 'opposite',
      title: { ko: '서로 반대쪽에 있는 두 예', en: 'Two examples on opposite sides' },
      args: [
        matrix([[1], [-1]]),
        matrix([
          [1, 0],
          [0, 1],
        ]),
        0.5,
        20,
      ],
    },
    {
      id: 'three-categories',
      title: { ko: '세 방향의 세 범주', en: 'Three categories in three directions' },
      args: [
        matrix([
          [1, 0],
          [0, 1],
          [-1, -1],
        ]),
        matrix([
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ]),
        0.3,
        50,
      ],
    },
  ],
  hidden: drawHidden,
  checks: CHECKS,
  hints: [
    {
      ko: '`softmax-gradient`의 경사를 반복문에 넣습니다. 가중치는 모양이 `[p, k]`인 0 행렬에서 시작합니다. 편향은 없습니다.',
      en: 'Put the gradient of `softmax-gradient` into a loop. The weights start as a matrix of zeros of shape `[p, k]`; there is no bias.',
    },
    {
      ko: '한 걸음에서 모든 범주의 가중치는 **같은** 확률로 구한 경사로 함께 움직입니다. 경사를 행렬 하나로 구하면 저절로 그렇게 됩니다.',
      en: 'Within a step, the weights of all categories move together, by slopes from the **same** probabilities. Computed as one matrix, the gradient does that by itself.',
    },
    {
      ko: '걸음마다 `x.matMul(w).softmax().sub(y)`로 오차를 구하고, `x.matMul(error, true)`에 학습률을 곱해 뺍니다. 학습률은 합의 경사에 맞추어져 있으므로 $n$으로 나누지 않습니다.',
      en: 'Each step computes the errors `x.matMul(w).softmax().sub(y)` and subtracts learning rate times `x.matMul(error, true)`. The learning rate is meant for the sum: do not divide by $n$.',
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
    rowSum: {
      ko: '가중치의 행마다 합이 0이어야 하는데 그렇지 않은 행이 있습니다. 한 걸음의 경사가 모두 같은 확률에서 나왔는지 확인하세요.',
      en: 'Every row of the weights has to sum to 0, and one does not. Check that all slopes of a step come from the same probabilities.',
    },
  },
});
