import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { matrix } from '../../../lib/numeric/plain-value';
import { drawHidden, TASKS } from './cases';
import { CHECKS } from './checks';

export default defineExercise({
  id: 'output-activation',
  title: { ko: '출력층의 활성화 함수', en: 'The activation of the output layer' },
  summary: {
    ko: '회귀, 이진분류, 다중분류에 맞게 출력층의 가중합을 예측값으로 바꿉니다.',
    en: "Turn the output layer's weighted sums into predictions for regression, binary and multiclass problems.",
  },
  entry: 'outputActivation',
  params: [
    {
      name: 'z',
      type: param.tensor('n', 'k'),
      doc: {
        ko: '출력층의 가중합. 한 행이 예 하나, 한 열이 출력 뉴런 하나입니다.',
        en: 'Weighted sums of the output layer: one row an example, one column an output neuron',
      },
    },
    {
      name: 'task',
      type: param.choice(...TASKS),
      doc: { ko: '문제의 종류', en: 'The kind of problem' },
    },
  ],
  result: result.tensor('n', 'k'),
  resultDoc: {
    ko: '예측값 또는 확률. `z`와 모양이 같습니다.',
    en: 'Predictions or probabilities, in the shape of `z`',
  },
  points: 15,
  minutes: 10,
  buildsOn: ['activations', 'softmax'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예: 다중분류', en: 'The worked example: multiclass' },
      args: [matrix([[1, -1]]), 'multiclass'],
    },
    {
      id: 'same-sums-binary',
      title: { ko: '같은 가중합: 이진분류', en: 'The same weighted sums: binary' },
      args: [matrix([[1, -1]]), 'binary'],
    },
    {
      id: 'same-sums-regression',
      title: { ko: '같은 가중합: 회귀', en: 'The same weighted sums: regression' },
      args: [matrix([[1, -1]]), 'regression'],
    },
    {
      id: 'one-neuron',
      title: { ko: '출력 뉴런이 하나인 이진분류', en: 'Binary, with a single output neuron' },
      args: [matrix([[0], [2], [-2]]), 'binary'],
    },
  ],
  hidden: drawHidden,
  checks: CHECKS,
  hints: [
    {
      ko: '`task`의 값에 따라 세 갈래로 나누어 보세요. 이진분류는 원소마다, 다중분류는 행마다 계산합니다. 회귀에서는 무엇이 바뀌어야 할까요?',
      en: 'Split into three branches by `task`. Binary works entry by entry, multiclass row by row. And what has to change for regression?',
    },
    {
      ko: '실수 전체를 예측해야 하는 회귀에서는 가중합이 곧 예측입니다. 이진분류에는 `sigmoid`를 쓰며, 열이 여러 개이면 서로 다른 예/아니요 질문이 여러 개라는 뜻입니다.',
      en: 'Regression has to reach every real number, so the weighted sum is the prediction. Binary takes `sigmoid`; several columns are several separate yes-or-no questions.',
    },
    {
      ko: '다중분류에는 행을 따라 `softmax`를 적용합니다. 직접 쓴다면 가중합이 커도 넘치지 않도록 행마다 최댓값을 빼세요: `z.sub(z.max(1, true))`.',
      en: 'Multiclass takes `softmax` along each row. If you write it yourself, keep large sums from overflowing: `z.sub(z.max(1, true))`.',
    },
  ],
  messages: {
    notFinite: {
      ko: 'NaN이나 무한대가 있어 확인할 수 없습니다.',
      en: 'There are NaN or infinite values, so this cannot be checked.',
    },
    constant: {
      ko: '출력이 가중합에 따라 달라지지 않습니다.',
      en: 'The output does not depend on the weighted sums.',
    },
    differs: {
      ko: '범주가 두 개인 다중분류의 둘째 확률과, 두 가중합의 차이로 구한 이진분류의 확률이 다릅니다. 차이는 약 {error}입니다.',
      en: 'The second probability of a two-category multiclass output differs from the binary probability of the difference of the two sums, by about {error}.',
    },
  },
});
