import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import type { HiddenCase } from '../../../lib/exercise/types';
import { vector } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';
import { CHECKS, NO_GRADIENT } from './checks';

interface Plan extends Pick<HiddenCase, 'id' | 'title' | 'points'> {
  readonly w: readonly number[];
  readonly g: readonly number[];
  /** Below 0.4, so that 2ηλ and λ are never the same. */
  readonly eta: number;
  readonly lambda: number;
}

const toCase = ({ w, g, eta, lambda, ...rest }: Plan): HiddenCase => ({
  ...rest,
  args: [vector(w), vector(g), eta, lambda],
});

/** Away from 0, on either side. */
const drawValues = (random: Random, p: number) =>
  random.times(p, () => random.pick([-1, 1]) * random.between(0.3, 3));

function drawSeveral(random: Random): HiddenCase {
  const p = random.integer(4, 12);
  return toCase({
    id: 'several',
    title: { ko: '가중치 여러 개', en: 'Several weights' },
    points: 3,
    w: drawValues(random, p),
    g: drawValues(random, p),
    eta: random.between(0.05, 0.35),
    lambda: random.between(0.3, 1.5),
  });
}

function drawSingle(random: Random): HiddenCase {
  return toCase({
    id: 'single',
    title: { ko: '가중치 하나 ($p = 1$)', en: 'A single weight ($p = 1$)' },
    points: 1,
    w: [random.pick([-1, 1]) * random.between(1.3, 3)],
    g: drawValues(random, 1),
    eta: random.between(0.1, 0.35),
    lambda: random.between(0.5, 1.5),
  });
}

function drawUnpenalized(random: Random): HiddenCase {
  const p = random.integer(2, 7);
  return toCase({
    id: 'no-penalty',
    title: { ko: '벌칙이 없을 때 ($\\lambda = 0$)', en: 'No penalty ($\\lambda = 0$)' },
    points: 1,
    w: drawValues(random, p),
    g: drawValues(random, p),
    eta: random.between(0.1, 0.35),
    lambda: 0,
  });
}

function drawNoGradient(random: Random): HiddenCase {
  const p = random.integer(3, 8);
  return toCase({
    id: NO_GRADIENT,
    title: { ko: '경사가 0일 때 ($g = 0$)', en: 'The gradient is 0 ($g = 0$)' },
    points: 1,
    // Two sizes that differ for certain: a shift by a constant must not look like a factor.
    w: [random.between(2, 3), -random.between(0.4, 0.8), ...drawValues(random, p)],
    g: new Array<number>(p + 2).fill(0),
    eta: random.between(0.1, 0.35),
    lambda: random.between(0.5, 1.5),
  });
}

/** A weight of 0 feels no penalty. */
function drawSomeZeros(random: Random): HiddenCase {
  const p = random.integer(3, 9);
  return toCase({
    id: 'some-zeros',
    title: { ko: '0인 가중치가 있을 때', en: 'Some weights are 0' },
    points: 1,
    w: [0, ...drawValues(random, p), 0],
    g: drawValues(random, p + 2),
    eta: random.between(0.05, 0.35),
    lambda: random.between(0.3, 1.5),
  });
}

function drawStrong(random: Random): HiddenCase {
  const p = random.integer(20, 60);
  return toCase({
    id: 'strong',
    title: { ko: '벌칙이 클 때 ($\\eta\\lambda > 1$)', en: 'A strong penalty ($\\eta\\lambda > 1$)' },
    points: 1,
    w: drawValues(random, p),
    g: drawValues(random, p),
    eta: random.between(0.2, 0.35),
    lambda: random.between(6, 12),
  });
}

