import type { HiddenCase } from '../../../lib/exercise/types';
import { matrix, vector } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';
import { IRIS } from '../../_data/iris';
import {
  drawTable,
  logisticSlopes,
  smallestSize,
  standardize,
  type BinaryData,
  type Row,
} from '../plain-models';

/** The cases whose losses the check looks at. */
export const EXAMINED = ['few-steps', 'flowers'] as const;

/** A weight near 0 says little, and zeros would pass for it. */
const LEAST_WEIGHT = 0.02;

interface Training {
  readonly data: BinaryData;
  readonly eta: number;
  readonly steps: number;
}

const square = (value: number) => value * value;

/** Below 2/‖X‖², the column of ones included: the loss falls at every step, and rounding errors die away. */
function drawRate(random: Random, { x }: BinaryData): number {
  const squares = x.flat().reduce((sum, value) => sum + square(value), x.length);
  return (2 / squares) * random.between(0.4, 0.9);
}

function descend({ data, eta, steps }: Training): number[] {
  let w = [0, ...(data.x[0] ?? []).map(() => 0)];
  for (let step = 0; step < steps; step += 1) {
    const slopes = logisticSlopes(data, w);
    w = w.map((weight, j) => weight - eta * (slopes[j] ?? 0));
  }
  return w;
}

/** Draws until every weight has come away from 0. */
function drawTraining(random: Random, drawData: () => BinaryData, steps: number) {
  for (;;) {
    const data = drawData();
    const eta = drawRate(random, data);
    if (smallestSize(descend({ data, eta, steps })) >= LEAST_WEIGHT)
      return [matrix(data.x), vector(data.y), eta, steps];
  }
}

/** Labels that follow a line, some of them by chance on the wrong side. */
function drawLabeled(random: Random, [n, p]: readonly [number, number]): BinaryData {
  const x = drawTable(random, [n, p]);
  const direction: Row = random.times(p, () => random.pick([-1, 1]) * random.between(0.7, 1.5));
  const shift = random.pick([-1, 1]) * random.between(0.4, 1);
  const toLabel = (example: Row) => {
    const sum = example.reduce((total, value, j) => total + value * (direction[j] ?? 0), shift);
    return sum + random.normal(0, 0.8) > 0 ? 1 : 0;
  };
  return { x, y: x.map(toLabel) };
}

/** Two species told apart by some of their measurements; unequal numbers of flowers, so that the bias is needed. */
function drawFlowers(random: Random): BinaryData {
  const [negative = 0, positive = 1] = random.permutation(3);
  const columns = random.permutation(4).slice(0, random.integer(2, 3));
  const pickFlowers = (species: number, count: number) => {
    const flowers = IRIS.filter((flower) => flower.species === species);
    return random
      .permutation(flowers.length)
      .slice(0, count)
      .flatMap((index) => flowers[index] ?? []);
  };
  const flowers = [
    ...pickFlowers(negative, random.integer(35, 45)),
    ...pickFlowers(positive, random.integer(15, 25)),
  ];
  const order = random.permutation(flowers.length).flatMap((index) => flowers[index] ?? []);
  const measured = order.map(({ features }) => columns.map((column) => features[column] ?? 0));
  return { x: standardize(measured), y: order.map(({ species }) => (species === positive ? 1 : 0)) };
}

interface Size {
  readonly n: readonly [number, number];
  readonly p: readonly [number, number];
  readonly steps: readonly [number, number];
}

function drawSized(random: Random, { n, p, steps }: Size) {
  const size = [random.integer(...n), random.integer(...p)] as const;
  return drawTraining(random, () => drawLabeled(random, size), random.integer(...steps));
}

export function drawHidden(random: Random): HiddenCase[] {
  const flowers = random.fork('flowers');
  return [
    {
      id: 'first-step',
      title: { ko: '한 걸음만', en: 'One step only' },
      points: 3,
      args: drawSized(random.fork('first'), { n: [5, 9], p: [2, 3], steps: [1, 1] }),
    },
    {
      id: 'few-steps',
      title: { ko: '몇 걸음', en: 'A few steps' },
      points: 3,
      args: drawSized(random.fork('few'), { n: [8, 14], p: [2, 4], steps: [3, 6] }),
    },
    {
      id: 'one-example',
      title: { ko: '예 하나 ($n = 1$)', en: 'A single example ($n = 1$)' },
      points: 2,
      args: drawSized(random.fork('one'), { n: [1, 1], p: [2, 3], steps: [5, 15] }),
    },
    {
      id: 'one-variable',
      title: { ko: '설명변수가 하나인 여러 예 ($p = 1$)', en: 'Many examples of one variable ($p = 1$)' },
      points: 3,
      args: drawSized(random.fork('one-variable'), { n: [25, 45], p: [1, 1], steps: [10, 20] }),
    },
    {
      id: 'many-steps',
      title: { ko: '여러 걸음', en: 'Many steps' },
      points: 4,
      args: drawSized(random.fork('many'), { n: [20, 40], p: [3, 4], steps: [60, 100] }),
    },
    {
      id: 'flowers',
      title: { ko: '붓꽃 두 종', en: 'Two species of iris' },
      points: 3,
      args: drawTraining(flowers, () => drawFlowers(flowers), flowers.integer(30, 50)),
    },
  ];
}
