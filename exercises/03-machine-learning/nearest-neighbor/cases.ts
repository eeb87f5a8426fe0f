import type { HiddenCase, VisibleCase } from '../../../lib/exercise/types';
import { intVector, matrix } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';

interface Example {
  readonly x: readonly number[];
  readonly label: number;
}

interface Task {
  readonly train: readonly Example[];
  readonly queries: readonly (readonly number[])[];
}

const toArgs = ({ train, queries }: Task) => [
  matrix(train.map(({ x }) => x)),
  intVector(train.map(({ label }) => label)),
  matrix(queries),
];

const shuffle = <T>(random: Random, items: readonly T[]): T[] =>
  random.permutation(items.length).flatMap((index) => items.slice(index, index + 1));

const drawPoint = (random: Random, p: number) => random.times(p, () => random.between(-5, 5));

const squareDistance = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, axis) => sum + (value - (b[axis] ?? 0)) ** 2, 0);

/**
 * A point whose nearest example is nearer by 3 % at least than any of another label: what float32 loses, also where
 * |x|² − 2xᵀt + |t|² is computed, then decides nothing. In the end it is the example itself.
 */
function drawNear(random: Random, target: Example, train: readonly Example[]): number[] {
  const others = train.filter(({ label }) => label !== target.label);
  for (let reach = 1.5; reach > 0.05; reach *= 0.9) {
    const query = target.x.map((value) => value + random.between(-reach, reach));
    const own = squareDistance(query, target.x);
    if (others.every(({ x }) => squareDistance(query, x) > own * 1.03 + 0.05)) return query;
  }
  return [...target.x];
}

/** Points no two of which are closer than 0.4, so that each has room for a query of its own. */
function drawApart(random: Random, { n, p }: { n: number; p: number }): number[][] {
  const points: number[][] = [];
  for (let tries = 0; points.length < n && tries < 10_000; tries += 1) {
    const point = drawPoint(random, p);
    if (points.every((other) => squareDistance(point, other) > 0.16)) points.push(point);
  }
  return points;
}

/** Queries beside examples of every label in turn, so that no constant answer is right. */
function drawTask(random: Random, size: { n: number; m: number; p: number; labels: number }): Task {
  const points = drawApart(random, size);
  const train = points.map((x, index) => ({ x, label: index % size.labels }));
  const queries = random.times(size.m, (index) => {
    const label = (index + 1) % size.labels;
    const target = random.pick(train.filter((example) => example.label === label));
    return drawNear(random, target, train);
  });
  return { train: shuffle(random, train), queries: shuffle(random, queries) };
}

function drawPlane(random: Random): HiddenCase {
  const size = { n: random.integer(12, 25), m: random.integer(6, 9), p: 2, labels: 3 };
  return {
    id: 'plane',
    title: { ko: '평면 위의 세 범주', en: 'Three categories in the plane' },
    points: 2,
    args: toArgs(drawTask(random, size)),
  };
}

function drawManyFeatures(random: Random): HiddenCase {
  const size = { n: random.integer(8, 14), m: random.integer(20, 30), p: random.integer(5, 7), labels: 4 };
  return {
    id: 'many-features',
    title: { ko: '특성이 여러 개', en: 'Several features' },
    points: 2,
    args: toArgs(drawTask(random, size)),
  };
}

function drawOneExample(random: Random): HiddenCase {
  const train = [{ x: drawPoint(random, 3), label: random.integer(2, 5) }];
  const queries = random.times(random.integer(2, 4), () => drawPoint(random, 3));
  return {
    id: 'one-example',
    title: { ko: '훈련 예가 하나 ($n = 1$)', en: 'One training example ($n = 1$)' },
    points: 1,
    args: toArgs({ train, queries }),
  };
}

function drawOneQuery(random: Random): HiddenCase {
  const size = { n: random.integer(5, 9), m: 1, p: 1, labels: 2 };
  return {
    id: 'one-query',
    title: { ko: '새 입력이 하나 ($m = 1$)', en: 'One new input ($m = 1$)' },
    points: 1,
    args: toArgs(drawTask(random, size)),
  };
}

