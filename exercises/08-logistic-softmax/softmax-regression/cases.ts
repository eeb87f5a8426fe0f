import type { HiddenCase } from '../../../lib/exercise/types';
import { matrix } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';
import { IRIS } from '../../_data/iris';
import {
  dot,
  drawTable,
  smallestSize,
  softmaxSlopes,
  standardize,
  type CategoryData,
  type Row,
  type Rows,
} from '../plain-models';

/** The cases that the checks look at. */
export const EXAMINED = ['few-steps', 'flowers'] as const;

/** A weight near 0 says little, and zeros would pass for it. */
const LEAST_WEIGHT = 0.01;

interface Training {
  readonly data: CategoryData;
  readonly eta: number;
  readonly steps: number;
}

/** Below 2/‖X‖²: the loss falls at every step, and rounding errors die away. */
function drawRate(random: Random, { x }: CategoryData): number {
  const squares = x.reduce((sum, example) => sum + dot(example, example), 0);
  return (2 / squares) * random.between(0.4, 0.9);
}

function descend({ data, eta, steps }: Training): Rows {
  let w: Rows = (data.x[0] ?? []).map(() => (data.y[0] ?? []).map(() => 0));
  for (let step = 0; step < steps; step += 1) {
    const slopes = softmaxSlopes(data, w);
    w = w.map((weights, j) => weights.map((weight, k) => weight - eta * (slopes[j]?.[k] ?? 0)));
  }
  return w;
}

/** Draws until every weight has come away from 0. */
function drawTraining(random: Random, drawData: () => CategoryData, steps: number) {
  for (;;) {
    const data = drawData();
    const eta = drawRate(random, data);
    if (smallestSize(descend({ data, eta, steps }).flat()) >= LEAST_WEIGHT)
      return [matrix(data.x), matrix(data.y), eta, steps];
  }
}

const toOneHot = (labels: Row, k: number) =>
  labels.map((label) => Array.from({ length: k }, (_, category) => (category === label ? 1 : 0)));

/** Each category pulls its own way; a little noise lets some examples end up in another. */
function drawLabeled(random: Random, [n, p, k]: readonly [number, number, number]): CategoryData {
  const x = drawTable(random, [n, p]);
  const pulls = random.times(k, () => random.times(p, () => random.normal(0, 1.2)));
  const labels = x.map((example) => {
    const scores = pulls.map((pull) => dot(pull, example) + random.normal(0, 0.6));
    return scores.indexOf(Math.max(...scores));
  });
  return { x, y: toOneHot(labels, k) };
}

/** Flowers of all three species with all four measurements, in another order of columns and labels each time. */
function drawFlowers(random: Random): CategoryData {
  const columns = random.permutation(4);
  const names = random.permutation(3);
  const chosen = random.permutation(IRIS.length).slice(0, random.integer(60, 90));
  const flowers = chosen.flatMap((index) => IRIS[index] ?? []);
  const x = standardize(flowers.map(({ features }) => columns.map((column) => features[column] ?? 0)));
  const labels = flowers.map(({ species }) => names[species] ?? species);
  return { x, y: toOneHot(labels, 3) };
}

interface Size {
  readonly n: readonly [number, number];
  readonly p: readonly [number, number];
  readonly k: readonly [number, number];
  readonly steps: readonly [number, number];
}

function drawSized(random: Random, { n, p, k, steps }: Size) {
  const size = [random.integer(...n), random.integer(...p), random.integer(...k)] as const;
  return drawTraining(random, () => drawLabeled(random, size), random.integer(...steps));
}

export function drawHidden(random: Random): HiddenCase[] {
  const flowers = random.fork('flowers');
  return [
    {
      id: 'first-step',
      title: { ko: '한 걸음만', en: 'One step only' },
      points: 3,
      args: drawSized(random.fork('first'), { n: [6, 10], p: [2, 2], k: [3, 4], steps: [1, 1] }),
    },
    {
      id: 'few-steps',
      title: { ko: '몇 걸음', en: 'A few steps' },
      points: 4,
      args: drawSized(random.fork('few'), { n: [10, 15], p: [4, 5], k: [3, 3], steps: [3, 6] }),
    },
    {
      id: 'one-example',
      title: { ko: '예 하나 ($n = 1$)', en: 'A single example ($n = 1$)' },
      points: 2,
      args: drawSized(random.fork('one'), { n: [1, 1], p: [2, 3], k: [3, 4], steps: [5, 15] }),
    },
    {
      id: 'two-categories',
      title: { ko: '범주가 두 개일 때 ($k = 2$)', en: 'Two categories ($k = 2$)' },
      points: 3,
      args: drawSized(random.fork('two'), { n: [20, 40], p: [1, 3], k: [2, 2], steps: [10, 20] }),
    },
    {
      id: 'many-steps',
      title: { ko: '여러 걸음', en: 'Many steps' },
      points: 4,
      args: drawSized(random.fork('many'), { n: [20, 35], p: [2, 3], k: [4, 5], steps: [40, 60] }),
    },
    {
      id: 'flowers',
      title: { ko: '붓꽃 세 종', en: 'Three species of iris' },
      points: 4,
      args: drawTraining(flowers, () => drawFlowers(flowers), flowers.integer(25, 40)),
    },
  ];
}
