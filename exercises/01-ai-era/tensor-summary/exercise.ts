import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { drawHidden, VISIBLE } from './cases';

export default defineExercise({
  id: 'tensor-summary',
  title: { ko: '텐서의 요약값', en: 'Summary of a tensor' },
  summary: {
    ko: '관측값 $n$개를 평균, 분산, 최솟값, 최댓값으로 요약합니다.',
    en: 'Summarise $n$ observations by their mean, variance, minimum and maximum.',
  },
  entry: 'tensorSummary',
  params: [
    {
      name: 'x',
      type: param.tensor('n'),
      doc: { ko: '관측값 $n$개', en: 'The $n$ observations' },
    },
  ],
  result: result.object({
    mean: result.number(),
    variance: result.number(),
    min: result.number(),
    max: result.number(),
  }),
  resultDoc: {
    ko: '평균, 분산($n$으로 나눔), 최솟값, 최댓값',
    en: 'Mean, variance (divided by $n$), minimum and maximum',
  },
  points: 10,
  minutes: 10,
  visible: VISIBLE,
  hidden: drawHidden,
  hints: [
    {
      ko: '텐서에는 `mean`, `min`, `max`가 이미 있습니다. 분산만 정의에서 만들면 됩니다.',
      en: 'Tensors already have `mean`, `min` and `max`. Only the variance has to be built from its definition.',
    },
    {
      ko: '분산은 무엇의 평균입니까? 각 값에서 평균을 뺀 편차를 구하고, 제곱한 다음, 다시 평균을 냅니다.',
      en: 'Of what is the variance the mean? Take the deviation of each value from the mean, square it, and average once more.',
    },
    {
      ko: '`x.sub(mean)`은 벡터의 모든 값에서 스칼라 `mean`을 뺍니다. 여기에 `square`와 `mean`을 차례로 적용하면 $n$으로 나눈 분산이 됩니다.',
      en: '`x.sub(mean)` subtracts the scalar `mean` from every value of the vector. Apply `square` and then `mean` to it: that is the variance with divisor $n$.',
    },
  ],
});
