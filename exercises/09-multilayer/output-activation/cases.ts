/** Weighted sums for each kind of problem. Multiples of 1/64, so that their differences are exact in float32. */
import type { HiddenCase } from '../../../lib/exercise/types';
import { matrix } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';

export const TASKS = ['regression', 'binary', 'multiclass'] as const;

/** Two categories, and the difference of their sums as a binary problem. */
export const PAIR = { categories: 'two-categories', difference: 'one-neuron-binary' } as const;

const drawSum = (random: Random, limit: number) => random.integer(-64 * limit, 64 * limit) / 64;

function drawRows(random: Random, [n, k]: readonly [number, number], limit: number): number[][] {
  return random.times(n, () => random.times(k, () => drawSum(random, limit)));
}

/** Never square, and never a single column. */
function drawShape(random: Random): [number, number] {
  const k = random.integer(3, 7);
  return [k + random.pick([-1, 1, 2, 5]), k];
}

function drawPair(random: Random): HiddenCase[] {
  const rows = drawRows(random, [random.integer(4, 9), 2], 3);
  return [
    {
      id: PAIR.categories,
      title: { ko: '다중분류: 범주 두 개', en: 'Multiclass: two categories' },
      points: 1,
      args: [matrix(rows), 'multiclass'],
    },
    {
      id: PAIR.difference,
      title: { ko: '이진분류: 출력 뉴런 하나', en: 'Binary: a single output neuron' },
      points: 1,
      args: [matrix(rows.map(([first = 0, second = 0]) => [second - first])), 'binary'],
    },
  ];
}

/** Some rows in the hundreds, one ordinary: a maximum taken over the whole matrix would flatten it. */
function drawLarge(random: Random): HiddenCase {
  const k = random.integer(3, 6);
  const around = (center: number) => random.times(k, () => center + drawSum(random, 2));
  const rows = [around(500), around(0), around(-500), around(1000)];
  return {
    id: 'multiclass-large',
    title: { ko: '다중분류: 아주 큰 가중합', en: 'Multiclass: very large sums' },
    points: 2,
    args: [matrix(random.permutation(rows.length).map((row) => rows[row] ?? [])), 'multiclass'],
  };
}

export function drawHidden(random: Random): HiddenCase[] {
  const source = (label: string) => random.fork(label);
  return [
    {
      id: 'regression',
      title: { ko: '회귀', en: 'Regression' },
      points: 2,
      args: [matrix(drawRows(source('regression'), drawShape(source('regression-shape')), 50)), 'regression'],
    },
    {
      id: 'binary',
      title: { ko: '이진분류: 출력 뉴런 여러 개', en: 'Binary: several output neurons' },
      points: 3,
      args: [matrix(drawRows(source('binary'), drawShape(source('binary-shape')), 5)), 'binary'],
    },
    {
      id: 'binary-large',
      title: { ko: '이진분류: 아주 큰 가중합', en: 'Binary: very large sums' },
      points: 1,
      args: [matrix([[200, -200, ...drawRows(source('binary-large'), [1, 2], 2).flat()]]), 'binary'],
    },
    {
      id: 'multiclass',
      title: { ko: '다중분류: 범주 여러 개', en: 'Multiclass: several categories' },
      points: 2,
      args: [matrix(drawRows(source('multiclass'), drawShape(source('multiclass-shape')), 4)), 'multiclass'],
    },
    {
      id: 'multiclass-one-row',
      title: { ko: '다중분류: 예 하나 ($n = 1$)', en: 'Multiclass: one example ($n = 1$)' },
      points: 1,
      args: [matrix(drawRows(source('one-row'), [1, source('one-row-k').integer(3, 9)], 3)), 'multiclass'],
    },
    drawLarge(source('large')),
    ...drawPair(source('pair')),
  ];
}
