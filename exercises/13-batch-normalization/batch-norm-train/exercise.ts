import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { matrix, vector } from '../../../lib/numeric/plain-value';
import { drawHidden } from './cases';
import { CHECKS } from './checks';

export default defineExercise({
  id: 'batch-norm-train',
  title: { ko: '배치 정규화: 학습할 때', en: 'Batch normalization in training' },
  summary: {
    ko: '미니배치의 평균과 분산으로 열마다 표준화한 다음 $\\gamma$와 $\\beta$로 크기와 위치를 다시 정합니다.',
    en: 'Standardize every column by the mean and variance of the mini-batch, then rescale it by $\\gamma$ and $\\beta$.',
  },
  entry: 'batchNormTrain',
  params: [
    {
      name: 'z',
      type: param.tensor('m', 'q'),
      doc: {
        ko: '활성화 함수에 들어가기 전의 값. 한 행이 예 하나, 한 열이 뉴런 하나입니다.',
        en: 'The values before the activation: one row an example, one column a neuron',
      },
    },
    { name: 'gamma', type: param.tensor('q'), doc: { ko: '크기 $\\gamma$', en: 'The scale $\\gamma$' } },
    { name: 'beta', type: param.tensor('q'), doc: { ko: '위치 $\\beta$', en: 'The shift $\\beta$' } },
    {
      name: 'epsilon',
      type: param.number(),
      doc: {
        ko: '분산에 더하는 양수 $\\epsilon$',
        en: 'The positive number $\\epsilon$ added to the variance',
      },
    },
  ],
  result: result.object({
    out: result.tensor('m', 'q'),
    mean: result.tensor('q'),
    variance: result.tensor('q'),
  }),
  resultDoc: {
    ko: '새 값 `out`과, 열마다 구한 미니배치의 평균과 분산($\\epsilon$을 더하지 않은 것)',
    en: 'The new values `out`, and the mean and the variance (without $\\epsilon$) of every column of the batch',
  },
  points: 18,
  minutes: 15,
  buildsOn: ['standardize'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예', en: 'The worked example' },
      args: [
        matrix([
          [1, 5],
          [3, 5],
        ]),
        vector([3, 2]),
        vector([1, -1]),
        0.44,
      ],
    },
    {
      id: 'one-neuron',
      title: { ko: '뉴런 하나', en: 'A single neuron' },
      args: [matrix([[0], [1], [2], [5]]), vector([1]), vector([0]), 0.5],
    },
    {
      id: 'one-example',
      title: { ko: '예 하나 ($m = 1$)', en: 'A single example ($m = 1$)' },
      args: [matrix([[2, -1, 4]]), vector([1, 2, 3]), vector([0.5, 0, -0.5]), 0.01],
    },
    {
      id: 'negative-scale',
      title: { ko: '$\\gamma$가 음수일 때', en: 'A negative $\\gamma$' },
      args: [
        matrix([
          [1, 10],
          [2, 20],
          [3, 60],
        ]),
        vector([-1, 0.5]),
        vector([0, 1]),
        0.001,
      ],
    },
  ],
  hidden: drawHidden,
  checks: CHECKS,
  hints: [
    {
      ko: '`standardize`에서 한 일과 같지만 분모에 $\\epsilon$이 들어가고, 그다음에 $\\gamma$를 곱하고 $\\beta$를 더합니다. 평균과 분산은 예들을 따라, 곧 축 0을 따라 구합니다.',
      en: 'It is what you did in `standardize`, with $\\epsilon$ in the denominator, and a multiplication by $\\gamma$ and an addition of $\\beta$ after it. Mean and variance run along the examples: axis 0.',
    },
    {
      ko: '분산은 편차의 제곱의 **평균**이고 $m$으로 나눕니다. $\\epsilon$은 제곱근 **속**에서 분산에 더하지만, 돌려주는 분산에는 더하지 않습니다.',
      en: 'The variance is the **mean** of the squared deviations, divided by $m$. $\\epsilon$ is added **inside** the square root, but not to the variance you return.',
    },
    {
      ko: '`const mean = z.mean(0);`과 `z.sub(mean).square().mean(0)`이면 둘 다 모양이 `[q]`이고, 모양이 `[m, q]`인 텐서와 바로 빼고 나눌 수 있습니다. 분모는 `variance.add(epsilon).sqrt()`입니다.',
      en: '`const mean = z.mean(0);` and `z.sub(mean).square().mean(0)` both have shape `[q]` and combine with a `[m, q]` tensor as they are. The denominator is `variance.add(epsilon).sqrt()`.',
    },
  ],
  messages: {
    notFinite: {
      ko: 'out에 NaN이나 무한대가 있어 확인할 수 없습니다.',
      en: 'There are NaN or infinite values in out, so this cannot be checked.',
    },
    mean: {
      ko: 'out에서 beta를 빼고 gamma로 나누면 열의 평균이 0이어야 하는데 그렇지 않습니다.',
      en: 'With beta subtracted from out and gamma divided out, a column should have mean 0, and does not.',
    },
    variance: {
      ko: 'out에서 beta와 gamma를 걷어 낸 열의 분산이 σ²/(σ² + ε)이 아닙니다.',
      en: 'With beta and gamma removed from out, the variance of a column is not σ²/(σ² + ε).',
    },
  },
});
