import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { CHECKS } from './checks';
import { drawHidden, toStepArguments } from './cases';

const SAME_INPUT = [
  [1, 2, 3],
  [1, 2, 3],
];
const EXAMPLE = {
  w1: [0, 0, 0, 0, 0, 0],
  b1: [0, 0],
  w2: [1, 0, 0, 1],
  b2: [0, 0],
  w3: [1, 0, 0, 1],
  b3: [0, 0],
};
const SIMPLE = {
  w1: [1, 0, 0, 1, -1, 1],
  b1: [0.5, -0.5],
  w2: [1, -1, 2, 1],
  b2: [0, 0.5],
  w3: [1, -1, -1, 2],
  b3: [0.5, 0],
};

export default defineExercise({
  id: 'train-step',
  title: { ko: '신경망을 한 걸음 학습시키기', en: 'One training step of a network' },
  summary: {
    ko: '3-2-2-2 신경망의 모든 가중치와 편향을 경사하강법으로 한 번 갱신합니다. 자동미분을 써도 됩니다.',
    en: 'Update all weights and biases of the 3-2-2-2 network once by gradient descent; automatic differentiation is welcome.',
  },
  entry: 'trainStep',
  params: [
    {
      name: 'x',
      type: param.tensor('n', 3),
      doc: { ko: '입력. 한 행이 예 하나입니다.', en: 'Inputs, one row an example' },
    },
    {
      name: 'y',
      type: param.tensor('n', 2),
      doc: { ko: '원-핫으로 나타낸 레이블', en: 'Labels, one-hot' },
    },
    {
      name: 'params',
      type: param.object({
        w1: param.tensor(3, 2),
        b1: param.tensor(2),
        w2: param.tensor(2, 2),
        b2: param.tensor(2),
        w3: param.tensor(2, 2),
        b3: param.tensor(2),
      }),
      doc: { ko: '갱신하기 전의 가중치와 편향', en: 'Weights and biases before the step' },
    },
    { name: 'eta', type: param.number(), doc: { ko: '학습률 $\\eta$', en: 'The learning rate $\\eta$' } },
  ],
  result: result.object({
    w1: result.tensor(3, 2),
    b1: result.tensor(2),
    w2: result.tensor(2, 2),
    b2: result.tensor(2),
    w3: result.tensor(2, 2),
    b3: result.tensor(2),
  }),
  resultDoc: { ko: '한 걸음 뒤의 가중치와 편향', en: 'Weights and biases after the step' },
  points: 18,
  minutes: 25,
  buildsOn: ['gradient-step', 'forward-3222', 'backprop-3222'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예', en: 'The worked example' },
      args: toStepArguments({ x: [[1, 2, 3]], y: [[1, 0]] }, EXAMPLE, 1),
    },
    {
      id: 'torn',
      title: { ko: '같은 입력에 서로 다른 레이블', en: 'The same input with both labels' },
      args: toStepArguments(
        {
          x: SAME_INPUT,
          y: [
            [1, 0],
            [0, 1],
          ],
        },
        EXAMPLE,
        1,
      ),
    },
    {
      id: 'simple-weights',
      title: { ko: '간단한 가중치와 예 세 개', en: 'Simple weights, three examples' },
      args: toStepArguments(
        {
          x: [
            [1, 0, -1],
            [0, 1, 0.5],
            [-1, 2, 1],
          ],
          y: [
            [1, 0],
            [0, 1],
            [0, 1],
          ],
        },
        SIMPLE,
        0.5,
      ),
    },
    {
      id: 'no-learning',
      title: { ko: '학습률이 0일 때', en: 'A learning rate of 0' },
      args: toStepArguments({ x: [[1, 0, -1]], y: [[0, 1]] }, SIMPLE, 0),
    },
  ],
  hidden: drawHidden,
  checks: CHECKS,
  hints: [
    {
      ko: '할 일은 둘입니다. 지금의 가중치에서 모든 경사를 구하고, 그다음 모든 가중치에서 학습률 × 경사를 뺍니다. 경사는 `backprop-3222`에서 쓴 식이나 `tf.grads`로 구할 수 있습니다.',
      en: 'There are two things to do: get all gradients at the present weights, then subtract learning rate times gradient from each. The gradients come from your formulas of `backprop-3222`, or from `tf.grads`.',
    },
    {
      ko: '`tf.grads(f)`는 여섯 텐서를 받아 손실(스칼라)을 돌려주는 함수 `f`를, 같은 여섯 텐서의 배열을 받아 경사의 배열을 돌려주는 함수로 바꿉니다. 손실을 예에 대한 평균으로 두었는지 확인하세요.',
      en: '`tf.grads(f)` turns a function `f` from six tensors to the loss, a scalar, into one from an array of six tensors to the array of their gradients. Make sure that your loss is a mean over the examples.',
    },
    {
      ko: '손실은 `tf.losses.softmaxCrossEntropy(y, logits)`이며 소프트맥스를 취하기 전의 값을 받습니다. 경사를 구했으면 이름마다 `params[name].sub(grad.mul(eta))`를 만들어 객체에 담으세요.',
      en: '`tf.losses.softmaxCrossEntropy(y, logits)` is the loss; it takes the values before the softmax. With the gradients in hand, collect `params[name].sub(grad.mul(eta))` name by name.',
    },
  ],
  messages: {
    notFinite: {
      ko: '가중치에 NaN이나 무한대가 있어 확인할 수 없습니다.',
      en: 'There are NaN or infinite values among the weights, so this cannot be checked.',
    },
    uphill: {
      ko: '한 걸음 뒤에 손실이 줄지 않고 커졌습니다.',
      en: 'After your step the loss is larger, not smaller.',
    },
    unchanged: {
      ko: '한 걸음 뒤에도 손실이 그대로입니다.',
      en: 'After your step the loss is just what it was.',
    },
  },
});
