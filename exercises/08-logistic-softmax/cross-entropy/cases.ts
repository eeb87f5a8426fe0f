import type { HiddenCase } from '../../../lib/exercise/types';
import { matrix } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';
import type { Row, Rows } from '../plain-models';

/** The same labels, predicted by themselves and by something else. */
export const PAIR = { own: 'predicted-by-itself', other: 'predicted-by-another' } as const;

type Size = readonly [number, number];

/** Positive numbers, scaled to sum to 1 up to float32 rounding. */
function toDistribution(weights: Row): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => Math.fround(weight / sum));
}

const drawDistribution = (random: Random, k: number) =>
  toDistribution(random.times(k, () => random.between(0.1, 1)));

const drawOneHot = (random: Random, k: number): number[] => {
  const label = random.integer(0, k - 1);
  return random.times(k, (index) => (index === label ? 1 : 0));
};

const drawRows = (random: Random, [n, k]: Size, drawRow: (source: Random, k: number) => number[]) =>
  random.times(n, () => drawRow(random, k));

/** Puts 0 at one place of each row and shares its part out. */
const dropOne = (random: Random, row: Row) => {
  const dropped = random.integer(0, row.length - 1);
  return toDistribution(row.map((value, index) => (index === dropped ? 0 : value)));
};

/** Predicts 0 wherever the label is 0 and once in a while 1 where it is 1. */
function drawWithZeros(random: Random, [n, k]: Size): [Rows, Rows] {
  const y = random.times(n, (index) =>
    index % 2 === 0 ? drawOneHot(random, k) : dropOne(random, drawDistribution(random, k)),
  );
  const p = y.map((row, index) => {
    // The first row is predicted with certainty, the third leaves part of its mass with a wrong category.
    const guess = toDistribution(row.map((value) => (value > 0 ? random.between(0.2, 1) : 0)));
    if (index !== 2) return guess;
    const wrong = row.indexOf(0);
    return toDistribution(guess.map((value, place) => (place === wrong ? 1.5 : value)));
  });
  return [y, p];
}

/** What happened had hardly any probability: from 10⁻²⁵ to 10⁻⁸. */
function drawUnlikely(random: Random, [n, k]: Size): [Rows, Rows] {
  const y = random.times(n, (index) => (index < 2 ? drawOneHot(random, k) : drawDistribution(random, k)));
  const p = y.map((row) => {
    const place = row.indexOf(Math.max(...row));
    const unlikely = Math.fround(10 ** random.between(-25, -8));
    const others = drawDistribution(random, k - 1);
    return [...others.slice(0, place), unlikely, ...others.slice(place)];
  });
  return [y, p];
}

const toArgs = ([y, p]: readonly [Rows, Rows]) => [matrix(y), matrix(p)];

function drawPair(random: Random): HiddenCase[] {
  const size: Size = [random.integer(3, 5), random.integer(6, 8)];
  const y = drawRows(random, size, drawDistribution);
  const other = drawRows(random, size, drawDistribution);
  return [
    {
      id: PAIR.own,
      title: { ko: '레이블 분포를 그대로 예측할 때', en: 'Labels predicted by themselves' },
      points: 1,
      args: toArgs([y, y]),
    },
    {
      id: PAIR.other,
      title: { ko: '같은 레이블을 다른 분포로 예측할 때', en: 'The same labels, predicted otherwise' },
      points: 1,
      args: toArgs([y, other]),
    },
  ];
}

export function drawHidden(random: Random): HiddenCase[] {
  const draw = (id: string, make: (source: Random) => readonly [Rows, Rows]) => ({
    id,
    points: 2,
    args: toArgs(make(random.fork(id))),
  });
  const both = (source: Random, size: Size, drawLabel: typeof drawOneHot): [Rows, Rows] => [
    drawRows(source, size, drawLabel),
    drawRows(source, size, drawDistribution),
  ];
  return [
    {
      ...draw('few-examples', (source) =>
        both(source, [source.integer(5, 8), source.integer(3, 4)], drawOneHot),
      ),
      title: { ko: '원-핫 레이블', en: 'One-hot labels' },
    },
    {
      ...draw('single', (source) => both(source, [1, source.integer(3, 7)], drawOneHot)),
      title: { ko: '예 하나 ($n = 1$)', en: 'A single example ($n = 1$)' },
    },
    {
      ...draw('two-categories', (source) => both(source, [source.integer(30, 60), 2], drawOneHot)),
      title: { ko: '범주가 두 개인 여러 예 ($K = 2$)', en: 'Many examples of two categories ($K = 2$)' },
    },
    {
      ...draw('soft', (source) =>
        both(source, [source.integer(3, 4), source.integer(5, 7)], drawDistribution),
      ),
      title: { ko: '원-핫이 아닌 레이블', en: 'Labels that are not one-hot' },
    },
    {
      ...draw('zeros', (source) => drawWithZeros(source, [source.integer(4, 7), source.integer(3, 5)])),
      title: { ko: '확률이 정확히 0인 범주', en: 'Categories of probability exactly 0' },
    },
    {
      ...draw('unlikely', (source) => drawUnlikely(source, [source.integer(4, 6), source.integer(3, 5)])),
      title: { ko: '아주 작은 확률', en: 'Very small probabilities' },
    },
    ...drawPair(random.fork('pair')),
  ];
}
