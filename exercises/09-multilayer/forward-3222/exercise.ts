import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { drawHidden, toArguments } from './cases';
import { CHECKS } from './checks';

export default defineExercise({
  id: 'forward-3222',
  title: { ko: '3-2-2-2 신경망의 순방향 연산', en: 'The forward pass of a 3-2-2-2 network' },
  summary: {
    ko: '은닉층이 두 개인 작은 신경망에서 층마다 가중합과 활성화된 값을 모두 구합니다.',
    en: 'Work out the weighted sums and the activations of every layer of a small network with two hidden layers.',
  },
  entry: 'forward3222',
  params: [
    {
      name: 'x',
      type: param.tensor('n', 3),
      doc: { ko: '입력. 한 행이 예 하나입니다.', en: 'Inputs, one row an example' },
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
      doc: { ko: '세 층의 가중치와 편향', en: 'Weights and biases of the three layers' },
    },
  ],
  result: result.object({
    z1: result.tensor('n', 2),
    h1: result.tensor('n', 2),
    z2: result.tensor('n', 2),
    h2: result.tensor('n', 2),
    z3: result.tensor('n', 2),
    o: result.tensor('n', 2),
  }),
  resultDoc: {
    ko: '세 층의 가중합 $z$, 두 은닉층의 값 $h$, 출력 $o$',
    en: 'The weighted sums $z$ of the three layers, the values $h$ of the hidden ones, and the output $o$',
  },
  points: 15,
  minutes: 15,
  buildsOn: ['dense-layer', 'softmax'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예', en: 'The worked example' },
      args: toArguments([[1, 2, -1]], {
        w1: [1, 0, 0, 1, 1, 0],
        b1: [0, -1],
        w2: [2, 0, 0, 1],
        b2: [0, 0],
        w3: [1, -1, -1, 1],
        b3: [1, 0],
      }),
    },
    {
      id: 'biases-only',
      title: { ko: '가중치가 모두 0일 때', en: 'All weights are 0' },
      args: toArguments(
        [
          [1, 2, 3],
          [4, 5, 6],
        ],
        {
          w1: [0, 0, 0, 0, 0, 0],
          b1: [1, -1],
          w2: [0, 0, 0, 0],
          b2: [2, -2],
          w3: [0, 0, 0, 0],
          b3: [1, 0],
        },
      ),
    },
    {
      id: 'three-examples',
      title: { ko: '예 세 개', en: 'Three examples' },
      args: toArguments(
        [
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ],
        {
          w1: [1, -1, 2, 0, -2, 1],
          b1: [0, 0.5],
          w2: [1, -1, 1, 2],
          b2: [0.5, 0],
          w3: [2, -1, 0, 1],
          b3: [0, 0.5],
        },
      ),
    },
    {
      id: 'far-from-zero',
      title: { ko: '출력층의 가중합이 클 때', en: 'Large weighted sums at the output' },
      args: toArguments([[1, 1, 1]], {
        w1: [1, 1, 1, 1, 1, 1],
        b1: [0, 0],
        w2: [1, 1, 1, 1],
        b2: [0, 0],
        w3: [100, 101, 100, 101],
        b3: [0, 0],
      }),
    },
  ],
  hidden: drawHidden,
  checks: CHECKS,
  hints: [
    {
      ko: '같은 두 단계가 층마다 되풀이됩니다. 먼저 가중합, 그다음 활성화 함수입니다. 다음 층에 들어가는 것은 둘 중 어느 쪽일까요?',
      en: 'Every layer repeats the same two steps: a weighted sum, then the activation. Which of the two goes into the next layer?',
    },
    {
      ko: '한 층의 가중합은 `h.matMul(w).add(b)`입니다. 모양이 `[2]`인 편향은 모든 행에 저절로 더해집니다. 시그모이드는 `sigmoid()`입니다.',
      en: "A layer's weighted sum is `h.matMul(w).add(b)`; a bias of shape `[2]` is added to every row by itself. The sigmoid is `sigmoid()`.",
    },
    {
      ko: '출력층만 활성화 함수가 다릅니다. 소프트맥스는 예마다, 즉 **행마다** 적용합니다. `z3.softmax()`는 마지막 축을 따라 계산하므로 그대로 쓸 수 있습니다.',
      en: 'Only the output layer has another activation. Softmax works example by example, **along each row**; `z3.softmax()` takes the last axis and does just that.',
    },
  ],
  messages: {
    rowSum: {
      ko: '출력 o에 합이 1이 아닌 행이 있습니다. 1에서 가장 멀리 벗어난 정도는 약 {error}입니다.',
      en: 'Some rows of o do not sum to 1. The largest deviation is about {error}.',
    },
    notFinite: {
      ko: '출력 o에 NaN이나 무한대가 있어 확인할 수 없습니다.',
      en: 'There are NaN or infinite values in o, so this cannot be checked.',
    },
    dependent: {
      ko: '예 하나만 넣었을 때와 여러 예를 함께 넣었을 때 그 예의 출력이 달랐습니다. 차이는 약 {error}입니다.',
      en: "An example's output was not the same alone as among others; the difference is about {error}.",
    },
    constant: {
      ko: '출력이 입력에 따라 달라지지 않습니다.',
      en: 'The output does not depend on the input.',
    },
  },
});
