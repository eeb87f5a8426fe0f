/** Hidden samples: ordinary ones, many values, variances far below and above 1, and values that the model finds impossible. */
import type { HiddenCase } from '../../../lib/exercise/types';
import { vector } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';

interface Plan extends Pick<HiddenCase, 'id' | 'title' | 'points'> {
  readonly n: number;
  readonly mu: number;
  readonly sigma2: number;
  /** How many standard deviations a value lies from mu. */
  readonly drawDistance: (random: Random) => number;
}

function toHidden(random: Random, { n, mu, sigma2, drawDistance, ...plan }: Plan): HiddenCase {
  const sigma = Math.sqrt(sigma2);
  const x = random.times(n, () => mu + sigma * random.pick([-1, 1]) * drawDistance(random));
  return { ...plan, args: [vector(x), mu, sigma2] };
}

/** Exact in float32, so that distances from it are as exact as the values. */
const drawMean = (random: Random) => random.integer(-128, 128) / 64;

/** Away from 1, where a variance equals its root and its square. */
const drawVariance = (random: Random) =>
  random.pick([() => random.between(0.35, 0.7), () => random.between(1.5, 4)])();

/** Never all close to 0: the exponent then has its share in the sum. */
const drawUsualDistance = (random: Random) => random.between(0.4, 2);

function drawOrdinary(random: Random): HiddenCase[] {
  const [few, one, many] = [random.fork('few'), random.fork('one'), random.fork('many')];
  return [
    toHidden(few, {
      id: 'few-values',
      title: { ko: '값이 몇 개뿐일 때', en: 'A few values' },
      points: 2,
      n: few.integer(3, 9),
      mu: drawMean(few),
      sigma2: drawVariance(few),
      drawDistance: drawUsualDistance,
    }),
    toHidden(one, {
      id: 'one-value',
      title: { ko: '값 하나 ($n=1$)', en: 'A single value ($n=1$)' },
      points: 1,
      n: 1,
      mu: drawMean(one),
      sigma2: drawVariance(one),
      drawDistance: drawUsualDistance,
    }),
    toHidden(many, {
      id: 'many-values',
      title: { ko: '값이 아주 많을 때', en: 'Very many values' },
      points: 2,
      n: many.integer(600, 900),
      mu: drawMean(many),
      sigma2: many.between(2.5, 5),
      drawDistance: drawUsualDistance,
    }),
  ];
}

function drawExtremes(random: Random): HiddenCase[] {
  const [narrow, wide, far] = [random.fork('narrow'), random.fork('wide'), random.fork('far')];
  return [
    toHidden(narrow, {
      id: 'small-variance',
      title: { ko: '분산이 아주 작을 때', en: 'A very small variance' },
      points: 2,
      n: narrow.integer(8, 20),
      mu: drawMean(narrow),
      sigma2: narrow.between(2e-4, 1e-3),
      drawDistance: drawUsualDistance,
    }),
    toHidden(wide, {
      id: 'large-variance',
      title: { ko: '분산이 아주 클 때', en: 'A very large variance' },
      points: 1,
      n: wide.integer(5, 12),
      mu: 10 * drawMean(wide),
      sigma2: wide.between(1_000, 9_000),
      drawDistance: drawUsualDistance,
    }),
    toHidden(far, {
      id: 'far-values',
      title: { ko: '평균에서 아주 먼 값', en: 'Values very far from the mean' },
      points: 2,
      n: far.integer(3, 8),
      mu: drawMean(far),
      sigma2: drawVariance(far),
      // The density is below 1e-308 here: 0 even in float64.
      drawDistance: (own) => own.between(40, 60),
    }),
  ];
}

export const drawHidden = (random: Random): HiddenCase[] => [
  ...drawOrdinary(random.fork('ordinary')),
  ...drawExtremes(random.fork('extremes')),
];
