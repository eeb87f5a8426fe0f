import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { drawHidden, VISIBLE } from './cases';

export default defineExercise({
  id: 'nearest-neighbor',
  title: { ko: '최근접 이웃 분류', en: 'Nearest-neighbour classification' },
  summary: {
    ko: '새 입력마다 유클리드 거리로 가장 가까운 훈련 예를 찾아 그 레이블로 답합니다.',
    en: 'Answer each new input with the label of the training example closest to it in Euclidean distance.',
  },
  entry: 'nearestNeighbor',
  params: [
    {
      name: 'trainX',
      type: param.tensor('n', 'p'),
      doc: {
        ko: '훈련 예의 입력. 한 행이 예 하나입니다.',
        en: 'The inputs of the training examples, one a row',
      },
    },
    {
      name: 'trainY',
      type: param.intTensor('n'),
      doc: {
        ko: '훈련 예의 레이블(0부터 세는 정수)',
        en: 'The labels of the training examples, integers from 0',
      },
    },
    {
      name: 'x',
      type: param.tensor('m', 'p'),
      doc: { ko: '레이블을 답할 새 입력 $m$개', en: 'The $m$ new inputs to be labelled' },
    },
  ],
  result: result.tensor('m'),
  resultDoc: { ko: '새 입력마다 예측한 레이블', en: 'The predicted label of each new input' },
  points: 12,
  minutes: 15,
  buildsOn: ['tensor-summary'],
  visible: VISIBLE,
  hidden: drawHidden,
  hints: [
    {
      ko: '새 입력 하나부터 생각해 보세요. 모든 훈련 예까지의 거리를 재고, 가장 작은 거리의 자리를 찾고, 그 자리의 레이블을 꺼냅니다.',
      en: 'Think of one new input first: measure its distance to every training example, find the place of the smallest, and take the label from that place.',
    },
    {
      ko: '제곱근을 취해도 거리의 순서는 그대로이므로 제곱한 거리로 충분합니다. 최솟값의 자리는 `argMin`이 찾으며, 같은 값이 여럿이면 첫 번째 자리를 줍니다.',
      en: 'Taking roots does not change the order of distances, so squared ones suffice. `argMin` finds the place of the smallest, the first of equals.',
    },
    {
      ko: '`x`를 `[m, 1, p]`로, `trainX`를 `[1, n, p]`로 만들어 빼면 `[m, n, p]`가 됩니다. 제곱하여 축 2를 따라 더한 다음 축 1에서 최솟값의 자리를 찾고, 그 자리를 `trainY.gather(…)`에 넘깁니다.',
      en: 'Give `x` the shape `[m, 1, p]` and `trainX` the shape `[1, n, p]`; their difference has the shape `[m, n, p]`. Square it, sum along axis 2, find the place of the minimum along axis 1, and hand the places to `trainY.gather(…)`.',
    },
  ],
});
