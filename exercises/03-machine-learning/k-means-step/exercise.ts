import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { drawHidden, VISIBLE } from './cases';

export default defineExercise({
  id: 'k-means-step',
  title: { ko: 'k-평균의 한 단계', en: 'One step of k-means' },
  summary: {
    ko: '예를 가장 가까운 중심에 배정하고, 각 중심을 배정된 예의 평균으로 옮깁니다.',
    en: 'Assign each example to the closest centre, then move each centre to the mean of its examples.',
  },
  entry: 'kMeansStep',
  params: [
    {
      name: 'x',
      type: param.tensor('n', 'p'),
      doc: { ko: '예. 한 행이 예 하나입니다.', en: 'The examples, one a row' },
    },
    {
      name: 'centers',
      type: param.tensor('k', 'p'),
      doc: { ko: '현재의 중심. 한 행이 중심 하나입니다.', en: 'The current centres, one a row' },
    },
  ],
  result: result.object({ labels: result.tensor('n'), centers: result.tensor('k', 'p') }),
  resultDoc: {
    ko: '받은 중심에 대한 레이블과 옮긴 중심',
    en: 'The labels by the given centres, and the centres after their move',
  },
  points: 15,
  minutes: 20,
  buildsOn: ['nearest-neighbor'],
  visible: VISIBLE,
  hidden: drawHidden,
  hints: [
    {
      ko: '두 단계를 나누세요. 먼저 모든 예의 레이블을 정하고, 그다음에 중심을 옮깁니다. 첫 단계는 최근접 이웃과 같습니다.',
      en: 'Keep the two steps apart: fix the labels of all examples first, move the centres after. The first step is nearest neighbour again.',
    },
    {
      ko: '중심마다 배정된 예의 **수**와 **합**이 필요합니다. 수가 0인 중심은 나누지 말고 받은 자리에 두어야 합니다.',
      en: 'Each centre needs the **count** and the **sum** of its examples. Where the count is 0, do not divide: the centre stays where it was given.',
    },
    {
      ko: '모양이 `[k, n]`이고 예가 그 중심에 속하면 1, 아니면 0인 표를 만듭니다. 행의 합이 수이고, 이 표와 `x`의 행렬곱이 합입니다. 마지막에 `tf.where`로 수가 0보다 큰 중심만 평균으로 바꿉니다.',
      en: 'Make a table of shape `[k, n]` with 1 where the example belongs to the centre and 0 elsewhere. Its row sums are the counts, its matrix product with `x` the sums. At the end, `tf.where` replaces by means only the centres whose count is above 0.',
    },
  ],
});
