import type { HiddenCase, VisibleCase } from '../../../lib/exercise/types';
import { matrix } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';

/** Only where some label is not 0 and some centre moves: elsewhere what one begins with would earn a part. */
const HALF_EACH = { labels: 0.5, centers: 0.5 };

type Point = readonly number[];

const shuffle = <T>(random: Random, items: readonly T[]): T[] =>
  random.permutation(items.length).flatMap((index) => items.slice(index, index + 1));

const move = (random: Random, point: Point, reach: number) =>
  point.map((value) => value + random.between(-reach, reach));

/** Places 10 apart at least, in any number of dimensions: on a diagonal, jittered, in random order. */
function drawPlaces(random: Random, { k, p }: { k: number; p: number }): number[][] {
  const signs = random.times(p, () => random.pick([-1, 1]));
  const start = random.between(2, 5);
  return shuffle(
    random,
    random.times(k, (cell) => signs.map((sign) => sign * (start + 12 * cell + random.between(-1, 1)))),
  );
}

/** Examples within 2 of places that are 10 apart, with centres within 2 of them: every label is clear. */
function drawClusters(random: Random): HiddenCase {
  const [k, p] = [random.integer(3, 4), random.integer(2, 3)];
  const places = drawPlaces(random, { k, p });
  const points = places.flatMap((place) => random.times(random.integer(3, 9), () => move(random, place, 2)));
  return {
    id: 'clusters',
    title: { ko: '뚜렷한 군집', en: 'Clear clusters' },
    points: 3,
    parts: HALF_EACH,
    args: [matrix(shuffle(random, points)), matrix(places.map((place) => move(random, place, 1.5)))],
  };
}

function drawOneCenter(random: Random): HiddenCase {
  const points = random.times(random.integer(5, 12), () => [random.between(1, 9), random.between(-9, -1)]);
  return {
    id: 'one-center',
    title: { ko: '중심이 하나 ($k = 1$)', en: 'One centre ($k = 1$)' },
    points: 1,
    args: [matrix(points), matrix([[random.between(-9, -1), random.between(1, 9)]])],
  };
}

/** The last centre is far from everything, the others have their examples. */
function drawEmpty(random: Random): HiddenCase {
  const places = drawPlaces(random, { k: 3, p: 2 });
  const points = places.flatMap((place) => random.times(random.integer(2, 6), () => move(random, place, 2)));
  const far = [random.between(200, 300), -random.between(200, 300)];
  const centers = shuffle(random, [...places.map((place) => move(random, place, 1.5)), far]);
  return {
    id: 'empty',
    title: { ko: '아무 예도 배정되지 않는 중심', en: 'A centre that gets no example' },
    points: 3,
    parts: HALF_EACH,
    args: [matrix(shuffle(random, points)), matrix(centers)],
  };
}

/** Whole numbers: the examples in the middle are at exactly equal distances from both centres. */
function drawTies(random: Random): HiddenCase {
  const middle = [random.integer(-9, 9), random.integer(-9, 9)];
  const [across, along] = [random.integer(2, 4), random.integer(1, 3)];
  // A vector and one at right angles to it: going along the second keeps both distances equal.
  const at = (a: number, b: number) => [
    (middle[0] ?? 0) + across * a - along * b,
    (middle[1] ?? 0) + along * a + across * b,
  ];
  const centers = random.pick([true, false]) ? [at(-2, 0), at(2, 0)] : [at(2, 0), at(-2, 0)];
  const points = [
    ...[0, 1, -2, 3].slice(0, random.integer(2, 4)).map((b) => at(0, b)),
    at(-3, 1),
    at(3, 0),
    at(2, -1),
  ];
  return {
    id: 'ties',
    title: { ko: '두 중심에서 똑같이 떨어진 예', en: 'Examples at equal distances from two centres' },
    points: 3,
    parts: HALF_EACH,
    args: [matrix(shuffle(random, points)), matrix(centers)],
  };
}

/**
 * One example at 4 between centres at 0 and 10. The first centre's other examples lie at −6 and draw it away, so that after the move the
 * example is closer to the second.
 */
function drawBorder(random: Random): HiddenCase {
  const [dx, dy] = [random.between(2, 20), random.between(2, 20)];
  const near = (at: number) => [dx + at + random.between(-0.5, 0.5), dy + random.between(-0.5, 0.5)];
  const points = [
    near(4),
    ...random.times(random.integer(3, 5), () => near(-6)),
    ...random.times(random.integer(2, 6), () => near(10)),
  ];
  const centers = [
    [dx, dy],
    [dx + 10, dy],
  ];
  return {
    id: 'border',
    title: { ko: '두 군집 사이의 예', en: 'An example between two clusters' },
    points: 3,
    parts: HALF_EACH,
    args: [matrix(shuffle(random, points)), matrix(shuffle(random, centers))],
  };
}

/** The only example is beside the last centre; the others stay. */
function drawOneExample(random: Random): HiddenCase {
  const places = drawPlaces(random, { k: random.integer(3, 5), p: 1 });
  return {
    id: 'one-example',
    title: { ko: '예가 하나 ($n = 1$)', en: 'One example ($n = 1$)' },
    points: 2,
    parts: HALF_EACH,
    args: [matrix([(places.at(-1) ?? []).map((value) => value + random.between(1, 3))]), matrix(places)],
  };
}

export const VISIBLE: readonly VisibleCase[] = [
  {
    id: 'worked-example',
    title: { ko: '본문의 예', en: 'The worked example' },
    args: [
      matrix([
        [0, 1],
        [2, 1],
        [5, 4],
        [7, 4],
      ]),
      matrix([
        [1, 0],
        [3, 4],
      ]),
    ],
  },
  {
    id: 'no-example',
    title: { ko: '빈 군집', en: 'An empty cell' },
    args: [matrix([[1], [2], [3]]), matrix([[0], [50]])],
  },
  {
    id: 'in-the-middle',
    title: { ko: '한가운데의 예', en: 'An example in the middle' },
    args: [matrix([[0], [2], [5]]), matrix([[4], [0]])],
  },
  {
    id: 'stays-put',
    title: { ko: '더 움직이지 않을 때', en: 'Nothing moves any more' },
    args: [
      matrix([
        [0, 0],
        [2, 0],
        [9, 9],
      ]),
      matrix([
        [1, 0],
        [9, 9],
      ]),
    ],
  },
];

export const drawHidden = (random: Random): HiddenCase[] => [
  drawClusters(random.fork('clusters')),
  drawOneCenter(random.fork('one-center')),
  drawEmpty(random.fork('empty')),
  drawTies(random.fork('ties')),
  drawBorder(random.fork('border')),
  drawOneExample(random.fork('one-example')),
];
