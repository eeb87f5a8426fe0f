import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { intVector, matrix } from '../../../lib/numeric/plain-value';
import { drawHidden } from './cases';
import { CHECKS } from './checks';

const SQUARE = matrix([
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
]);

export default defineExercise({
  id: 'perceptron-train',
  title: { ko: '퍼셉트론 학습시키기', en: 'Training a perceptron' },
  summary: {
    ko: '모든 예를 차례로 보며 퍼셉트론의 가중치와 편향을 여러 에포크 동안 갱신합니다.',
    en: 'Go through all examples in order, several times, updating the weights and the bias of a perceptron.',
  },
  entry: 'perceptronTrain',
  params: [
    {
      name: 'x',
      type: param.tensor('n', 'p'),
      doc: {
        ko: '예 $n$개의 입력. 1로 된 열은 들어 있지 않습니다.',
        en: 'The inputs of $n$ examples, without a column of ones',
      },
    },
    { name: 'y', type: param.intTensor('n'), doc: { ko: '정답: 0 또는 1', en: 'The labels: 0 or 1' } },
    {
      name: 'eta',
      type: param.number(),
      doc: { ko: '학습률 $\\eta$', en: 'The learning rate $\\eta$' },
    },
    {
      name: 'epochs',
      type: param.number(),
      doc: { ko: '모든 예를 처음부터 끝까지 보는 횟수', en: 'How many times to go through all examples' },
    },
  ],
  result: result.tensor('p+1'),
  resultDoc: {
    ko: '학습한 가중치. 맨 앞이 편향 $w_0$입니다.',
    en: 'The trained weights, the bias $w_0$ first',
  },
  points: 20,
  minutes: 20,
  buildsOn: ['perceptron-step'],
  trains: true,
  limits: { timeMs: 20_000 },
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예', en: 'The worked example' },
      args: [matrix([[2], [-1], [0.5]]), intVector([1, 0, 0]), 0.5, 2],
    },
    {
      id: 'first-epoch',
      title: { ko: '같은 자료, 한 에포크만', en: 'The same data, one epoch' },
      args: [matrix([[2], [-1], [0.5]]), intVector([1, 0, 0]), 0.5, 1],
    },
    {
      id: 'and-gate',
      title: { ko: 'AND', en: 'AND' },
      args: [SQUARE, intVector([0, 0, 0, 1]), 1, 10],
    },
    {
      id: 'xor-gate',
      title: { ko: 'XOR', en: 'XOR' },
      args: [SQUARE, intVector([0, 1, 1, 0]), 1, 5],
    },
    {
      id: 'single-example',
      title: { ko: '예 하나', en: 'A single example' },
      args: [matrix([[1, -2, 3]]), intVector([1]), 0.25, 3],
    },
  ],
  hidden: drawHidden,
  checks: CHECKS,
  hints: [
    {
      ko: '바깥쪽은 에포크, 안쪽은 예를 차례로 도는 이중 반복문입니다. 안쪽에서 하는 일은 `perceptron-step`의 한 걸음입니다.',
      en: 'Two nested loops: epochs outside, examples in order inside. Inside them is the one step of `perceptron-step`.',
    },
    {
      ko: '편향은 입력이 항상 1인 가중치입니다. 예마다 입력의 맨 앞에 1을 붙이면 길이가 $p+1$인 벡터 하나로 편향까지 함께 갱신할 수 있습니다.',
      en: 'The bias is the weight of an input that is always 1. Put a 1 in front of the inputs of each example, and one vector of length $p+1$ holds everything.',
    },
    {
      ko: '`tf.concat([tf.ones([n, 1]), x], 1).unstack()`으로 예마다 1이 붙은 벡터를 얻고, `let w = tf.zeros([p + 1])`에서 출발하여 예 하나를 볼 때마다 `w`를 곧바로 새 값으로 바꿉니다.',
      en: '`tf.concat([tf.ones([n, 1]), x], 1).unstack()` gives each example with its 1. Begin with `let w = tf.zeros([p + 1])`, and give `w` its new value after every single example.',
    },
  ],
  messages: {
    wrongSide: {
      ko: '직선으로 나눌 수 있는 자료인데, 학습한 가중치로 다시 보면 {wrong}개가 틀립니다.',
      en: 'A line separates these classes, yet your weights put {wrong} of the examples on the wrong side.',
    },
  },
});
