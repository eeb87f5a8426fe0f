import type { HiddenCase, VisibleCase } from '../../../lib/exercise/types';
import { vector } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';

const QUARTER_EACH = { mean: 0.25, variance: 0.25, min: 0.25, max: 0.25 };

const shuffle = (random: Random, values: readonly number[]) =>
  random.permutation(values.length).map((index) => values[index] ?? 0);

/** All but one value lie on one side, so that the mean stays away from 0 and its float32 error does not matter. */
function drawBothSides(random: Random): HiddenCase {
  const side = random.pick([-1, 1]);
  const reach = random.between(4, 7);
  const middle = random.times(random.integer(2, 7), () => side * random.between(0.5, 3));
  const values = [side * (reach + random.between(0.5, 1.5)), -side * reach, ...middle];
  return {
    id: 'both-sides',
    title: { ko: '부호가 섞인 값 몇 개', en: 'A few values of both signs' },
    points: 2,
    parts: QUARTER_EACH,
    args: [vector(shuffle(random, values))],
  };
}

/** Without parts: a variance of 0 is what one writes before one has computed anything. */
function drawOneValue(random: Random): HiddenCase {
  return {
    id: 'one-value',
    title: { ko: '값 하나 ($n = 1$)', en: 'A single value ($n = 1$)' },
    points: 1,
    args: [vector([random.pick([-1, 1]) * random.between(2, 9)])],
  };
}

/** One digit before the point throughout: as text, their order is then the reverse of the numbers'. */
function drawAllNegative(random: Random): HiddenCase {
  const values = [
    -random.between(1.1, 2.5),
    ...random.times(random.integer(3, 8), () => -random.between(3, 6)),
    -random.between(8, 9.5),
  ];
  return {
    id: 'all-negative',
    title: { ko: '모두 음수', en: 'All values negative' },
    points: 2,
    parts: QUARTER_EACH,
    args: [vector(shuffle(random, values))],
  };
}

function drawAllPositive(random: Random): HiddenCase {
  const values = [
    random.between(2, 4),
    ...random.times(random.integer(4, 12), () => random.between(5, 30)),
    random.between(100, 140),
  ];
  return {
    id: 'all-positive',
    title: { ko: '모두 양수', en: 'All values positive' },
    points: 2,
    parts: QUARTER_EACH,
    args: [vector(shuffle(random, values))],
  };
}

function drawMany(random: Random): HiddenCase {
  const [center, spread] = [random.pick([-1, 1]) * random.between(2, 5), random.between(2, 4)];
  return {
    id: 'many',
    title: { ko: '값 수백 개', en: 'Hundreds of values' },
    points: 3,
    parts: QUARTER_EACH,
    args: [vector(random.times(random.integer(150, 400), () => random.normal(center, spread)))],
  };
}

export const VISIBLE: readonly VisibleCase[] = [
  {
    id: 'worked-example',
    title: { ko: '본문의 예', en: 'The worked example' },
    args: [vector([2, 4, 4, 10])],
  },
  { id: 'one', title: { ko: '값 하나', en: 'A single value' }, args: [vector([-7])] },
  {
    id: 'all-equal',
    title: { ko: '모두 같은 값', en: 'All values equal' },
    args: [vector([3, 3, 3])],
  },
  {
    id: 'below-zero',
    title: { ko: '음수만 있을 때', en: 'Below zero only' },
    args: [vector([-1.5, -9, -3, -4.5])],
  },
];

export const drawHidden = (random: Random): HiddenCase[] => [
  drawBothSides(random.fork('both-sides')),
  drawOneValue(random.fork('one-value')),
  drawAllNegative(random.fork('all-negative')),
  drawAllPositive(random.fork('all-positive')),
  drawMany(random.fork('many')),
];
