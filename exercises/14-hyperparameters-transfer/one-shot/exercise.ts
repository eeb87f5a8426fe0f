import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { matrix } from '../../../lib/numeric/plain-value';
import { drawCases } from './cases';

export default defineExercise({
  id: 'one-shot',
  title: { ko: 'One-shot 학습', en: 'One-shot learning' },
  summary: {
    ko: '범주마다 예가 하나뿐일 때, 코사인 유사도가 가장 큰 원형의 범주로 분류합니다.',
    en: 'With a single example of each class, classify by the prototype with the largest cosine similarity.',
  },
  entry: 'oneShot',
  params: [
    {
      name: 'support',
      type: param.tensor('k', 'd'),
      doc: {
        ko: '범주마다 하나씩인 예의 특징, 곧 원형. 행 번호가 범주입니다.',
        en: 'The prototypes: features of the one example of each class; the row is the class',
      },
    },
    {
      name: 'query',
      type: param.tensor('m', 'd'),
      doc: { ko: '분류할 예 $m$개의 특징', en: 'The features of the $m$ examples to classify' },
    },
  ],
  result: result.tensor('m'),
  resultDoc: {
    ko: '예마다 가장 가까운 원형의 행 번호',
    en: 'For each example the row of the nearest prototype',
  },
  points: 15,
  minutes: 15,
  buildsOn: ['nearest-neighbor'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예', en: 'The worked example' },
      args: [
        matrix([
          [5, 0],
          [0, 2],
          [-1, -1],
        ]),
        matrix([
          [3, 4],
          [-2, 0],
        ]),
      ],
    },
    {
      id: 'same-prototypes',
      title: { ko: '원형이 같을 때', en: 'Equal prototypes' },
      args: [
        matrix([
          [0, 1, 0],
          [1, 2, 2],
          [1, 2, 2],
        ]),
        matrix([[2, 3, 4]]),
      ],
    },
    {
      id: 'zero-vectors',
      title: { ko: '영벡터', en: 'Zero vectors' },
      args: [
        matrix([
          [1, 1],
          [0, 0],
        ]),
        matrix([
          [0, 0],
          [-1, -2],
          [3, 1],
        ]),
      ],
    },
    {
      id: 'one-class',
      title: { ko: '범주가 하나', en: 'A single class' },
      args: [matrix([[2, -1, 3]]), matrix([[-2, 1, -3]])],
    },
  ],
  hidden: drawCases,
  hints: [
    {
      ko: '코사인 유사도는 두 벡터의 내적을 두 벡터의 길이로 나눈 것입니다. 내적은 행렬의 곱 하나로 모두 구할 수 있습니다: 모양이 `[m, d]`인 행렬과 `[k, d]`인 행렬의 전치를 곱합니다.',
      en: 'Cosine similarity is the inner product of two vectors divided by their lengths. One matrix product gives all inner products: `[m, d]` times the transpose of `[k, d]`.',
    },
    {
      ko: '영벡터는 길이가 0이어서 그대로 나누면 NaN입니다. 길이가 0일 때 유사도가 0이 되게 하려면 분모를 어떻게 고쳐야 할까요? 영벡터의 내적은 이미 0입니다.',
      en: 'The length of a zero vector is 0, and dividing by it gives NaN. How must the denominator be changed for the similarity to be 0? The inner product is 0 already.',
    },
    {
      ko: '각 행을 `길이.maximum(1e-12)`로 나누어 길이를 1로 만든 다음 행렬을 곱하고 `argMax(1)`을 쓰세요. `argMax`는 같은 값 가운데 앞의 것을 고릅니다.',
      en: 'Divide each row by its length with `.maximum(1e-12)`, multiply the matrices and use `argMax(1)`, which picks the first among equals.',
    },
  ],
});
