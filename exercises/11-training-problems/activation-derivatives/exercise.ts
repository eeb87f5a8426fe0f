import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import type { HiddenCase } from '../../../lib/exercise/types';
import { matrix, tensor, vector } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';

const SHARES = { sigmoid: 0.35, tanh: 0.35, relu: 0.3 };

/** Between 0.3 and 3 from zero: no derivative is 0 there but ReLU's below zero, which every case mixes with others. */
const drawAway = (random: Random, sign: number) => sign * random.between(0.3, 3);

/** Both signs are there, whatever the draw. */
function drawMixed(random: Random, n: number): number[] {
  const signs = [1, -1, ...random.times(Math.max(0, n - 2), () => random.pick([-1, 1]))].slice(0, n);
  const order = random.permutation(n);
  return order.map((index) => drawAway(random, signs[index] ?? 1));
}

function drawVector(random: Random): HiddenCase {
  return {
    id: 'vector',
    title: { ko: '부호가 섞인 벡터', en: 'A vector of both signs' },
    points: 2,
    parts: SHARES,
    args: [vector(drawMixed(random, random.integer(5, 12)))],
  };
}

function drawWithZeros(random: Random): HiddenCase {
  const values = [0, 0, ...drawMixed(random, random.integer(4, 7))];
  return {
    id: 'with-zeros',
    title: { ko: '0이 들어 있는 벡터', en: 'A vector with zeros in it' },
    points: 2,
    parts: SHARES,
    args: [vector(random.permutation(values.length).map((index) => values[index] ?? 0))],
  };
}

function drawMatrix(random: Random): HiddenCase {
  const n = random.integer(2, 5);
  const p = n + random.integer(1, 3);
  const values = drawMixed(random, n * p);
  const rows = Array.from({ length: n }, (_, row) => values.slice(row * p, (row + 1) * p));
  return {
    id: 'matrix',
    title: { ko: '행렬', en: 'A matrix' },
    points: 2,
    parts: SHARES,
    args: [matrix(rows)],
  };
}

function drawRankFour(random: Random): HiddenCase {
  const shape = [random.integer(1, 2), random.integer(2, 3), 1, random.integer(3, 4)];
  const size = shape.reduce((product, dim) => product * dim, 1);
  return {
    id: 'rank-four',
    title: { ko: '축이 네 개인 텐서', en: 'A tensor with four axes' },
    points: 2,
    parts: SHARES,
    args: [tensor(shape, drawMixed(random, size))],
  };
}

function drawScalar(random: Random): HiddenCase {
  return {
    id: 'scalar',
    title: { ko: '수 하나인 텐서 (모양 `[]`)', en: 'A single number (shape `[]`)' },
    points: 1,
    parts: SHARES,
    args: [tensor([], [drawAway(random, 1)])],
  };
}

function drawHundred(random: Random): HiddenCase {
  const values = [100, -100, random.between(90, 99), -random.between(90, 99), ...drawMixed(random, 3)];
  return {
    id: 'hundred',
    title: { ko: '$\\pm 100$이 들어 있는 벡터', en: 'A vector with $\\pm 100$ in it' },
    points: 3,
    parts: SHARES,
    args: [vector(random.permutation(values.length).map((index) => values[index] ?? 0))],
  };
}

export default defineExercise({
  id: 'activation-derivatives',
  title: { ko: '활성화 함수의 미분', en: 'Derivatives of activation functions' },
  summary: {
    ko: '시그모이드, tanh, ReLU 함수의 미분을 원소마다 구합니다. 경사소실의 원인이 되는 세 곡선입니다.',
    en: 'Compute the derivatives of sigmoid, tanh and ReLU element by element: the three curves behind vanishing gradients.',
  },
  entry: 'activationDerivatives',
  params: [
    {
      name: 'x',
      type: param.anyTensor(),
      doc: {
        ko: '미분을 구할 점들. 모양은 무엇이든 됩니다.',
        en: 'The points at which to differentiate, a tensor of any shape',
      },
    },
  ],
  result: result.object({
    sigmoid: result.tensorLikeExpected(),
    tanh: result.tensorLikeExpected(),
    relu: { kind: 'tensor', shape: 'like-expected', booleans: true },
  }),
  resultDoc: {
    ko: '세 함수의 미분. 모두 `x`와 같은 모양입니다.',
    en: 'The three derivatives, each of the same shape as `x`',
  },
  points: 12,
  minutes: 10,
  buildsOn: ['activations'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예', en: 'The worked example' },
      args: [vector([-2, 0, 1])],
    },
    {
      id: 'two-rows',
      title: { ko: '행렬', en: 'A matrix' },
      args: [
        matrix([
          [0.5, -0.5, 3],
          [-3, 2, 0],
        ]),
      ],
    },
    { id: 'at-zero', title: { ko: '수 하나', en: 'A single number' }, args: [tensor([], [0])] },
    { id: 'far-away', title: { ko: '0에서 먼 점', en: 'Far from zero' }, args: [vector([100, -100])] },
  ],
  hidden: (random) => [
    drawVector(random.fork('vector')),
    drawWithZeros(random.fork('with-zeros')),
    drawMatrix(random.fork('matrix')),
    drawRankFour(random.fork('rank-four')),
    drawScalar(random.fork('scalar')),
    drawHundred(random.fork('hundred')),
  ],
  hints: [
    {
      ko: '시그모이드와 tanh의 미분은 **함숫값 자신**으로 나타낼 수 있습니다. 먼저 $\\sigma(x)$와 $\\tanh x$를 구해 두세요.',
      en: 'The derivatives of sigmoid and tanh can be written with the **values of the functions themselves**. Compute $\\sigma(x)$ and $\\tanh x$ first.',
    },
    {
      ko: "$\\sigma' = \\sigma(1-\\sigma)$, $\\tanh' = 1-\\tanh^2$입니다. 여기서 $\\sigma$와 $\\tanh$는 $x$가 아니라 함숫값입니다. 지수를 직접 쓰면 $x = -100$에서 float32가 넘칩니다.",
      en: "$\\sigma' = \\sigma(1-\\sigma)$ and $\\tanh' = 1-\\tanh^2$, with the values of the functions, not $x$, on the right. Writing the exponentials out overflows float32 at $x = -100$.",
    },
    {
      ko: 'ReLU의 미분은 $x > 0$이면 1, 아니면 0입니다. `tf.greater`는 참과 거짓을 돌려주므로 `toFloat()`으로 1과 0으로 바꿉니다. 0에서의 값은 0입니다.',
      en: 'The derivative of ReLU is 1 where $x > 0$ and 0 elsewhere. `tf.greater` gives true and false; `toFloat()` makes them 1 and 0. At zero the value is 0.',
    },
  ],
});
