import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import type { HiddenCase, VisibleCase } from '../../../lib/exercise/types';
import { matrix } from '../../../lib/numeric/plain-value';
import { createRandom, type Random } from '../../../lib/numeric/random';
import { drawHills, drawSample, drawWave, toSecret } from './curves';
import { judgeCurve } from './judge';
import { recognizeTraining } from './recognize';

type Bounds = readonly [number, number];

interface Plan extends Pick<HiddenCase, 'id' | 'title'> {
  readonly draw: typeof drawWave;
  readonly low: Bounds;
  readonly width: Bounds;
  readonly neurons: Bounds;
}

const PLANS: readonly Plan[] = [
  {
    id: 'wave',
    title: { ko: '0 둘레의 물결', en: 'A wave around zero' },
    draw: drawWave,
    low: [-1.5, -1],
    width: [2, 3],
    neurons: [8, 10],
  },
  {
    id: 'far-from-zero',
    title: { ko: '0에서 먼 물결', en: 'A wave far from zero' },
    draw: drawWave,
    low: [4, 7],
    width: [2.5, 4],
    neurons: [11, 15],
  },
  {
    id: 'wide-range',
    title: { ko: '넓은 범위의 언덕이나 골짜기 두 개', en: 'Two hills or valleys in a wide range' },
    draw: drawHills,
    low: [-9, -5],
    width: [7, 10],
    neurons: [16, 20],
  },
];

function drawHidden(random: Random): HiddenCase[] {
  return PLANS.map(({ id, title, draw, low, width, neurons }) => {
    const source = random.fork(id);
    const range = { low: source.between(...low), width: source.between(...width) };
    const sample = drawSample(source, draw(source), range);
    return {
      id,
      title,
      points: 8,
      args: [sample.x, sample.y, source.integer(...neurons)],
      secret: toSecret(sample),
    };
  });
}

/** The hill of the statement's example, at 61 points. */
function makeHill(): Pick<VisibleCase, 'args'> {
  const x = Array.from({ length: 61 }, (_, index) => -1.5 + index / 20);
  const hill = (value: number) => Math.tanh(4 * (value + 0.5)) - Math.tanh(4 * (value - 0.5));
  return { args: [matrix(x.map((value) => [value])), matrix(x.map((value) => [hill(value)])), 8] };
}

function makeVisible(
  { id, title }: Pick<VisibleCase, 'id' | 'title'>,
  plan: { draw: typeof drawWave; low: number; width: number; neurons: number },
): VisibleCase {
  const random = createRandom(`universal-approximation/${id}`);
  const { x, y } = drawSample(random, plan.draw(random), plan);
  return { id, title, args: [x, y, plan.neurons] };
}

export default defineExercise({
  id: 'universal-approximation',
  title: { ko: '곡선을 따라가는 신경망', en: 'A network that follows a curve' },
  summary: {
    ko: '은닉층이 하나인 신경망을 학습시켜 오르내리는 곡선을 근사합니다. 학습에 쓰지 않은 점에서 채점합니다.',
    en: 'Train a network with one hidden layer to follow a curve that goes up and down. It is judged at points it has not seen.',
  },
  entry: 'universalApproximation',
  params: [
    {
      name: 'x',
      type: param.tensor('n', 1),
      doc: {
        ko: '곡선 위에 있는 점들의 $x$. 평균이 0이라는 보장은 없습니다.',
        en: 'The $x$ of points on the curve; not necessarily centered at 0',
      },
    },
    {
      name: 'y',
      type: param.tensor('n', 1),
      doc: { ko: '같은 점들의 $y$. 잡음이 없습니다.', en: 'The $y$ of the same points, without noise' },
    },
    {
      name: 'hidden',
      type: param.number(),
      doc: { ko: '은닉층의 뉴런 수 $h$', en: 'The number $h$ of hidden neurons' },
    },
  ],
  result: result.object({
    w1: result.tensor(1, 'h'),
    b1: result.tensor('h'),
    w2: result.tensor('h', 1),
    b2: result.tensor(1),
  }),
  resultDoc: {
    ko: '학습된 가중치와 편향. 주어진 `x`를 그대로 넣어 쓸 수 있어야 합니다.',
    en: 'The trained weights and biases, to be used on `x` as given',
  },
  points: 24,
  minutes: 30,
  buildsOn: ['mlp-forward', 'gradient-descent', 'standardize'],
  trains: true,
  runtime: 'layers',
  limits: { timeMs: 60_000 },
  visible: [
    {
      id: 'one-hill',
      title: { ko: '본문의 예: 언덕 하나', en: 'The worked example: one hill' },
      ...makeHill(),
    },
    makeVisible(
      { id: 'shifted-wave', title: { ko: '5와 8 사이의 물결', en: 'A wave between 5 and 8' } },
      { draw: drawWave, low: 5, width: 3, neurons: 12 },
    ),
    makeVisible(
      { id: 'hills', title: { ko: '언덕 두 개, 뉴런 16개', en: 'Two hills, 16 neurons' } },
      { draw: drawHills, low: -6, width: 8, neurons: 16 },
    ),
  ],
  hidden: drawHidden,
  judge: judgeCurve,
  recognize: recognizeTraining,
  hints: [
    {
      ko: '`tf.variable`로 만든 네 변수와 `tf.train.adam(0.05)`의 `minimize`를 쓰세요. 손실은 `tf.losses.meanSquaredError(y, prediction)`이면 충분합니다. 가중치가 모두 같은 값에서 시작하면 뉴런이 서로 달라지지 않습니다.',
      en: 'Use four variables made with `tf.variable` and `minimize` of `tf.train.adam(0.05)`; `tf.losses.meanSquaredError(y, prediction)` will do as the loss. Neurons that start equal stay equal.',
    },
    {
      ko: '$x$가 0에서 멀면 tanh가 포화되어 경사가 거의 0입니다. 함수 안에서 $u = (x - m)/s$로 표준화하여 학습하면 훨씬 빨리 배웁니다. 수백 걸음이면 됩니다.',
      en: 'With $x$ far from 0, tanh saturates and the gradient all but vanishes. Train on $u = (x - m)/s$ inside your function, and it learns much faster: some hundred steps will do.',
    },
    {
      ko: '채점기는 표준화하지 않은 $x$를 넣으므로 마지막에 되돌려야 합니다. $w_1\\frac{x-m}{s} + b_1 = \\frac{w_1}{s}x + \\left(b_1 - \\frac{w_1 m}{s}\\right)$이므로 돌려줄 값은 괄호와 계수에 그대로 보입니다.',
      en: 'The grader feeds $x$ itself, so undo the scaling at the end: $w_1\\frac{x-m}{s} + b_1 = \\frac{w_1}{s}x + \\left(b_1 - \\frac{w_1 m}{s}\\right)$ shows what to return.',
    },
  ],
  messages: {
    width: {
      ko: '은닉층의 뉴런이 {found}개입니다. {asked}개여야 합니다.',
      en: 'Your hidden layer has {found} neurons; {asked} were asked for.',
    },
    trainingError: {
      ko: '학습에 쓴 점에서도 평균제곱오차가 분산의 {percent} %입니다. 아직 곡선을 따라가지 못합니다.',
      en: 'Even at the points it was trained on, the mean squared error is {percent} % of the variance: the curve is not followed yet.',
    },
    heldOutError: {
      ko: '학습에 쓰지 않은 점에서 평균제곱오차가 분산의 {percent} %입니다. 5 % 미만이어야 합니다.',
      en: 'At points not used for training, the mean squared error is {percent} % of the variance; it has to be below 5 %.',
    },
  },
});
