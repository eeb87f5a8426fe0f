import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { vector } from '../../../lib/numeric/plain-value';
import { drawHidden } from './cases';
import { CHECKS } from './checks';

export default defineExercise({
  id: 'mini-batch-epoch',
  title: { ko: '미니배치 경사하강법의 한 에포크', en: 'One epoch of mini-batch gradient descent' },
  summary: {
    ko: '섞은 데이터를 미니배치로 나누고 배치마다 한 걸음씩 가중치를 갱신합니다.',
    en: 'Divide shuffled data into mini-batches, and take one step on each of them.',
  },
  entry: 'miniBatchEpoch',
  params: [
    { name: 'w0', type: param.number(), doc: { ko: '현재의 절편 $w_0$', en: 'The current intercept $w_0$' } },
    { name: 'w1', type: param.number(), doc: { ko: '현재의 기울기 $w_1$', en: 'The current slope $w_1$' } },
    {
      name: 'x',
      type: param.tensor('n'),
      doc: { ko: '설명변수의 값 $n$개', en: 'The $n$ values of the explanatory variable' },
    },
    {
      name: 'y',
      type: param.tensor('n'),
      doc: { ko: '종속변수의 값 $n$개', en: 'The $n$ values of the dependent variable' },
    },
    { name: 'eta', type: param.number(), doc: { ko: '학습률 $\\eta$', en: 'The learning rate $\\eta$' } },
    {
      name: 'order',
      type: param.numbers(),
      doc: {
        ko: '예를 볼 순서. $0, \\dots, n-1$을 섞은 배열입니다.',
        en: 'The order in which to visit the examples: $0, \\dots, n-1$, shuffled',
      },
    },
    {
      name: 'batchSize',
      type: param.number(),
      doc: {
        ko: '배치의 크기, 1 이상의 정수. $n$보다 클 수도 있습니다.',
        en: 'The batch size, a whole number of at least 1; may exceed $n$',
      },
    },
  ],
  result: result.object({ w0: result.number(), w1: result.number() }),
  resultDoc: { ko: '한 에포크가 끝난 뒤의 $w_0$과 $w_1$', en: '$w_0$ and $w_1$ after the epoch' },
  points: 20,
  minutes: 20,
  buildsOn: ['gradient-step', 'mini-batches', 'sgd-epoch'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예: 점 세 개를 두 개씩', en: 'The worked example: three points, two at a time' },
      args: [0, 0, vector([1, 2, 3]), vector([2, 3, 7]), 0.1, [1, 0, 2], 2],
    },
    {
      id: 'one-batch',
      title: { ko: '배치 하나에 모두 들어갈 때', en: 'Everything in one batch' },
      args: [0, 0, vector([1, 2]), vector([2, 3]), 0.1, [1, 0], 5],
    },
    {
      id: 'one-by-one',
      title: { ko: '배치의 크기가 1일 때', en: 'A batch size of 1' },
      args: [0, 0, vector([1, 2]), vector([2, 3]), 0.1, [1, 0], 1],
    },
    {
      id: 'on-the-line',
      title: { ko: '모든 점이 이미 직선 위에 있을 때', en: 'All points already on the line' },
      args: [1, 2, vector([0, 1, 2]), vector([1, 3, 5]), 0.1, [2, 0, 1], 2],
    },
  ],
  hidden: drawHidden,
  checks: CHECKS,
  hints: [
    {
      ko: '두 조각은 이미 만들었습니다. `order`를 배치로 나누는 일(`mini-batches`)과, 주어진 데이터로 한 걸음을 떼는 일(`gradient-step`)입니다.',
      en: 'You have built both halves already: dividing `order` into batches (`mini-batches`), and taking one step on given data (`gradient-step`).',
    },
    {
      ko: '배치마다 그 배치에 든 번호의 $x$와 $y$만 꺼내어 한 걸음을 떼고, 다음 배치는 **갱신된** 가중치에서 시작합니다. 평균은 그 배치에 실제로 든 예의 수로 냅니다.',
      en: 'For each batch take only the $x$ and $y$ with its numbers, make one step, and start the next batch from the **updated** weights. Average over as many examples as the batch really has.',
    },
    {
      ko: "`x.gather(tf.tensor1d(batch, 'int32'))`로 배치의 값을 꺼내면 `mean()`이 배치의 실제 크기로 나누어 줍니다. 마지막 배치가 짧아도 고칠 것이 없습니다.",
      en: "Take a batch with `x.gather(tf.tensor1d(batch, 'int32'))`, and `mean()` divides by its real size. A short last batch then needs no special treatment.",
    },
  ],
  messages: {
    notFinite: {
      ko: 'NaN이나 무한대가 있어 확인할 수 없습니다.',
      en: 'There are NaN or infinite values, so this cannot be checked.',
    },
    unmoved: {
      ko: '가중치가 움직이지 않았거나, 데이터가 달라도 같습니다.',
      en: 'The weights have not moved, or are the same for other data.',
    },
    different: {
      ko: '배치 하나에 모든 예가 들어가는데도 순서나 배치의 크기에 따라 결과가 달라졌습니다. 평균을 몇으로 나누는지 확인하세요.',
      en: 'All examples fit in one batch, yet the result changed with their order or with the batch size. Check what your mean divides by.',
    },
  },
});
