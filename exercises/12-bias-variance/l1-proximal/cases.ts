/** Hidden cases, made backwards: where the plain step shall lead is drawn first, and the gradient follows from it. */
import type { HiddenCase } from '../../../lib/exercise/types';
import { vector } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';

interface Plan extends Pick<HiddenCase, 'id' | 'title' | 'points'> {
  readonly w: readonly number[];
  /** Where the plain step leads, before the threshold. */
  readonly target: readonly number[];
  readonly eta: number;
  readonly lambda: number;
}

function toCase({ w, target, eta, lambda, ...rest }: Plan): HiddenCase {
  const g = w.map((weight, index) => (weight - (target[index] ?? 0)) / eta);
  return { ...rest, args: [vector(w), vector(g), eta, lambda] };
}

const drawSign = (random: Random) => random.pick([-1, 1]);
/** A rate and a strength for which the threshold ηλ and λ are far apart. */
const drawStep = (random: Random) => ({ eta: random.between(0.1, 0.4), lambda: random.between(0.8, 2) });

/** Clearly inside or outside of the threshold: at its edge, rounding would decide what is 0. */
const drawInside = (random: Random, limit: number) => drawSign(random) * limit * random.between(0.1, 0.8);
const drawOutside = (random: Random, limit: number) => limit * random.between(1.3, 4);

/** Some inside, at least one outside on either side, in random order; weights on either side as well. */
function drawMixed(random: Random): HiddenCase {
  const step = drawStep(random);
  const limit = step.eta * step.lambda;
  const targets = [
    ...random.times(random.integer(3, 8), () => drawInside(random, limit)),
    ...random.times(random.integer(1, 4), () => drawOutside(random, limit)),
    ...random.times(random.integer(1, 4), () => -drawOutside(random, limit)),
  ];
  const target = random.permutation(targets.length).flatMap((index) => targets[index] ?? []);
  return toCase({
    id: 'mixed',
    title: { ko: '큰 가중치와 작은 가중치', en: 'Large and small weights' },
    points: 3,
    w: target.map(() => drawSign(random) * random.between(0.3, 2)),
    target,
    ...step,
  });
}

function drawSingle(random: Random): HiddenCase {
  const step = drawStep(random);
  return toCase({
    id: 'single',
    title: { ko: '가중치 하나 ($p = 1$)', en: 'A single weight ($p = 1$)' },
    points: 1,
    w: [drawSign(random) * random.between(0.5, 2)],
    target: [-drawOutside(random, step.eta * step.lambda)],
    ...step,
  });
}

/** Where all weights are 0, only a gradient larger than λ wakes one up. */
function drawFromZero(random: Random): HiddenCase {
  const step = drawStep(random);
  const limit = step.eta * step.lambda;
  const target = [
    -drawOutside(random, limit),
    ...random.times(random.integer(2, 6), () => drawInside(random, limit)),
    drawOutside(random, limit),
  ];
  return toCase({
    id: 'from-zero',
    title: { ko: '모두 0에서 출발', en: 'All weights start at 0' },
    points: 2,
    w: target.map(() => 0),
    target,
    ...step,
  });
}

function drawUnpenalized(random: Random): HiddenCase {
  const p = random.integer(2, 7);
  return toCase({
    id: 'no-penalty',
    title: { ko: '벌칙이 없을 때 ($\\lambda = 0$)', en: 'No penalty ($\\lambda = 0$)' },
    points: 1,
    w: random.times(p, () => drawSign(random) * random.between(1, 2)),
    target: random.times(p, () => drawSign(random) * random.between(0.2, 0.8)),
    eta: random.between(0.1, 0.4),
    lambda: 0,
  });
}

function drawNoGradient(random: Random): HiddenCase {
  const step = drawStep(random);
  const limit = step.eta * step.lambda;
  const w = [
    drawOutside(random, limit),
    ...random.times(random.integer(2, 6), () => drawInside(random, limit)),
    -drawOutside(random, limit),
  ];
  return toCase({
    id: 'no-gradient',
    title: { ko: '경사가 0일 때 ($g = 0$)', en: 'The gradient is 0 ($g = 0$)' },
    points: 2,
    w,
    target: w,
    ...step,
  });
}

/** In steps of 1/64 with η = 1/4 everything is exact, and so is meeting the threshold. */
function drawAtTheEdge(random: Random): HiddenCase {
  const lambda = random.integer(4, 12) / 16;
  const limit = lambda / 4;
  const target = [limit, -limit, -limit - random.integer(4, 20) / 64, limit + random.integer(4, 20) / 64];
  return toCase({
    id: 'at-the-edge',
    title: { ko: '임계값과 꼭 같은 것이 있을 때', en: 'Some exactly at the threshold' },
    points: 1,
    w: target.map(() => (drawSign(random) * random.integer(40, 90)) / 64),
    target,
    eta: 0.25,
    lambda,
  });
}

function drawMany(random: Random): HiddenCase {
  const step = drawStep(random);
  const limit = step.eta * step.lambda;
  const p = random.integer(40, 90);
  return toCase({
    id: 'many',
    title: { ko: '대부분이 0이 되는 많은 가중치', en: 'Many weights, most of which become 0' },
    points: 2,
    w: random.times(p, () => drawSign(random) * random.between(0.3, 2)),
    target: random.times(p, (index) =>
      index % 7 === 3 ? drawSign(random) * drawOutside(random, limit) : drawInside(random, limit),
    ),
    ...step,
  });
}

export function drawCases(random: Random): HiddenCase[] {
  return [
    drawMixed(random.fork('mixed')),
    drawSingle(random.fork('single')),
    drawFromZero(random.fork('from-zero')),
    drawUnpenalized(random.fork('no-penalty')),
    drawNoGradient(random.fork('no-gradient')),
    drawAtTheEdge(random.fork('at-the-edge')),
    drawMany(random.fork('many')),
  ];
}