/** The nearest example lies on the diagonal; along an axis there is one that fewer steps around the block would reach. */
function drawCloseRace(random: Random): HiddenCase {
  const places = shuffle(random, [-60, -20, 20, 60]).map((place) => [place, random.integer(-50, 50)]);
  const groups = places.map(([left = 0, top = 0], index) => {
    const [reach, labels] = [random.between(1, 3), [(index + 1) % 3, (index + 2) % 3]];
    const [side, other] = [random.pick([-1, 1]) * reach, random.pick([-1, 1]) * reach];
    const along = random.pick([-1, 1]) * reach * 1.7;
    const [onDiagonal = 0, onAxis = 0] = labels;
    return {
      query: [left, top],
      train: [
        { x: [left + side, top + other], label: onDiagonal },
        { x: random.pick([true, false]) ? [left + along, top] : [left, top + along], label: onAxis },
      ],
    };
  });
  const train = shuffle(
    random,
    groups.flatMap((group) => group.train),
  );
  return {
    id: 'close-race',
    title: { ko: '두 이웃의 거리가 비슷할 때', en: 'Two neighbours at similar distances' },
    points: 3,
    args: toArgs({ train, queries: groups.map(({ query }) => query) }),
  };
}

/** Whole numbers, so that distances are equal exactly: opposite neighbours, and two examples in the same place. */
function drawTies(random: Random): HiddenCase {
  const groups = [-90, -30, 30, 90].map((place, index) => {
    const center = [place, random.integer(-20, 20), random.integer(-20, 20)];
    const offset = random.times(3, () => random.pick([-1, 1]) * random.integer(1, 4));
    const labels = shuffle(random, [1 + (index % 2), index % 2 === 0 ? 0 : 3]);
    const shift = (sign: number) => center.map((value, axis) => value + sign * (offset[axis] ?? 0));
    const places = index < 2 ? [shift(1), shift(-1)] : [shift(1), shift(1)];
    return { query: center, train: places.map((x, which) => ({ x, label: labels[which] ?? 0 })) };
  });
  // Both labels of the first group differ from 0, so that an answer of zeros is never right.
  const train = groups.flatMap((group, index) =>
    index === 0 ? group.train.map(({ x, label }) => ({ x, label: label + 1 })) : group.train,
  );
  return {
    id: 'ties',
    title: { ko: '거리가 같은 이웃', en: 'Neighbours at equal distances' },
    points: 3,
    args: toArgs({ train: shuffle(random, train), queries: groups.map(({ query }) => query) }),
  };
}

export const VISIBLE: readonly VisibleCase[] = [
  {
    id: 'worked-example',
    title: { ko: '본문의 예', en: 'The worked example' },
    args: toArgs({
      train: [
        { x: [0, 0], label: 0 },
        { x: [4, 0], label: 1 },
        { x: [0, 3], label: 2 },
      ],
      queries: [
        [3, 1],
        [1, 2],
        [2, 0],
      ],
    }),
  },
  {
    id: 'same-place',
    title: { ko: '같은 자리에 있는 두 예', en: 'Two examples in the same place' },
    args: toArgs({
      train: [
        { x: [5], label: 0 },
        { x: [1], label: 2 },
        { x: [1], label: 1 },
      ],
      queries: [[0], [9]],
    }),
  },
  {
    id: 'single-example',
    title: { ko: '훈련 예가 하나', en: 'A single training example' },
    args: toArgs({ train: [{ x: [1, 1], label: 3 }], queries: [[100, -100]] }),
  },
];

export const drawHidden = (random: Random): HiddenCase[] => [
  drawPlane(random.fork('plane')),
  drawManyFeatures(random.fork('many-features')),
  drawOneExample(random.fork('one-example')),
  drawOneQuery(random.fork('one-query')),
  drawCloseRace(random.fork('close-race')),
  drawTies(random.fork('ties')),
];
