/** Networks and inputs for the forward pass, drawn so that every layer's share of the result can be seen. */
import type { HiddenCase } from '../../../lib/exercise/types';
import { matrix, tensor, type PlainValue } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';

/** Row-major values. */
export interface Parameters {
  readonly w1: readonly number[];
  readonly b1: readonly number[];
  readonly w2: readonly number[];
  readonly b2: readonly number[];
  readonly w3: readonly number[];
  readonly b3: readonly number[];
}

/** The batch, and one of its rows by itself. */
export const PAIR = { together: 'several-examples', alone: 'one-of-them' } as const;

export function toArguments(x: readonly (readonly number[])[], params: Parameters): PlainValue[] {
  return [
    matrix(x),
    {
      w1: tensor([3, 2], params.w1),
      b1: tensor([2], params.b1),
      w2: tensor([2, 2], params.w2),
      b2: tensor([2], params.b2),
      w3: tensor([2, 2], params.w3),
      b3: tensor([2], params.b3),
    },
  ];
}

/** Away from 0: a forgotten bias or a negligible weight would go unseen. */
const drawFar = (random: Random, low: number, high: number) =>
  random.pick([-1, 1]) * random.between(low, high);

const drawWeights = (random: Random, count: number) => random.times(count, () => drawFar(random, 0.4, 2));

/** Two biases whose difference is far from 0: softmax does not see what both logits share. */
function drawBiases(random: Random): number[] {
  const first = drawFar(random, 0.3, 1);
  return [first, first + drawFar(random, 0.5, 1.2)].map((bias) => (Math.abs(bias) < 0.1 ? 1.5 : bias));
}

function drawParameters(random: Random): Parameters {
  return {
    w1: drawWeights(random, 6),
    b1: drawBiases(random),
    w2: drawWeights(random, 4),
    b2: drawBiases(random),
    w3: drawWeights(random, 4),
    b3: drawBiases(random),
  };
}

const drawInputs = (random: Random, n: number) =>
  random.times(n, () => random.times(3, () => drawFar(random, 0.3, 2)));

/** Sixteenths, so that the shares add up to exactly 1. */
const BY_STEP = { z1: 2 / 16, h1: 2 / 16, z2: 3 / 16, h2: 3 / 16, z3: 3 / 16, o: 3 / 16 };

function drawPair(random: Random): HiddenCase[] {
  const params = drawParameters(random);
  const x = drawInputs(random, random.integer(3, 7));
  const chosen = x[random.integer(0, x.length - 1)] ?? [];
  return [
    {
      id: PAIR.together,
      title: { ko: '예 여러 개', en: 'Several examples' },
      points: 3,
      parts: BY_STEP,
      args: toArguments(x, params),
    },
    {
      id: PAIR.alone,
      title: { ko: '그중 하나만 ($n = 1$)', en: 'One of them by itself ($n = 1$)' },
      points: 2,
      parts: BY_STEP,
      args: toArguments([chosen], params),
    },
  ];
}

function drawBatch(random: Random): HiddenCase {
  return {
    id: 'batch',
    title: { ko: '미니배치 하나', en: 'A mini-batch' },
    points: 4,
    parts: BY_STEP,
    args: toArguments(drawInputs(random, random.integer(12, 32)), drawParameters(random)),
  };
}

/** The logits share a large part, which softmax ignores, and differ by little, which it shows. */
function drawLarge(random: Random): HiddenCase {
  const w3 = random
    .times(2, () => {
      const shared = random.between(200, 300);
      return [shared, shared + drawFar(random, 0.5, 2)];
    })
    .flat();
  // With these second-layer biases h2 stays above 0.5, so that the logits stay above 200.
  const params = { ...drawParameters(random), w3, w2: random.times(4, () => random.between(0.4, 1.5)) };
  const b2 = random.times(2, () => random.between(0.3, 1.2));
  return {
    id: 'large-sums',
    title: { ko: '출력층의 가중합이 클 때', en: 'Large weighted sums at the output' },
    points: 2,
    parts: BY_STEP,
    args: toArguments(drawInputs(random, random.integer(4, 9)), { ...params, b2 }),
  };
}

export function drawHidden(random: Random): HiddenCase[] {
  return [...drawPair(random.fork('pair')), drawBatch(random.fork('batch')), drawLarge(random.fork('large'))];
}
