import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { matrix } from '../../../lib/numeric/plain-value';
import { drawHidden } from './cases';
import { CHECKS } from './checks';

export default defineExercise({
  id: 'cross-entropy',
  title: { ko: '교차 엔트로피', en: 'Cross-entropy' },
  summary: {
    ko: '레이블의 분포 $y$와 예측한 확률 $p$의 교차 엔트로피를 구하되, $0\\cdot\\log 0 = 0$으로 둡니다.',
    en: 'Compute the cross-entropy of label distributions $y$ and predicted probabilities $p$, with $0\\cdot\\log 0 = 0$.',
  },
  entry: 'crossEntropy',
  params: [
    {
      name: 'y',
      type: param.tensor('n', 'k'),
      doc: {
        ko: '레이블. 각 행이 분포이며, 원-핫일 때가 많습니다.',
        en: 'Labels: every row is a distribution, often one-hot',
      },
    },
    {
      name: 'p',
      type: param.tensor('n', 'k'),
      doc: {
        ko: '예측한 확률. $y > 0$인 곳에서는 0보다 큽니다.',
        en: 'Predicted probabilities, positive wherever $y > 0$',
      },
    },
  ],
  result: result.number(),
  resultDoc: {
    ko: '모든 예(행)의 손실을 더한 교차 엔트로피',
    en: 'The cross-entropy, summed over the examples (rows)',
  },
  points: 16,
  minutes: 15,
  buildsOn: ['softmax', 'binary-cross-entropy'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예', en: 'The worked example' },
      args: [
        matrix([
          [0, 1, 0],
          [0.5, 0, 0.5],
        ]),
        matrix([
          [0.25, 0.5, 0.25],
          [0.8, 0, 0.2],
        ]),
      ],
    },
    {
      id: 'one-hot',
      title: { ko: '원-핫 레이블', en: 'One-hot labels' },
      args: [
        matrix([
          [1, 0],
          [0, 1],
          [0, 1],
        ]),
        matrix([
          [0.9, 0.1],
          [0.5, 0.5],
          [0.8, 0.2],
        ]),
      ],
    },
    {
      id: 'certain-and-right',
      title: { ko: '확신했고 맞은 예', en: 'Certain, and right' },
      args: [matrix([[0, 0, 1]]), matrix([[0, 0, 1]])],
    },
    {
      id: 'hardly-possible',
      title: { ko: '거의 일어날 수 없다고 본 범주', en: 'A category held nearly impossible' },
      args: [matrix([[1, 0, 0]]), matrix([[1e-20, 0.5, 0.5]])],
    },
  ],
  hidden: drawHidden,
  checks: CHECKS,
  hints: [
    {
      ko: '$y$와 $\\log p$를 원소별로 곱해 모두 더하고 부호를 바꿉니다. 이 식을 그대로 쓰면 어디에서 NaN이 나오는지 먼저 살펴보세요.',
      en: 'Multiply $y$ and $\\log p$ entry by entry, add everything up and change the sign. Then see where this formula, as it stands, gives NaN.',
    },
    {
      ko: '$p = 0$이면 $\\log p = -\\infty$이고, 여기에 0을 곱하면 0이 아니라 NaN입니다. 곱한 **다음**이 아니라 로그를 취하기 **전**에, $y = 0$인 곳의 $p$를 해가 없는 값으로 바꾸어 보세요.',
      en: 'At $p = 0$ the logarithm is $-\\infty$, and times 0 that is NaN, not 0. Replace $p$ where $y = 0$ by something harmless **before** the logarithm rather than mending the product **afterwards**.',
    },
    {
      ko: '`tf.where(y.greater(0), p, tf.onesLike(p))`는 $y = 0$인 곳을 1로 바꿉니다. $\\log 1 = 0$이므로 그 항은 사라지고, 다른 확률에는 아무것도 더하지 않았으므로 값이 정확합니다.',
      en: '`tf.where(y.greater(0), p, tf.onesLike(p))` puts 1 where $y = 0$. Since $\\log 1 = 0$, those terms vanish, and nothing was added to any other probability, so the value is exact.',
    },
  ],
  messages: {
    notFinite: {
      ko: '모든 확률이 양수인데도 NaN이나 무한대가 나와 확인할 수 없습니다.',
      en: 'NaN or infinity came out although all probabilities were positive, so this cannot be checked.',
    },
    notPositive: {
      ko: '교차 엔트로피가 0보다 크지 않습니다. 부호를 확인하세요.',
      en: 'The cross-entropy is not positive. Check the sign.',
    },
    notSmallest: {
      ko: '레이블 분포를 그대로 예측한 쪽의 값이 더 작지 않습니다.',
      en: 'Predicting the labels by themselves did not give the smaller value.',
    },
  },
});