export default defineExercise({
  id: 'l2-step',
  title: { ko: '$L_2$ 정칙화의 한 걸음', en: 'One step with $L_2$ regularization' },
  summary: {
    ko: '$L_2$ 벌칙이 더해진 손실함수를 경사하강법으로 한 걸음 줄입니다.',
    en: 'Take one step of gradient descent on a loss with an $L_2$ penalty.',
  },
  entry: 'l2Step',
  params: [
    {
      name: 'w',
      type: param.tensor('p'),
      doc: {
        ko: '현재의 가중치. 모두 벌칙을 받습니다.',
        en: 'The current weights; all of them are penalized',
      },
    },
    {
      name: 'g',
      type: param.tensor('p'),
      doc: {
        ko: '벌칙이 없는 손실함수 $J$의 `w`에서의 경사',
        en: 'The gradient at `w` of the loss $J$ without penalty',
      },
    },
    { name: 'eta', type: param.number(), doc: { ko: '학습률 $\\eta$', en: 'The learning rate $\\eta$' } },
    {
      name: 'lambda',
      type: param.number(),
      doc: { ko: '벌칙의 크기 $\\lambda \\ge 0$', en: 'The strength of the penalty, $\\lambda \\ge 0$' },
    },
  ],
  result: result.tensor('p'),
  resultDoc: { ko: '한 걸음 움직인 뒤의 가중치', en: 'The weights after the step' },
  points: 10,
  minutes: 8,
  buildsOn: ['gradient-step'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예', en: 'The worked example' },
      args: [vector([2, -1, 0.5]), vector([1, 1, -2]), 0.1, 0.5],
    },
    {
      id: 'only-shrinking',
      title: { ko: '경사가 0일 때', en: 'The gradient is 0' },
      args: [vector([4, -2, 0]), vector([0, 0, 0]), 0.5, 0.2],
    },
    {
      id: 'plain-step',
      title: { ko: '$\\lambda = 0$', en: '$\\lambda = 0$' },
      args: [vector([1, 2]), vector([3, -1]), 0.1, 0],
    },
    {
      id: 'one-weight',
      title: { ko: '가중치 하나', en: 'A single weight' },
      args: [vector([3]), vector([-2]), 0.25, 2],
    },
  ],
  hidden: (random) => [
    drawSeveral(random.fork('several')),
    drawSingle(random.fork('single')),
    drawUnpenalized(random.fork('no-penalty')),
    drawNoGradient(random.fork(NO_GRADIENT)),
    drawSomeZeros(random.fork('some-zeros')),
    drawStrong(random.fork('strong')),
  ],
  checks: CHECKS,
  hints: [
    {
      ko: '정칙화된 손실함수 $J(w) + \\frac{\\lambda}{2}\\lVert w\\rVert^2$의 경사부터 구해 보세요. 첫 항의 경사는 `g`로 주어집니다.',
      en: 'Begin with the gradient of the regularized loss $J(w) + \\frac{\\lambda}{2}\\lVert w\\rVert^2$. That of the first term is given as `g`.',
    },
    {
      ko: '$\\frac{\\lambda}{2}w_j^2$을 $w_j$로 미분하면 $\\lambda w_j$입니다. $\\frac12$이 있으므로 2는 남지 않습니다.',
      en: 'The derivative of $\\frac{\\lambda}{2}w_j^2$ is $\\lambda w_j$: the $\\frac12$ takes care of the 2.',
    },
    {
      ko: '두 경사의 합에 학습률을 곱하여 `w`에서 뺍니다. 벌칙의 경사에도 학습률을 곱해야 합니다.',
      en: 'Multiply the sum of both gradients by the learning rate and subtract it from `w`. The learning rate applies to the penalty, too.',
    },
  ],
  messages: {
    notFinite: {
      ko: 'NaN이나 무한대가 있어 확인할 수 없습니다.',
      en: 'There are NaN or infinite values, so this cannot be checked.',
    },
    notShrinking: {
      ko: '경사가 0인데도 0에 가까워지지 않은 가중치가 있습니다.',
      en: 'With a gradient of 0, some weights did not come closer to 0.',
    },
    unequalFactors: {
      ko: '경사가 0일 때 가중치마다 줄어든 비율이 다릅니다. 가장 큰 비율과 가장 작은 비율의 차이는 약 {gap}입니다.',
      en: 'With a gradient of 0, the weights shrank by different factors; the largest and the smallest differ by about {gap}.',
    },
  },
});
