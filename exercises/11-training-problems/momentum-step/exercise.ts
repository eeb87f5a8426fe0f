import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import type { HiddenCase } from '../../../lib/exercise/types';
import { vector } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';
import { drawFresh, drawOrdinary, type State } from '../optimizer-cases';

const HALF_EACH = { w: 0.5, m: 0.5 };

interface Plan extends Pick<HiddenCase, 'id' | 'title' | 'points'> {
  readonly state: Omit<State, 's'>;
  readonly eta: number;
  readonly beta: number;
}

const toCase = ({ state: { w, g, m }, eta, beta, ...rest }: Plan): HiddenCase => ({
  ...rest,
  parts: HALF_EACH,
  args: [vector(w), vector(g), vector(m), eta, beta],
});

const drawEta = (random: Random) => random.between(0.15, 0.3);
const drawBeta = (random: Random) => random.between(0.6, 0.95);

function drawSeveral(random: Random): HiddenCase {
  const { w, g, m } = drawOrdinary(random, random.integer(3, 6));
  return toCase({
    id: 'several',
    title: { ko: '가중치 몇 개', en: 'A few weights' },
    points: 2,
    // Half of what is remembered points against the gradient.
    state: { w, g, m: m.map((value, index) => (index % 2 === 0 ? value : -value)) },
    eta: drawEta(random),
    beta: drawBeta(random),
  });
}

function drawFirst(random: Random): HiddenCase {
  return toCase({
    id: 'first-step',
    title: { ko: '첫걸음 ($m = 0$)', en: 'The first step ($m = 0$)' },
    points: 2,
    state: drawFresh(random, random.integer(2, 5)),
    eta: drawEta(random),
    beta: drawBeta(random),
  });
}

function drawCoasting(random: Random): HiddenCase {
  const { w, m } = drawOrdinary(random, random.integer(2, 5));
  return toCase({
    id: 'coasting',
    title: { ko: '평평한 곳 ($g = 0$)', en: 'On flat ground ($g = 0$)' },
    points: 2,
    state: { w, g: w.map(() => 0), m },
    eta: drawEta(random),
    beta: drawBeta(random),
  });
}

function drawNoInertia(random: Random): HiddenCase {
  return toCase({
    id: 'no-inertia',
    title: { ko: '$\\beta = 0$', en: '$\\beta = 0$' },
    points: 1,
    state: drawOrdinary(random, random.integer(2, 6)),
    eta: drawEta(random),
    beta: 0,
  });
}

function drawOneWeight(random: Random): HiddenCase {
  return toCase({
    id: 'one-weight',
    title: { ko: '가중치 하나 ($p = 1$)', en: 'A single weight ($p = 1$)' },
    points: 1,
    // Light inertia: the new m differs from the old one whatever the draw.
    state: { w: [random.between(1, 3)], g: [random.between(2, 3)], m: [random.between(0.2, 0.4)] },
    eta: drawEta(random),
    beta: drawBeta(random),
  });
}

function drawMany(random: Random): HiddenCase {
  return toCase({
    id: 'many',
    title: { ko: '가중치 여러 개', en: 'Many weights' },
    points: 2,
    state: drawOrdinary(random, random.integer(40, 80)),
    eta: drawEta(random),
    beta: drawBeta(random),
  });
}

export default defineExercise({
  id: 'momentum-step',
  title: { ko: '모멘텀 방법의 한 걸음', en: 'One step of momentum' },
  summary: {
    ko: '지난 경사를 관성으로 기억하는 모멘텀 방법으로 가중치를 한 번 갱신합니다.',
    en: 'Update the weights once by momentum, which remembers earlier gradients as inertia.',
  },
  entry: 'momentumStep',
  params: [
    { name: 'w', type: param.tensor('p'), doc: { ko: '현재의 가중치', en: 'The current weights' } },
    {
      name: 'g',
      type: param.tensor('p'),
      doc: { ko: '현재 가중치에서의 경사', en: 'The gradient at these weights' },
    },
    {
      name: 'm',
      type: param.tensor('p'),
      doc: { ko: '지금까지 누적된 움직임 $m_t$', en: 'The movement accumulated so far, $m_t$' },
    },
    { name: 'eta', type: param.number(), doc: { ko: '학습률 $\\eta$', en: 'The learning rate $\\eta$' } },
    {
      name: 'beta',
      type: param.number(),
      doc: {
        ko: '관성의 크기 $\\beta$, $0 \\le \\beta < 1$',
        en: 'The inertia $\\beta$, $0 \\le \\beta < 1$',
      },
    },
  ],
  result: result.object({ w: result.tensor('p'), m: result.tensor('p') }),
  resultDoc: { ko: '갱신된 가중치와 $m_{t+1}$', en: 'The updated weights and $m_{t+1}$' },
  points: 10,
  minutes: 10,
  buildsOn: ['gradient-step'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예', en: 'The worked example' },
      args: [vector([1, -2]), vector([0.5, -1]), vector([0.2, 0.1]), 0.1, 0.9],
    },
    {
      id: 'from-rest',
      title: { ko: '멈춰 있다가 출발', en: 'Starting from rest' },
      args: [vector([1, 1]), vector([2, -4]), vector([0, 0]), 0.5, 0.9],
    },
    {
      id: 'flat',
      title: { ko: '경사가 0일 때', en: 'Where the gradient is 0' },
      args: [vector([3]), vector([0]), vector([1]), 0.1, 0.5],
    },
    {
      id: 'without-inertia',
      title: { ko: '관성이 없을 때', en: 'Without inertia' },
      args: [vector([1, 2, 3]), vector([1, 0, -1]), vector([5, 5, 5]), 0.1, 0],
    },
  ],
  hidden: (random) => [
    drawSeveral(random.fork('several')),
    drawFirst(random.fork('first')),
    drawCoasting(random.fork('coasting')),
    drawNoInertia(random.fork('no-inertia')),
    drawOneWeight(random.fork('one-weight')),
    drawMany(random.fork('many')),
  ],
  hints: [
    {
      ko: '두 식의 순서가 중요합니다. 먼저 $m$을 새로 구하고, 가중치는 **새** $m$만큼 움직입니다.',
      en: 'The order of the two formulas matters: compute the new $m$ first; the weights move by the **new** one.',
    },
    {
      ko: '강의의 식에서 학습률은 $m$을 구할 때 경사에 곱해집니다. $w$를 갱신할 때에는 다시 곱하지 않습니다.',
      en: 'In the form of the slides, the learning rate multiplies the gradient where $m$ is computed. It does not appear again in the update of $w$.',
    },
    {
      ko: '`m.mul(beta)`에 `g.mul(eta)`를 더하면 새 $m$입니다. 이 텐서를 변수에 담아 `w`에서 빼고, 둘을 함께 돌려주세요.',
      en: 'Add `g.mul(eta)` to `m.mul(beta)`: that is the new $m$. Keep it in a variable, subtract it from `w`, and return both.',
    },
  ],
});
