/** Hidden samples: short and long, a single value, one value repeated, and far from zero with little spread. */
import type { HiddenCase } from '../../../lib/exercise/types';
import { vector } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';

/** The cases on which the likelihood around the estimate is examined. */
export const EXAMINED = ['short-sample', 'long-sample'] as const;

const PARTS = { mu: 0.4, sigma2: 0.6 };

interface Sample {
  readonly n: number;
  readonly mean: number;
  readonly deviation: number;
}

/** Normal values, moved and stretched so that the sample itself has this mean and this standard deviation. */
function drawSample(random: Random, { n, mean, deviation }: Sample): number[] {
  const raw = random.times(n, () => random.normal());
  const center = raw.reduce((sum, value) => sum + value, 0) / n;
  const spread = Math.sqrt(raw.reduce((sum, value) => sum + (value - center) ** 2, 0) / n);
  return raw.map((value) => mean + (deviation * (value - center)) / spread);
}

/** Away from 1, where a variance equals its root. */
const drawDeviation = (random: Random) =>
  random.pick([() => random.between(0.4, 0.75), () => random.between(1.4, 3)])();

const drawMean = (random: Random) => random.pick([-1, 1]) * random.between(0.7, 5);

function drawOrdinary(random: Random): HiddenCase[] {
  const [short, long] = [random.fork('short'), random.fork('long')];
  return [
    {
      id: 'short-sample',
      title: { ko: '값이 몇 개뿐일 때', en: 'A few values' },
      points: 2,
      parts: PARTS,
      args: [
        vector(
          drawSample(short, {
            n: short.integer(4, 8),
            mean: drawMean(short),
            deviation: drawDeviation(short),
          }),
        ),
      ],
    },
    {
      id: 'long-sample',
      title: { ko: '값이 많을 때', en: 'Many values' },
      points: 2,
      parts: PARTS,
      args: [
        vector(
          drawSample(long, {
            n: long.integer(60, 150),
            mean: drawMean(long),
            deviation: drawDeviation(long),
          }),
        ),
      ],
    },
  ];
}

/** All or nothing: a variance of 0 is right here without any work. */
function drawWithoutSpread(random: Random): HiddenCase[] {
  const value = random.pick([0.1, -7.7, 3.3, 12.3]);
  return [
    {
      id: 'one-value',
      title: { ko: '값 하나 ($n=1$)', en: 'A single value ($n=1$)' },
      points: 1,
      args: [vector([drawMean(random)])],
    },
    {
      id: 'same-values',
      title: { ko: '값이 모두 같을 때', en: 'All values equal' },
      points: 1,
      args: [vector(new Array<number>(random.integer(3, 12)).fill(value))],
    },
  ];
}

function drawFarFromZero(random: Random): HiddenCase {
  const mean = random.pick([-1, 1]) * random.between(8_000, 20_000);
  const sample = { n: random.integer(15, 30), mean, deviation: random.between(1.2, 1.8) };
  return {
    id: 'far-from-zero',
    title: { ko: '0에서 아주 먼 값들', en: 'Values very far from zero' },
    points: 2,
    parts: PARTS,
    args: [vector(drawSample(random, sample))],
  };
}

export const drawHidden = (random: Random): HiddenCase[] => [
  ...drawOrdinary(random.fork('ordinary')),
  ...drawWithoutSpread(random.fork('without-spread')),
  drawFarFromZero(random.fork('far-from-zero')),
];
