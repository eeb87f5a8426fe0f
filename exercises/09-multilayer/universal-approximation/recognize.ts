/** Telling known mistakes apart by the weights they return: outputs of training cannot be compared. */
import type { JudgedCase } from '../../../lib/exercise/types';
import {
  ALLOWED_SHARE,
  evaluate,
  measureShare,
  toNetwork,
  toTraining,
  type Network,
  type Points,
} from './judge';

/** A few short steps move a bias that started at 0 by hundredths; training moves it by tenths and more. */
const UNMOVED_BIAS = 0.1;
/** A line has found the least squares once it misses them by no more than this share of y's deviation. */
const LINE_TOLERANCE = 0.3;
/** Weights trained for another activation follow the curve with it, if roughly, and not at all with tanh. */
const OTHER_FIT = 0.6;
const TANH_MISFIT = 0.8;
/** Neurons that started equal stay equal but for rounding. */
const TWIN_TOLERANCE = 1e-3;

interface Trained {
  readonly network: Network;
  readonly points: Points;
}

/** The mistake that the weights of all cases show; undefined where they show none. */
export function recognizeTraining(cases: ReadonlyMap<string, JudgedCase>): string | undefined {
  const all = [...cases.values()].map(({ claim, args }): Trained => ({
    network: toNetwork(claim),
    points: toTraining(args),
  }));
  if (all.length === 0) return undefined;
  if (all.every(hasZeroWeights)) return 'zero-start';
  if (all.every(hasTwinsOnly)) return 'same-start';
  if (SCALES.some((scale) => all.every((one) => fitsScaled(one, scale)))) return 'scaled-inside';
  if (all.every(isLeastSquaresLine)) return 'linear-hidden';
  if (all.every(fitsWithRelu)) return 'relu-hidden';
  return all.every(isUntrained) ? 'too-few-steps' : undefined;
}

const hasZeroWeights = ({ network: { w1, w2 } }: Trained) => [...w1, ...w2].every((weight) => weight === 0);

function hasTwinsOnly({ network: { w1, b1, w2 } }: Trained): boolean {
  return [w1, b1, w2].every((values) => {
    const [first = 0] = values;
    return values.every((value) => Math.abs(value - first) <= TWIN_TOLERANCE * (1 + Math.abs(first)));
  });
}

/** Ways of scaling x that a student may have trained with and not undone. */
const SCALES: readonly ((x: readonly number[]) => (value: number) => number)[] = [
  (x) => {
    const mean = average(x);
    const deviation = Math.sqrt(average(x.map((value) => (value - mean) ** 2)));
    return (value) => (value - mean) / deviation;
  },
  (x) => {
    const [low, high] = [Math.min(...x), Math.max(...x)];
    return (value) => (2 * value - low - high) / (high - low);
  },
  (x) => {
    const [low, high] = [Math.min(...x), Math.max(...x)];
    return (value) => (value - low) / (high - low);
  },
  (x) => {
    const mean = average(x);
    return (value) => value - mean;
  },
];

const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function fitsScaled({ network, points }: Trained, toScale: (typeof SCALES)[number]): boolean {
  const scale = toScale(points.x);
  return measureShare(points, (x) => evaluate(network, scale(x), Math.tanh)) < ALLOWED_SHARE;
}

const identity = (z: number) => z;

/** Without an activation the network is a line, and training takes it to the line of least squares. */
function isLeastSquaresLine({ network, points: { x, y } }: Trained): boolean {
  const [meanX, meanY] = [average(x), average(y)];
  const spread = average(x.map((value) => (value - meanX) ** 2));
  const slope = average(x.map((value, index) => (value - meanX) * ((y[index] ?? 0) - meanY))) / spread;
  const deviation = Math.sqrt(average(y.map((value) => (value - meanY) ** 2)));
  return [Math.min(...x), Math.max(...x)].every(
    (end) =>
      Math.abs(evaluate(network, end, identity) - (meanY + slope * (end - meanX))) <
      LINE_TOLERANCE * deviation,
  );
}

function fitsWithRelu({ network, points }: Trained): boolean {
  const relu = measureShare(points, (x) => evaluate(network, x, (z) => Math.max(0, z)));
  return relu < OTHER_FIT && measureShare(points, (x) => evaluate(network, x, Math.tanh)) > TANH_MISFIT;
}

function isUntrained({ network: { b1, b2 } }: Trained): boolean {
  return [...b1, b2].every((bias) => Math.abs(bias) < UNMOVED_BIAS);
}
