import type { HiddenCase } from '../../../lib/exercise/types';
import type { Random } from '../../../lib/numeric/random';

function drawEven(random: Random): HiddenCase {
  const batchSize = random.integer(3, 5);
  const count = batchSize + random.integer(1, 3);
  return {
    id: 'even',
    title: { ko: '나누어떨어질 때', en: 'Batches that come out even' },
    points: 2,
    args: [random.permutation(batchSize * count), batchSize],
  };
}

/** At least two batches and a rest of at least one: no way of treating the rest agrees with another. */
function drawShortLast(random: Random): HiddenCase {
  const batchSize = random.integer(5, 8);
  const n = batchSize * random.integer(2, 3) + random.integer(2, batchSize - 1);
  return {
    id: 'short-last',
    title: { ko: '나누어떨어지지 않을 때', en: 'Batches that do not come out even' },
    points: 2,
    args: [random.permutation(n), batchSize],
  };
}

function drawWhole(random: Random): HiddenCase {
  const n = random.integer(6, 12);
  return {
    id: 'whole',
    title: { ko: '배치 하나에 모두 들어갈 때', en: 'Everything fits in one batch exactly' },
    points: 1,
    args: [random.permutation(n), n],
  };
}

function drawLargerThanAll(random: Random): HiddenCase {
  const n = random.integer(4, 7);
  return {
    id: 'larger-than-all',
    title: { ko: '배치의 크기가 데이터보다 클 때', en: 'A batch size larger than the data' },
    points: 1,
    args: [random.permutation(n), n + random.integer(2, 5)],
  };
}

function drawSingles(random: Random): HiddenCase {
  return {
    id: 'singles',
    title: { ko: '배치의 크기가 1일 때', en: 'A batch size of 1' },
    points: 1,
    args: [random.permutation(random.integer(4, 9)), 1],
  };
}

/** Numbers that are no positions, among them negative ones and one that comes twice. */
function drawAnyIntegers(random: Random): HiddenCase {
  const batchSize = random.integer(3, 4);
  const n = 2 * batchSize + random.integer(1, batchSize - 1);
  const entries = random.times(n - 1, () => random.integer(-90, 90) * 2 + 1);
  return {
    id: 'any-integers',
    title: { ko: '음수와 중복이 있는 정수', en: 'Integers with negative ones and repeats' },
    points: 1,
    args: [[-random.integer(101, 200), ...entries.slice(0, -1), 77, 77], batchSize],
  };
}

export function drawHidden(random: Random): HiddenCase[] {
  return [
    drawEven(random.fork('even')),
    drawShortLast(random.fork('short-last')),
    drawWhole(random.fork('whole')),
    drawLargerThanAll(random.fork('larger-than-all')),
    drawSingles(random.fork('singles')),
    drawAnyIntegers(random.fork('any-integers')),
  ];
}
