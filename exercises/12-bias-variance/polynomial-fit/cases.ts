/** Hidden cases: noisy values of a smooth curve at places that fill [−1, 1]. */
import type { HiddenCase } from '../../../lib/exercise/types';
import { vector } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';

/**
 * More noise makes larger coefficients of the powers of x, whose rounding a float32 QR in that basis shows: with 0.1 it
 * uses a quarter of the tolerance.
 */
const NOISE = 0.1;

interface Plan extends Pick<HiddenCase, 'id' | 'title' | 'points'> {
  readonly n: number;
  readonly degree: number;
  readonly m: number;
}

function drawCase(random: Random, { n, degree, m, ...rest }: Plan): HiddenCase {
  const x = drawPlaces(random, n);
  const curve = drawCurve(random);
  const y = x.map((place) => curve(place) + random.normal(0, NOISE));
  const [low, high] = [Math.min(...x), Math.max(...x)];
  const at = random.times(m, () => random.between(low, high));
  return { ...rest, args: [vector(x), vector(y), degree, vector(at)] };
}

/** One place in each of n equal intervals, away from its borders, in random order. */
function drawPlaces(random: Random, n: number): number[] {
  return random.permutation(n).map((index) => (2 * (index + random.between(0.15, 0.85))) / n - 1);
}

/** Far from zero, and neither straight nor symmetric. */
function drawCurve(random: Random): (x: number) => number {
  const frequency = random.between(2.5, 5);
  const phase = random.between(0, 2 * Math.PI);
  const slope = random.pick([-1, 1]) * random.between(0.8, 1.5);
  const height = random.pick([-1, 1]) * random.between(3, 5);
  return (x) => height + slope * x + Math.sin(frequency * x + phase);
}

export function drawCases(random: Random): HiddenCase[] {
  const draw = (plan: (source: Random) => Plan, id: string) => {
    const source = random.fork(id);
    return drawCase(source, plan(source));
  };
  return [
    draw(planLine, 'line'),
    draw(planCurve, 'curve'),
    draw(planWiggles, 'wiggles'),
    draw(planJustEnough, 'just-enough'),
    draw(planOnePlace, 'one-place'),
  ];
}

const planLine = (random: Random): Plan => ({
  id: 'line',
  title: { ko: '1차: 직선', en: 'Degree 1: a line' },
  points: 4,
  n: random.integer(20, 60),
  degree: 1,
  m: random.integer(5, 12),
});

const planCurve = (random: Random): Plan => ({
  id: 'curve',
  title: { ko: '5차: 완만한 곡선', en: 'Degree 5: a gentle curve' },
  points: 5,
  n: random.integer(25, 70),
  degree: 5,
  m: random.integer(8, 20),
});

const planWiggles = (random: Random): Plan => ({
  id: 'wiggles',
  title: { ko: '15차: 많이 흔들리는 곡선', en: 'Degree 15: a curve that wiggles' },
  points: 6,
  n: random.integer(45, 80),
  degree: 15,
  m: random.integer(10, 30),
});

const planJustEnough = (random: Random): Plan => ({
  id: 'just-enough',
  title: { ko: '5차, 점 여섯 개', en: 'Degree 5, six points' },
  points: 2,
  n: 6,
  degree: 5,
  m: random.integer(7, 12),
});

const planOnePlace = (random: Random): Plan => ({
  id: 'one-place',
  title: { ko: '15차, 예측할 점 하나 ($m = 1$)', en: 'Degree 15, a single place ($m = 1$)' },
  points: 3,
  n: random.integer(60, 90),
  degree: 15,
  m: 1,
});
