import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import type { HiddenCase } from '../../../lib/exercise/types';
import type { Random } from '../../../lib/numeric/random';
import { CHECKS } from './checks';
import { differentiate, drawParameters, NAMES, toArguments, type Batch, type Parameters } from './network';

/** Sixteenths, so that the shares add up to exactly 1. */
const BY_LAYER = {
  loss: 2 / 16,
  'grads.w3': 2 / 16,
  'grads.b3': 2 / 16,
  'grads.w2': 3 / 16,
  'grads.b2': 2 / 16,
  'grads.w1': 3 / 16,
  'grads.b1': 2 / 16,
};

/** Every gradient has an entry of at least this size: zeros and gradients of another layer never pass for it. */
const LEAST_GRADIENT = 0.004;

function drawBatch(random: Random, n: number): Batch {
  const first = random.pick([0, 1]);
  return {
    x: random.times(n, () => random.times(3, () => Math.fround(random.normal(0, 1.2)))),
    // The first two examples are of different classes, so that no batch has one class only.
    y: random.times(n, (index) => {
      const label = index < 2 ? (first + index) % 2 : random.pick([0, 1]);
      return [1 - label, label];
    }),
  };
}

const isGradable = (batch: Batch, parameters: Parameters) => {
  const gradients = differentiate(batch, parameters);
  return NAMES.every((name) => Math.max(...gradients[name].map(Math.abs)) >= LEAST_GRADIENT);
};

interface Plan extends Pick<HiddenCase, 'id' | 'title' | 'points'> {
  readonly n: number;
  readonly spread: { readonly weights: number; readonly biases: number };
}

/** Draws batch and parameters again until every gradient is large enough to be told from 0. */
function drawCase(random: Random, { id, title, points, n, spread }: Plan): HiddenCase {
  for (;;) {
    const batch = drawBatch(random, n);
    const parameters = drawParameters(random, spread);
    if (isGradable(batch, parameters))
      return { id, title, points, parts: BY_LAYER, args: toArguments(batch, parameters) };
  }
}

const ORDINARY = { weights: 1.2, biases: 0.5 };

function drawHidden(random: Random): HiddenCase[] {
  return [
    drawCase(random.fork('one'), {
      id: 'one-example',
      title: { ko: '예가 하나 ($n = 1$)', en: 'One example ($n = 1$)' },
      points: 4,
      n: 1,
      spread: ORDINARY,
    }),
    drawCase(random.fork('few'), {
      id: 'few-examples',
      title: { ko: '예 몇 개', en: 'A few examples' },
      points: 8,
      n: random.fork('few-n').integer(4, 7),
      spread: ORDINARY,
    }),
    drawCase(random.fork('batch'), {
      id: 'batch',
      title: { ko: '미니배치 하나', en: 'A mini-batch' },
      points: 8,
      n: random.fork('batch-n').integer(12, 32),
      spread: ORDINARY,
    }),
    drawCase(random.fork('steep'), {
      id: 'large-weights',
      title: { ko: '가중치가 커서 시그모이드가 포화될 때', en: 'Large weights that saturate the sigmoid' },
      points: 4,
      n: random.fork('steep-n').integer(5, 10),
      spread: { weights: 2.2, biases: 1 },
    }),
  ];
}

const EXAMPLE: Parameters = {
  w1: [0, 0, 0, 0, 0, 0],
  b1: [0, 0],
  w2: [1, 0, 0, 1],
  b2: [0, 0],
  w3: [1, 0, 0, 1],
  b3: [0, 0],
};
const SIMPLE: Parameters = {
  w1: [1, 0, 0, 1, -1, 1],
  b1: [0.5, -0.5],
  w2: [1, -1, 2, 1],
  b2: [0, 0.5],
  w3: [1, -1, -1, 2],
  b3: [0.5, 0],
};

