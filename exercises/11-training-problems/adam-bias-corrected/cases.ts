import type { HiddenCase } from '../../../lib/exercise/types';
import { vector } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';
import {
  drawForLargeEpsilon,
  drawFresh,
  drawNearRoot,
  drawOrdinary,
  drawSomeIdle,
  type State,
} from '../optimizer-cases';
import { FIRST_STEP } from './checks';

const SHARES = { w: 0.5, m: 0.25, s: 0.25 };

interface Plan extends Pick<HiddenCase, 'id' | 'title' | 'points' | 'tolerance'> {
  readonly state: State;
  readonly t: number;
  readonly eta: number;
  readonly betas: readonly [number, number];
  readonly epsilon: number;
}

const toCase = ({ state: { w, g, m, s }, t, eta, betas, epsilon, ...rest }: Plan): HiddenCase => ({
  ...rest,
  parts: SHARES,
  args: [vector(w), vector(g), vector(m), vector(s), t, eta, ...betas, epsilon],
});

/** The values of the paper. */
const PUBLISHED = [0.9, 0.999] as const;
const drawEta = (random: Random) => random.between(0.1, 0.3);
const drawBetas = (random: Random) => [random.between(0.7, 0.85), random.between(0.92, 0.97)] as const;

function drawFirst(random: Random): HiddenCase {
  return toCase({
    id: FIRST_STEP,
    title: { ko: '첫걸음 ($t = 1$)', en: 'The first step ($t = 1$)' },
    points: 3,
    state: drawFresh(random, random.integer(3, 6)),
    t: 1,
    eta: drawEta(random),
    betas: PUBLISHED,
    epsilon: 1e-8,
  });
}

function drawEarly(random: Random): HiddenCase {
  return toCase({
    id: 'early',
    title: { ko: '처음 몇 걸음', en: 'An early step' },
    points: 3,
    state: drawOrdinary(random, random.integer(3, 7)),
    t: random.integer(2, 6),
    eta: drawEta(random),
    betas: drawBetas(random),
    epsilon: 1e-8,
  });
}

function drawLate(random: Random): HiddenCase {
  return toCase({
    id: 'late',
    title: { ko: '천 걸음이 넘은 뒤', en: 'After more than a thousand steps' },
    points: 2,
    state: drawOrdinary(random, random.integer(4, 9)),
    t: random.integer(1000, 4000),
    eta: drawEta(random),
    betas: PUBLISHED,
    epsilon: 1e-8,
  });
}

function drawOneWeight(random: Random): HiddenCase {
  return toCase({
    id: 'one-weight',
    title: { ko: '가중치 하나 ($p = 1$)', en: 'A single weight ($p = 1$)' },
    points: 1,
    state: drawOrdinary(random, 1),
    t: random.integer(2, 12),
    eta: drawEta(random),
    betas: drawBetas(random),
    epsilon: 1e-8,
  });
}

function drawIdle(random: Random): HiddenCase {
  return toCase({
    id: 'some-idle',
    title: { ko: '$g = 0$, $s = 0$인 가중치가 있을 때', en: 'Some weights with $g = 0$ and $s = 0$' },
    points: 2,
    state: drawSomeIdle(random, random.integer(4, 6)),
    t: random.integer(3, 20),
    eta: drawEta(random),
    betas: drawBetas(random),
    epsilon: 1e-8,
  });
}

/** A first step, so that the corrected averages are the gradient and its square themselves. */
function drawNear(random: Random): HiddenCase {
  const epsilon = 10 ** random.between(-8, -6);
  const { w, g } = drawNearRoot(random, random.integer(3, 6), epsilon);
  const nothing = g.map(() => 0);
  return toCase({
    id: 'near-root',
    title: { ko: '$|g|$가 $\\sqrt\\varepsilon$만 할 때', en: '$|g|$ around $\\sqrt\\varepsilon$' },
    points: 3,
    state: { w, g, m: nothing, s: nothing },
    t: 1,
    eta: random.between(0.2, 0.4),
    betas: drawBetas(random),
    epsilon,
    // The averages are as small as ε: next to an absolute tolerance they could be anything.
    tolerance: { rtol: 1e-3, atol: 0 },
  });
}

function drawLarge(random: Random): HiddenCase {
  return toCase({
    id: 'large-epsilon',
    title: { ko: '$\\varepsilon = 0.1$', en: '$\\varepsilon = 0.1$' },
    points: 2,
    state: drawForLargeEpsilon(random, random.integer(3, 6)),
    t: random.integer(3, 10),
    eta: random.between(0.5, 1),
    betas: drawBetas(random),
    epsilon: 0.1,
  });
}

function drawMany(random: Random): HiddenCase {
  return toCase({
    id: 'many',
    title: { ko: '가중치 여러 개', en: 'Many weights' },
    points: 2,
    state: drawOrdinary(random, random.integer(40, 80)),
    t: random.integer(10, 30),
    eta: drawEta(random),
    betas: drawBetas(random),
    epsilon: 1e-8,
  });
}

export const drawHidden = (random: Random): HiddenCase[] => [
  drawFirst(random.fork('first')),
  drawEarly(random.fork('early')),
  drawLate(random.fork('late')),
  drawOneWeight(random.fork('one-weight')),
  drawIdle(random.fork('idle')),
  drawNear(random.fork('near')),
  drawLarge(random.fork('large')),
  drawMany(random.fork('many')),
];
