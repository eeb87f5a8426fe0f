import type { HiddenCase, VisibleCase } from '../../../lib/exercise/types';
import { intVector } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';

const PARTS = { matrix: 0.6, accuracy: 0.4 };

/** Labels whose confusion matrix has these counts, in random order. */
function toArgs(random: Random, counts: readonly (readonly number[])[]) {
  const pairs = counts.flatMap((row, truth) =>
    row.flatMap((count, predicted) => random.times(count, () => ({ truth, predicted }))),
  );
  const order = random.permutation(pairs.length).flatMap((index) => pairs.slice(index, index + 1));
  return [
    intVector(order.map(({ truth }) => truth)),
    intVector(order.map(({ predicted }) => predicted)),
    counts.length,
  ];
}

/** The errors on one side are more than those on the other: no such matrix is its own transpose. */
function drawTwoCategories(random: Random): HiddenCase {
  const counts = [
    [random.integer(4, 9), random.integer(4, 7)],
    [random.integer(1, 3), random.integer(12, 20)],
  ];
  return {
    id: 'two-categories',
    title: { ko: '범주가 둘 ($k = 2$)', en: 'Two categories ($k = 2$)' },
    points: 2,
    parts: PARTS,
    args: toArgs(random, counts),
  };
}

function drawSeveral(random: Random): HiddenCase {
  const k = random.integer(4, 6);
  const counts = random.times(k, (truth) =>
    random.times(k, (predicted) => {
      if (truth === predicted) return random.integer(5, 12);
      return predicted > truth ? random.integer(2, 4) : random.integer(0, 1);
    }),
  );
  return {
    id: 'several',
    title: { ko: '범주가 여럿', en: 'Several categories' },
    points: 3,
    parts: PARTS,
    args: toArgs(random, counts),
  };
}

/** One category is never true, one never predicted, and the last occurs nowhere. */
function drawAbsent(random: Random): HiddenCase {
  const many = () => random.integer(2, 6);
  const counts = [
    [many(), many(), 0, 0],
    [0, 0, 0, 0],
    [many() + 1, many(), 0, 0],
    [0, 0, 0, 0],
  ];
  return {
    id: 'absent',
    title: { ko: '나오지 않는 범주', en: 'Categories that do not occur' },
    points: 2,
    parts: PARTS,
    args: toArgs(random, counts),
  };
}

function drawOneExample(random: Random): HiddenCase {
  const k = random.integer(3, 5);
  const truth = random.integer(0, k - 1);
  return {
    id: 'one-example',
    title: { ko: '예가 하나 ($n = 1$)', en: 'One example ($n = 1$)' },
    points: 1,
    args: [intVector([truth]), intVector([(truth + random.integer(1, k - 1)) % k]), k],
  };
}

function drawUnbalanced(random: Random): HiddenCase {
  const counts = [
    [random.integer(150, 250), random.integer(1, 4), 0],
    [random.integer(6, 10), random.integer(1, 3), random.integer(1, 2)],
    [random.integer(5, 8), 0, random.integer(1, 2)],
  ];
  return {
    id: 'unbalanced',
    title: { ko: '크기가 아주 다른 범주', en: 'Categories of very different size' },
    points: 2,
    parts: PARTS,
    args: toArgs(random, counts),
  };
}

export const VISIBLE: readonly VisibleCase[] = [
  {
    id: 'worked-example',
    title: { ko: '본문의 예', en: 'The worked example' },
    args: [intVector([0, 0, 0, 1, 1, 2]), intVector([0, 1, 1, 1, 1, 0]), 3],
  },
  {
    id: 'all-right',
    title: { ko: '모두 맞혔을 때', en: 'Everything right' },
    args: [intVector([1, 0, 1]), intVector([1, 0, 1]), 2],
  },
  {
    id: 'all-wrong',
    title: { ko: '모두 틀렸을 때', en: 'Everything wrong' },
    args: [intVector([0, 0, 1]), intVector([1, 1, 0]), 2],
  },
  {
    id: 'missing-category',
    title: { ko: '나오지 않는 범주', en: 'A category that does not occur' },
    args: [intVector([0, 2]), intVector([0, 0]), 4],
  },
];

export const drawHidden = (random: Random): HiddenCase[] => [
  drawTwoCategories(random.fork('two-categories')),
  drawSeveral(random.fork('several')),
  drawAbsent(random.fork('absent')),
  drawOneExample(random.fork('one-example')),
  drawUnbalanced(random.fork('unbalanced')),
];