export default defineExercise({
  id: 'backprop-3222',
  title: { ko: '3-2-2-2 신경망의 오차역전파법', en: 'Backpropagation through a 3-2-2-2 network' },
  summary: {
    ko: '은닉층이 두 개인 작은 신경망의 손실과 모든 가중치의 경사를 연쇄법칙으로 구합니다.',
    en: 'Compute the loss of a small network with two hidden layers and all its gradients, by the chain rule.',
  },
  entry: 'backprop3222',
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
      doc: { ko: '세 층의 가중치와 편향', en: 'Weights and biases of the three layers' },
    },
  ],
  result: result.object({
    loss: result.number(),
    grads: result.object({
      w1: result.tensor(3, 2),
      b1: result.tensor(2),
      w2: result.tensor(2, 2),
      b2: result.tensor(2),
      w3: result.tensor(2, 2),
      b3: result.tensor(2),
    }),
  }),
  resultDoc: {
    ko: '손실과, 가중치마다 같은 모양을 가진 경사',
    en: 'The loss, and for every parameter its gradient in the same shape',
  },
  points: 30,
  minutes: 40,
  forbidden: ['autodiff'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예', en: 'The worked example' },
      args: toArguments({ x: [[1, 2, 3]], y: [[1, 0]] }, EXAMPLE),
    },
    {
      id: 'two-examples',
      title: { ko: '레이블이 다른 예 두 개', en: 'Two examples with different labels' },
      args: toArguments(
        {
          x: [
            [1, 2, 3],
            [1, 2, 3],
          ],
          y: [
            [1, 0],
            [0, 1],
          ],
        },
        EXAMPLE,
      ),
    },
    {
      id: 'simple-weights',
      title: { ko: '간단한 가중치와 예 세 개', en: 'Simple weights, three examples' },
      args: toArguments(
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
      ),
    },
  ],
  hidden: drawHidden,
  checks: CHECKS,
  hints: [
    {
      ko: '순방향 연산을 먼저 끝내고 $h^{(1)}$, $h^{(2)}$, $o$를 변수에 남겨 두세요. 역방향 연산은 이 값들을 그대로 다시 씁니다.',
      en: 'Finish the forward pass first and keep $h^{(1)}$, $h^{(2)}$ and $o$ in variables: the backward pass uses all of them again.',
    },
    {
      ko: '출력층의 오차는 $\\delta^{(3)} = (o - y)/n$입니다. 소프트맥스와 교차 엔트로피를 함께 미분하면 이렇게 간단해집니다. 가중치의 경사는 "들어온 값의 전치 × 오차"이고, 편향의 경사는 오차를 예에 대해 **더한** 값입니다.',
      en: 'The error of the output layer is $\\delta^{(3)} = (o - y)/n$; softmax and cross-entropy differentiate together to something this simple. A weight gradient is "transpose of what came in, times error"; a bias gradient is the **sum** of the errors over the examples.',
    },
    {
      ko: '한 층 뒤로 갈 때에는 오차에 그 층의 가중치를 전치하여 곱하고, 시그모이드의 미분 $h(1-h)$를 원소별로 곱합니다: `const delta2 = delta3.matMul(w3, false, true).mul(h2).mul(tf.sub(1, h2));`',
      en: 'To go one layer back, multiply the error by the transposed weights and, element by element, by the derivative $h(1-h)$ of the sigmoid: `const delta2 = delta3.matMul(w3, false, true).mul(h2).mul(tf.sub(1, h2));`',
    },
  ],
  messages: {
    notFinite: {
      ko: '경사에 NaN이나 무한대가 있어 확인할 수 없습니다.',
      en: 'There are NaN or infinite values among the gradients, so this cannot be checked.',
    },
    slope: {
      ko: 'grads.{name}이 손실함수를 수치미분한 값과 다릅니다. 출력층에서 거꾸로 볼 때 처음으로 어긋난 곳입니다.',
      en: 'grads.{name} differs from the numerical slope of the loss. Going backwards from the output, it is the first that does.',
    },
    uphill: {
      ko: '경사의 반대쪽으로 조금 움직였더니 손실이 커졌습니다. 부호를 확인하세요.',
      en: 'A small step against your gradient made the loss larger. Check the sign.',
    },
    unchanged: {
      ko: '경사의 반대쪽으로 움직여도 손실이 그대로입니다. 경사가 모두 0인 것 같습니다.',
      en: 'A step against your gradient leaves the loss as it was: the gradient seems to be all zeros.',
    },
  },
});
