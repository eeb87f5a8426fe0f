import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import type { HiddenCase } from '../../../lib/exercise/types';
import { vector } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';

/** Only where both weights move far beyond the tolerance: elsewhere one left as it was could pass for right. */
const HALF_EACH = { w0: 0.5, w1: 0.5 };

interface LineCase extends Pick<HiddenCase, 'id' | 'title' | 'points' | 'parts'> {
  readonly x: readonly number[];
  /** The line the points lie on, up to a little noise. */
  readonly line: { readonly intercept: number; readonly slope: number };
  readonly start: { readonly w0: number; readonly w1: number };
  readonly eta: number;
}

function toHiddenCase(random: Random, { x, line, start, eta, ...rest }: LineCase): HiddenCase {
  const y = x.map((value) => line.intercept + line.slope * value + random.normal(0, 0.1));
  return { ...rest, args: [start.w0, start.w1, vector(x), vector(y), eta] };
}

/**
 * Weights that miss the line by at least 0.5 each, in the same direction: with positive x the errors then have a
 * mean far from 0, and updating w1 from the new w0 gives another answer than updating both from the old values.
 */
function missingBy(random: Random, line: LineCase['line']): LineCase['start'] {
  const side = random.pick([-1, 1]);
  return {
    w0: line.intercept + side * random.between(0.5, 2),
    w1: line.slope + side * random.between(0.5, 2),
  };
}

const drawLine = (random: Random) => ({ intercept: random.between(-3, 3), slope: random.between(-2, 2) });

function drawFewPoints(random: Random): HiddenCase {
  const line = drawLine(random);
  return toHiddenCase(random, {
    id: 'few-points',
    title: { ko: '부호가 섞인 점 몇 개', en: 'A few points on both sides of zero' },
    points: 2,
    x: random.times(random.integer(3, 6), () => random.between(-3, 3)),
    line,
    start: missingBy(random, line),
    eta: random.between(0.05, 0.3),
  });
}

function drawOnePoint(random: Random): HiddenCase {
  const line = drawLine(random);
  return toHiddenCase(random, {
    id: 'one-point',
    title: { ko: '점 하나 ($n = 1$)', en: 'A single point ($n = 1$)' },
    points: 1,
    parts: HALF_EACH,
    x: [random.between(1, 3)],
    line,
    start: missingBy(random, line),
    eta: random.between(0.1, 0.3),
  });
}

function drawManyPoints(random: Random): HiddenCase {
  const line = drawLine(random);
  return toHiddenCase(random, {
    id: 'many-points',
    title: { ko: '0에서 먼 점 여러 개', en: 'Many points, all on one side of zero' },
    points: 3,
    parts: HALF_EACH,
    x: random.times(random.integer(50, 120), () => random.between(1, 3)),
    line,
    start: missingBy(random, line),
    eta: random.between(0.1, 0.3),
  });
}

function drawFromZero(random: Random): HiddenCase {
  return toHiddenCase(random, {
    id: 'from-zero',
    title: { ko: '$w_0 = w_1 = 0$에서 출발', en: 'Starting at $w_0 = w_1 = 0$' },
    points: 2,
    parts: HALF_EACH,
    x: random.times(random.integer(7, 20), () => random.between(0.5, 2.5)),
    line: { intercept: random.between(1, 3), slope: -random.between(2.5, 4) },
    start: { w0: 0, w1: 0 },
    eta: random.between(0.05, 0.2),
  });
}

function drawWideRange(random: Random): HiddenCase {
  const line = drawLine(random);
  return toHiddenCase(random, {
    id: 'wide-range',
    title: { ko: '$x$의 값이 크고 학습률이 작을 때', en: 'Large $x$ and a small learning rate' },
    points: 2,
    x: random.times(random.integer(8, 30), () => random.between(-60, 100)),
    line,
    start: missingBy(random, line),
    eta: random.between(1e-4, 3e-4),
  });
}

export default defineExercise({
  id: 'gradient-step',
  title: { ko: '경사하강법의 한 걸음', en: 'One step of gradient descent' },
  summary: {
    ko: '선형 회귀모형의 두 가중치 $w_0$과 $w_1$을 경사하강법으로 한 번 갱신합니다.',
    en: 'Update the two weights $w_0$ and $w_1$ of a linear regression once by gradient descent.',
  },
  entry: 'gradientStep',
  params: [
    {
      name: 'w0',
      type: param.number(),
      doc: { ko: '현재의 절편 $w_0$', en: 'The current intercept $w_0$' },
    },
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
    {
      name: 'eta',
      type: param.number(),
      doc: { ko: '학습률 $\\eta$', en: 'The learning rate $\\eta$' },
    },
  ],
  result: result.object({ w0: result.number(), w1: result.number() }),
  resultDoc: {
    ko: '한 걸음 움직인 뒤의 $w_0$과 $w_1$',
    en: '$w_0$ and $w_1$ after the step',
  },
  points: 10,
  minutes: 10,
  visible: [
    {
      id: 'two-points',
      title: { ko: '본문의 예: 점 두 개', en: 'The worked example: two points' },
      args: [0, 0, vector([1, 2]), vector([2, 3]), 0.1],
    },
    {
      id: 'at-the-minimum',
      title: { ko: '이미 최솟값에 있을 때', en: 'Already at the minimum' },
      args: [1, 2, vector([0, 1, 2]), vector([1, 3, 5]), 0.1],
    },
    {
      id: 'single-point',
      title: { ko: '점 하나', en: 'A single point' },
      args: [1, 1, vector([2]), vector([1]), 0.5],
    },
    {
      id: 'overshoot',
      title: { ko: '학습률이 너무 클 때', en: 'A learning rate that is too large' },
      args: [0, 0, vector([1, 2]), vector([2, 3]), 1],
    },
  ],
  hidden: (random) => [
    drawFewPoints(random.fork('few-points')),
    drawOnePoint(random.fork('one-point')),
    drawManyPoints(random.fork('many-points')),
    drawFromZero(random.fork('from-zero')),
    drawWideRange(random.fork('wide-range')),
  ],
  hints: [
    {
      ko: '먼저 점마다 예측의 오차 $w_0 + w_1x_i - y_i$를 구해 보세요. 두 경사 모두 이 오차에서 나옵니다.',
      en: 'Start with the error of each prediction, $w_0 + w_1x_i - y_i$. Both gradients are made from it.',
    },
    {
      ko: '$w_0$의 경사는 오차의 평균이고, $w_1$의 경사는 오차에 $x_i$를 곱한 값의 평균입니다. `mean()`을 쓰면 $\\frac{1}{n}$을 따로 나누지 않아도 됩니다.',
      en: 'The gradient for $w_0$ is the mean of the errors; for $w_1$ it is the mean of error times $x_i$. With `mean()` you need not divide by $n$ yourself.',
    },
    {
      ko: '`const error = x.mul(w1).add(w0).sub(y);`로 오차를 한 번만 계산해 두고, 두 경사 `error.mean()`과 `error.mul(x).mean()`을 모두 구한 다음에 $w_0$과 $w_1$을 갱신합니다.',
      en: 'Compute the errors once, `const error = x.mul(w1).add(w0).sub(y);`, get both gradients, `error.mean()` and `error.mul(x).mean()`, and only then update $w_0$ and $w_1$.',
    },
  ],
});
