import type { HiddenCase } from '../../../lib/exercise/types';
import { vector } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';
import { PAIR } from './checks';
import { walk, type Sample, type Weights } from './descent';

const HALF_EACH = { w0: 0.5, w1: 0.5 };

const toArgs = ({ w0, w1, x, y, eta, order, batchSize }: Sample): HiddenCase['args'] => [
  w0,
  w1,
  vector(x),
  vector(y),
  eta,
  order,
  batchSize,
];

/** Ten times the tolerance of weights of about 4. */
const CLEAR = 0.04;

const isApart = (one: Weights | undefined, other: Weights | undefined) =>
  [0, 1].every((index) => Math.abs((one?.[index] ?? 0) - (other?.[index] ?? 0)) > CLEAR);

/** Both weights move, move elsewhere in another order of examples, and the last step, perhaps on a short batch, counts. */
function isClear(sample: Sample): boolean {
  const path = walk(sample);
  const end = path.at(-1);
  const inOrder = walk({ ...sample, order: sample.order.toSorted((a, b) => a - b) }).at(-1);
  const isWhole = sample.batchSize >= sample.x.length;
  return isApart(end, path[0]) && isApart(end, path.at(-2)) && (isWhole || isApart(end, inOrder));
}

interface Plan {
  readonly n: number;
  readonly batchSize: number;
}

/** Positive and negative x, noisy points, a start that misses their line. */
function drawSample(random: Random, { n, batchSize }: Plan): Sample {
  for (;;) {
    const [intercept, slope] = [random.between(-2, 2), random.between(-2, 2)];
    const side = random.pick([-1, 1]);
    const x = random.times(n, () => random.between(-1, 2));
    const y = x.map((value) => intercept + slope * value + random.pick([-1, 1]) * random.between(0.3, 1.2));
    const sample = {
      w0: intercept + side * random.between(1, 2),
      w1: slope + side * random.between(1, 2),
      x,
      y,
      eta: random.between(0.15, 0.35),
      order: random.permutation(n),
      batchSize,
    };
    if (isClear(sample)) return sample;
  }
}

function drawEven(random: Random): HiddenCase {
  const batchSize = random.integer(3, 4);
  return {
    id: 'even',
    title: { ko: '나누어떨어질 때', en: 'Batches that come out even' },
    points: 3,
    parts: HALF_EACH,
    args: toArgs(drawSample(random, { n: batchSize * random.integer(2, 3), batchSize })),
  };
}

function drawShortLast(random: Random): HiddenCase {
  const batchSize = random.integer(4, 6);
  return {
    id: 'short-last',
    title: { ko: '마지막 배치가 짧을 때', en: 'A short last batch' },
    points: 5,
    parts: HALF_EACH,
    args: toArgs(drawSample(random, { n: 2 * batchSize + random.integer(1, 2), batchSize })),
  };
}

function drawSingles(random: Random): HiddenCase {
  return {
    id: 'singles',
    title: { ko: '배치의 크기가 1일 때', en: 'A batch size of 1' },
    points: 2,
    parts: HALF_EACH,
    args: toArgs(drawSample(random, { n: random.integer(4, 8), batchSize: 1 })),
  };
}

function drawOneExample(random: Random): HiddenCase {
  return {
    id: 'one-example',
    title: { ko: '예가 하나일 때 ($n = 1$)', en: 'A single example ($n = 1$)' },
    points: 1,
    parts: HALF_EACH,
    args: toArgs(drawSample(random, { n: 1, batchSize: random.integer(2, 4) })),
  };
}

function drawManyBatches(random: Random): HiddenCase {
  const batchSize = random.integer(8, 12);
  return {
    id: 'many-batches',
    title: { ko: '배치가 여러 개일 때', en: 'Many batches' },
    points: 3,
    parts: HALF_EACH,
    args: toArgs(drawSample(random, { n: batchSize * random.integer(5, 8) + 1, batchSize })),
  };
}

/** The same data as one batch: once just large enough, once with room to spare and in another order. */
function drawPair(random: Random): HiddenCase[] {
  const n = random.integer(5, 9);
  const sample = drawSample(random, { n, batchSize: n });
  return [
    {
      id: PAIR.exact,
      title: { ko: '배치의 크기가 예의 수와 같을 때', en: 'A batch size equal to the number of examples' },
      points: 2,
      parts: HALF_EACH,
      args: toArgs(sample),
    },
    {
      id: PAIR.larger,
      title: { ko: '배치의 크기가 예의 수보다 클 때', en: 'A batch size above the number of examples' },
      points: 2,
      parts: HALF_EACH,
      args: toArgs({ ...sample, order: random.permutation(n), batchSize: n + random.integer(2, 6) }),
    },
  ];
}

export function drawHidden(random: Random): HiddenCase[] {
  return [
    drawEven(random.fork('even')),
    drawShortLast(random.fork('short-last')),
    drawSingles(random.fork('singles')),
    drawOneExample(random.fork('one-example')),
    drawManyBatches(random.fork('many-batches')),
    ...drawPair(random.fork('pair')),
  ];
}
