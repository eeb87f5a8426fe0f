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
import { PAIR } from './checks';

const SHARES = { w: 0.6, s: 0.4 };

interface Plan extends Pick<HiddenCase, 'id' | 'title' | 'points' | 'tolerance'> {
  readonly state: State;
  readonly eta: number;
  readonly epsilon: number;
}

const toCase = ({ state: { w, g, s }, eta, epsilon, ...rest }: Plan): HiddenCase => ({
  ...rest,
  parts: SHARES,
  args: [vector(w), vector(g), vector(s), eta, epsilon],
});

const drawEta = (random: Random) => random.between(0.2, 0.5);

function drawSeveral(random: Random): HiddenCase {
  return toCase({
    id: 'several',
    title: { ko: '가중치 몇 개', en: 'A few weights' },
    points: 2,
    state: drawOrdinary(random, random.integer(3, 7)),
    eta: drawEta(random),
    epsilon: 1e-8,
  });
}

function drawOneWeight(random: Random): HiddenCase {
  return toCase({
    id: 'one-weight',
    title: { ko: '가중치 하나, 첫걸음 ($p = 1$, $s = 0$)', en: 'One weight, first step ($p = 1$, $s = 0$)' },
    points: 1,
    state: drawFresh(random, 1),
    eta: drawEta(random),
    epsilon: 1e-10,
  });
}

function drawIdle(random: Random): HiddenCase {
  return toCase({
    id: 'some-idle',
    title: { ko: '$g = 0$, $s = 0$인 가중치가 있을 때', en: 'Some weights with $g = 0$ and $s = 0$' },
    points: 3,
    state: drawSomeIdle(random, random.integer(4, 6)),
    eta: drawEta(random),
    epsilon: 1e-8,
  });
}

function drawNear(random: Random): HiddenCase {
  const epsilon = 10 ** random.between(-8, -6);
  return toCase({
    id: 'near-root',
    title: { ko: '$|g|$가 $\\sqrt\\varepsilon$만 할 때', en: '$|g|$ around $\\sqrt\\varepsilon$' },
    points: 3,
    state: drawNearRoot(random, random.integer(3, 6), epsilon),
    eta: random.between(0.2, 0.4),
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
    epsilon: 0.1,
  });
}

/** The same step twice, the second time with gradients in another unit. */
function drawScaledPair(random: Random): HiddenCase[] {
  const state = drawOrdinary(random, random.integer(8, 20));
  const factor = random.between(4, 9);
  const [eta, epsilon] = [drawEta(random), 1e-10];
  return [
    toCase({
      id: PAIR.base,
      title: { ko: '가중치 여러 개', en: 'Many weights' },
      points: 1,
      state,
      eta,
      epsilon,
    }),
    toCase({
      id: PAIR.scaled,
      title: { ko: '경사의 단위를 바꾸었을 때', en: 'The same, gradients in another unit' },
      points: 1,
      state: {
        ...state,
        g: state.g.map((value) => factor * value),
        s: state.s.map((value) => factor * factor * value),
      },
      eta,
      epsilon,
    }),
  ];
}

export const drawHidden = (random: Random): HiddenCase[] => [
  drawSeveral(random.fork('several')),
  drawOneWeight(random.fork('one-weight')),
  drawIdle(random.fork('idle')),
  drawNear(random.fork('near')),
  drawLarge(random.fork('large')),
  ...drawScaledPair(random.fork('pair')),
];
