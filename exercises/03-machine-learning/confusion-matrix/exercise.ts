import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { drawHidden, VISIBLE } from './cases';

export default defineExercise({
  id: 'confusion-matrix',
  title: { ko: '혼동행렬과 정확도', en: 'Confusion matrix and accuracy' },
  summary: {
    ko: '실제 범주와 예측한 범주의 짝을 세어 표로 만들고, 맞힌 비율을 구합니다.',
    en: 'Count the pairs of true and predicted categories in a table, and find the share that is right.',
  },
  entry: 'confusionMatrix',
  params: [
    {
      name: 'yTrue',
      type: param.intTensor('n'),
      doc: { ko: '실제 범주(0부터 $k-1$까지)', en: 'The true categories, from 0 to $k-1$' },
    },
    {
      name: 'yPred',
      type: param.intTensor('n'),
      doc: { ko: '예측한 범주', en: 'The predicted categories' },
    },
    { name: 'k', type: param.number(), doc: { ko: '범주의 수', en: 'The number of categories' } },
  ],
  result: result.object({ matrix: result.tensor('k', 'k'), accuracy: result.number() }),
  resultDoc: {
    ko: '행이 실제, 열이 예측인 개수의 표와, 0과 1 사이의 정확도',
    en: 'The table of counts, rows the truth and columns the prediction, and the accuracy as a fraction',
  },
  points: 10,
  minutes: 10,
  buildsOn: ['nearest-neighbor'],
  visible: VISIBLE,
  hidden: drawHidden,
  hints: [
    {
      ko: '예 하나는 표의 한 칸에 1을 더합니다. 어느 행, 어느 열입니까?',
      en: 'One example adds 1 to one cell of the table. In which row, and which column?',
    },
    {
      ko: '반복문으로 세어도 되고, 원-핫 행렬 두 개의 곱으로 한 번에 셀 수도 있습니다. 표의 크기는 데이터에 나온 범주의 수가 아니라 `k`입니다.',
      en: 'Count in a loop, or all at once by a product of two one-hot matrices. The table has `k` rows and columns, however many categories occur in the data.',
    },
    {
      ko: '모양이 `[n, k]`인 원-핫 행렬을 실제와 예측에서 하나씩 만듭니다. 실제 쪽을 전치하여 예측 쪽과 곱하면 모양이 `[k, k]`인 개수의 표가 되고, 대각선의 합을 $n$으로 나누면 정확도입니다.',
      en: 'Make a one-hot matrix of shape `[n, k]` from the truth and another from the prediction. The transpose of the first times the second is the table of counts, of shape `[k, k]`; the sum of its diagonal over $n$ is the accuracy.',
    },
  ],
});
