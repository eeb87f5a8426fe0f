import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { matrix } from '../../../lib/numeric/plain-value';
import { drawHidden } from './cases';
import { CHECKS } from './checks';

export default defineExercise({
  id: 'losses',
  title: { ko: '두 가지 손실함수', en: 'Two loss functions' },
  summary: {
    ko: '출력층의 값과 레이블을 견주어 평균제곱오차와 교차 엔트로피를 구합니다.',
    en: 'Compare outputs with labels in two ways: mean squared error and cross-entropy.',
  },
  entry: 'losses',
  params: [
    {
      name: 'o',
      type: param.tensor('n', 'k'),
      doc: {
        ko: '출력층의 확률. 한 행이 예 하나입니다.',
        en: 'Probabilities from the output layer, one row an example',
      },
    },
    {
      name: 'y',
      type: param.tensor('n', 'k'),
      doc: { ko: '원-핫으로 나타낸 레이블', en: 'Labels, one-hot' },
    },
  ],
  result: result.object({ mse: result.number(), crossEntropy: result.number() }),
  resultDoc: { ko: '두 손실', en: 'The two losses' },
  points: 15,
  minutes: 12,
  buildsOn: ['regression-loss', 'cross-entropy'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예', en: 'The worked example' },
      args: [
        matrix([
          [0.5, 0.25, 0.25],
          [0, 0.75, 0.25],
        ]),
        matrix([
          [1, 0, 0],
          [0, 1, 0],
        ]),
      ],
    },
    {
      id: 'one-example',
      title: { ko: '예 하나', en: 'A single example' },
      args: [matrix([[0.9, 0.1]]), matrix([[0, 1]])],
    },
    {
      id: 'perfect',
      title: { ko: '완벽한 예측', en: 'Perfect predictions' },
      args: [
        matrix([
          [1, 0],
          [0, 1],
        ]),
        matrix([
          [1, 0],
          [0, 1],
        ]),
      ],
    },
    {
      id: 'undecided',
      title: { ko: '네 범주를 똑같이 예측할 때', en: 'Four categories, all equally likely' },
      args: [
        matrix([
          [0.25, 0.25, 0.25, 0.25],
          [0.25, 0.25, 0.25, 0.25],
          [0.25, 0.25, 0.25, 0.25],
        ]),
        matrix([
          [0, 0, 1, 0],
          [1, 0, 0, 0],
          [0, 0, 0, 1],
        ]),
      ],
    },
  ],
  hidden: drawHidden,
  checks: CHECKS,
  hints: [
    {
      ko: '두 손실 모두 범주에 대해서는 **더하고** 예에 대해서는 **평균**을 냅니다. 무엇으로 나누어야 하는지 모양을 보고 확인하세요.',
      en: 'Both losses **sum** over the categories and take the **mean** over the examples. Look at the shape: by what do you divide?',
    },
    {
      ko: '$n$은 `o.shape[0]`입니다. `mean()`은 모든 원소의 수 $nk$로 나누므로 그대로 쓸 수 없습니다. `sum()` 다음에 $n$으로 나누세요.',
      en: '$n$ is `o.shape[0]`. `mean()` divides by the number $nk$ of all entries, so take `sum()` and divide by $n$.',
    },
    {
      ko: '$o_{ik} = 0$이면 `log`가 $-\\infty$이고 $0\\times(-\\infty)$는 NaN입니다. $y_{ik} = 0$인 자리의 $o_{ik}$를 미리 1로 바꾸면(`tf.where`) 로그가 0이 되어 안전합니다.',
      en: 'Where $o_{ik} = 0$, `log` is $-\\infty$, and $0\\times(-\\infty)$ is NaN. Replace $o_{ik}$ by 1 wherever $y_{ik} = 0$ (with `tf.where`): its logarithm is then a harmless 0.',
    },
  ],
  messages: {
    notFinite: {
      ko: '손실에 NaN이나 무한대가 있어 확인할 수 없습니다.',
      en: 'A loss is NaN or infinite, so this cannot be checked.',
    },
    zero: {
      ko: '{name}이 0입니다. 예측이 완벽하지 않으므로 0보다 커야 합니다.',
      en: '{name} is 0. The predictions are not perfect, so it has to be above 0.',
    },
    doubled: {
      ko: '같은 데이터를 두 번 이어 붙였더니 {name}이 달라졌습니다. 예에 대한 평균이라면 그대로여야 합니다.',
      en: 'Listing every example twice changed {name}. A mean over the examples would have stayed as it was.',
    },
  },
});
