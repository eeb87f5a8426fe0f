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

const SHARES = { w: 0.5, m: 0.25, s: 0.25 };

interface Plan extends Pick<HiddenCase, 'id' | 'title' | 'points' | 'tolerance'> {
  readonly state: State;
  readonly eta: number;
  readonly betas: readonly [number, number];
  readonly epsilon: number;
}

const toCase = ({ state: { w, g, m, s }, eta, betas, epsilon, ...rest }: Plan): HiddenCase => ({
  ...rest,
  parts: SHARES,
  args: [vector(w), vector(g), vector(m), vector(s), eta, ...betas, epsilon],
});

const drawEta = (random: Random) => random.between(0.1, 0.3);
/** Well apart from each other: exchanged, they give another answer. */
const drawBetas = (random: Random) => [random.between(0.6, 0.85), random.between(0.92, 0.97)] as const;

function drawSeveral(random: Random): HiddenCase {
  return toCase({
    id: 'several',
    title: { ko: '가중치 몇 개', en: 'A few weights' },
    points: 3,
    state: drawOrdinary(random, random.integer(3, 7)),
    eta: drawEta(random),
    betas: drawBetas(random),
    epsilon: 1e-8,
  });
}

function drawFirst(random: Random): HiddenCase {
  return toCase({
    id: 'first-step',
    title: { ko: '첫걸음 ($m = s = 0$)', en: 'The first step ($m = s = 0$)' },
    points: 3,
    state: drawFresh(random, random.integer(2, 5)),
    eta: drawEta(random),
    betas: [0.9, 0.999],
    epsilon: 1e-8,
  });
}

function drawOneWeight(random: Random): HiddenCase {
  return toCase({
    id: 'one-weight',
    title: { ko: '가중치 하나 ($p = 1$)', en: 'A single weight ($p = 1$)' },
    points: 1,
    state: drawOrdinary(random, 1),
    eta: drawEta(random),
    betas: drawBetas(random),
    epsilon: 1e-8,
  });
}

function drawIdle(random: Random): HiddenCase {
  return toCase({
    id: 'some-idle',
    title: { ko: '$g = 0$, $s = 0$인 가중치가 있을 때', en: 'Some weights with $g = 0$ and $s = 0$' },
    points: 3,
    state: drawSomeIdle(random, random.integer(4, 6)),
    eta: drawEta(random),
    betas: drawBetas(random),
    epsilon: 1e-10,
  });
}

function drawNear(random: Random): HiddenCase {
  const epsilon = 10 ** random.between(-8, -6);
  return toCase({
    id: 'near-root',
    title: { ko: '$|g|$가 $\\sqrt\\varepsilon$ 정도일 때', en: '$|g|$ around $\\sqrt\\varepsilon$' },
    points: 4,
    state: drawNearRoot(random, random.integer(4, 7), epsilon),
    eta: random.between(0.2, 0.4),
    betas: [random.between(0.6, 0.75), random.between(0.8, 0.9)],
    epsilon,
    // The squares are as small as ε: next to an absolute tolerance they could be anything.
    tolerance: { rtol: 1e-3, atol: 0 },
  });
}

function drawLarge(random: Random): HiddenCase {
  return toCase({
    id: 'large-epsilon',
    title: { ko: '$\\varepsilon = 0.1$', en: '$\\varepsilon = 0.1$' },
    points: 2,
    state: drawForLargeEpsilon(random, random.integer(3, 6)),
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
    eta: drawEta(random),
    betas: drawBetas(random),
    epsilon: 1e-8,
  });
}

export const drawHidden = (random: Random): HiddenCase[] => [
  drawSeveral(random.fork('several')),
  drawFirst(random.fork('first')),
  drawOneWeight(random.fork('one-weight')),
  drawIdle(random.fork('idle')),
  drawNear(random.fork('near')),
  drawLarge(random.fork('large')),
  drawMany(random.fork('many')),
];
