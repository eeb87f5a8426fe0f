import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { matrix, vector } from '../../../lib/numeric/plain-value';
import { drawHidden } from './cases';
import { CHECKS } from './checks';

export default defineExercise({
  id: 'batch-norm-infer',
  title: { ko: '배치 정규화: 예측할 때', en: 'Batch normalization in prediction' },
  summary: {
    ko: '학습하는 동안 모아 둔 평균과 분산으로 표준화하여, 예 하나만 들어와도 예측할 수 있게 합니다.',
    en: 'Standardize by the mean and variance collected in training, so that even a single example can be predicted.',
  },
  entry: 'batchNormInfer',
  params: [
    {
      name: 'z',
      type: param.tensor('m', 'q'),
      doc: { ko: '활성화 함수에 들어가기 전의 값', en: 'The values before the activation' },
    },
    { name: 'gamma', type: param.tensor('q'), doc: { ko: '크기 $\\gamma$', en: 'The scale $\\gamma$' } },
    { name: 'beta', type: param.tensor('q'), doc: { ko: '위치 $\\beta$', en: 'The shift $\\beta$' } },
    {
      name: 'runningMean',
      type: param.tensor('q'),
      doc: { ko: '학습하는 동안 모아 둔 평균', en: 'The mean collected in training' },
    },
    {
      name: 'runningVariance',
      type: param.tensor('q'),
      doc: { ko: '학습하는 동안 모아 둔 분산', en: 'The variance collected in training' },
    },
    {
      name: 'epsilon',
      type: param.number(),
      doc: {
        ko: '분산에 더하는 양수 $\\epsilon$',
        en: 'The positive number $\\epsilon$ added to the variance',
      },
    },
  ],
  result: result.tensor('m', 'q'),
  resultDoc: { ko: '새 값. `z`와 모양이 같습니다.', en: 'The new values, in the shape of `z`' },
  points: 12,
  minutes: 10,
  buildsOn: ['batch-norm-train'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예', en: 'The worked example' },
      args: [
        matrix([
          [5, 4],
          [1, 6],
        ]),
        vector([3, 2]),
        vector([1, -1]),
        vector([1, 5]),
        vector([3.56, 0.56]),
        0.44,
      ],
    },
    {
      id: 'one-example',
      title: { ko: '예 하나 ($m = 1$)', en: 'A single example ($m = 1$)' },
      args: [matrix([[2, -1]]), vector([1, 1]), vector([0, 0]), vector([0, 0]), vector([0.75, 3.75]), 0.25],
    },
    {
      id: 'equal-examples',
      title: { ko: '똑같은 예 세 개', en: 'Three equal examples' },
      args: [matrix([[4], [4], [4]]), vector([2]), vector([0.5]), vector([1]), vector([2]), 0.25],
    },
    {
      id: 'no-variance',
      title: { ko: '저장된 분산이 0일 때', en: 'A stored variance of 0' },
      args: [matrix([[1.25], [1]]), vector([1]), vector([2]), vector([1]), vector([0]), 0.01],
    },
  ],
  hidden: drawHidden,
  checks: CHECKS,
  hints: [
    {
      ko: '`batch-norm-train`과 식은 같습니다. 다른 것은 평균과 분산이 어디에서 오느냐뿐입니다. `z`의 평균은 구하지 않습니다.',
      en: 'The formula is that of `batch-norm-train`. All that differs is where mean and variance come from; never compute the mean of `z`.',
    },
    {
      ko: '저장된 값도 `[q]`이므로 브로드캐스팅이 그대로 됩니다. $\\epsilon$은 이번에도 제곱근 속에서 분산에 더합니다.',
      en: 'The stored values have shape `[q]` as well, so broadcasting works as before, and $\\epsilon$ again joins the variance inside the root.',
    },
    {
      ko: '`z.sub(runningMean)`을 `runningVariance.add(epsilon).sqrt()`로 나눈 다음, $\\gamma$를 곱하고 나서 $\\beta$를 더합니다.',
      en: 'Divide `z.sub(runningMean)` by `runningVariance.add(epsilon).sqrt()`, multiply by $\\gamma$, and only then add $\\beta$.',
    },
  ],
  messages: {
    notFinite: {
      ko: '결과에 NaN이나 무한대가 있어 확인할 수 없습니다.',
      en: 'There are NaN or infinite values in the result, so this cannot be checked.',
    },
    zero: { ko: '결과가 모두 0입니다.', en: 'The result is all zeros.' },
    company: {
      ko: '같은 예인데 혼자 들어올 때와 다른 예들과 함께 들어올 때의 결과가 다릅니다.',
      en: 'The same example gives something else by itself than among others.',
    },
  },
});
