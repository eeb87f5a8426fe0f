import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import type { HiddenCase } from '../../../lib/exercise/types';
import { matrix } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';
import { CHECKS, PAIR } from './checks';

/** Logits are multiples of 1/64, so that adding a whole number up to 1000 is exact in float32. */
const drawLogit = (random: Random, limit: number) => random.integer(-64 * limit, 64 * limit) / 64;

function drawRows(random: Random, [n, k]: readonly [number, number], limit: number): number[][] {
  return random.times(n, () => random.times(k, () => drawLogit(random, limit)));
}

/** Entries close to `center`, with differences that matter: a clipped logit loses them. */
function drawRowNear(random: Random, center: number, k: number): number[] {
  return random.times(k, () => center + drawLogit(random, 2));
}

function drawModerate(random: Random): HiddenCase {
  const n = random.integer(3, 6);
  const k = n + random.pick([-1, 1, 2, 3]);
  return {
    id: 'moderate',
    title: { ko: '보통 크기의 로짓', en: 'Logits of ordinary size' },
    points: 2,
    args: [matrix(drawRows(random, [n, k], 4))],
  };
}

function drawOneRow(random: Random): HiddenCase {
  return {
    id: 'one-row',
    title: { ko: '행이 하나 ($n = 1$)', en: 'One row ($n = 1$)' },
    points: 2,
    args: [matrix(drawRows(random, [1, random.integer(3, 12)], 4))],
  };
}

function drawTall(random: Random): HiddenCase {
  return {
    id: 'tall',
    title: { ko: '범주가 두 개인 여러 행 ($k = 2$)', en: 'Many rows of two categories ($k = 2$)' },
    points: 2,
    args: [matrix(drawRows(random, [random.integer(9, 40), 2], 5))],
  };
}

/** ±1000 in every row, beside large values that differ by little. */
function drawThousand(random: Random): HiddenCase {
  const k = random.integer(3, 8);
  const mixed = random.times(2, () => [
    1000,
    -1000,
    ...random.times(k - 2, () => random.pick([-1000, 1000])),
  ]);
  const rows = [...mixed, drawRowNear(random, 1000, k), drawRowNear(random, -1000, k)];
  return {
    id: 'thousand',
    title: { ko: '$\\pm 1000$인 로짓', en: 'Logits of $\\pm 1000$' },
    points: 3,
    args: [matrix(random.permutation(rows.length).map((row) => rows[row] ?? []))],
  };
}

/** One row at 1000 among ordinary ones: subtracting the maximum of the whole matrix lets the others vanish. */
function drawSomeLarge(random: Random): HiddenCase {
  const k = random.integer(2, 6);
  const n = k + random.integer(1, 3);
  const large = random.integer(0, n - 1);
  const rows = random.times(n, (row) =>
    row === large ? drawRowNear(random, 1000, k) : drawRowNear(random, 0, k),
  );
  return {
    id: 'some-large',
    title: { ko: '일부 행만 아주 클 때', en: 'Only some rows are large' },
    points: 3,
    args: [matrix(rows)],
  };
}

function drawAllSmall(random: Random): HiddenCase {
  const k = random.pick([3, 5, 6, 7]);
  const rows = [new Array<number>(k).fill(-1000), ...drawRows(random, [random.integer(1, 3), k], 3)];
  return {
    id: 'all-minus-thousand',
    title: { ko: '모두 $-1000$인 행', en: 'A row of all $-1000$' },
    points: 2,
    args: [matrix(rows)],
  };
}

/** The same logits twice, the second time with another whole number added to each row. */
function drawShiftPair(random: Random): HiddenCase[] {
  const rows = drawRows(random, [random.integer(3, 5), random.integer(6, 8)], 3);
  const shifted = rows.map((row) => {
    const shift = random.pick([-1, 1]) * random.integer(5, 60);
    return row.map((value) => value + shift);
  });
  return [
    {
      id: PAIR.base,
      title: { ko: '이동하기 전의 로짓', en: 'Logits before a shift' },
      points: 1,
      args: [matrix(rows)],
    },
    {
      id: PAIR.shifted,
      title: { ko: '행마다 상수를 더한 로짓', en: 'The same logits with a constant added to each row' },
      points: 1,
      args: [matrix(shifted)],
    },
  ];
}

export default defineExercise({
  id: 'softmax',
  title: { ko: '소프트맥스 함수', en: 'The softmax function' },
  summary: {
    ko: '로짓을 행마다 확률로 바꾸되, $\\pm 1000$처럼 큰 값에서도 넘치지 않게 합니다.',
    en: 'Turn logits into probabilities row by row, without overflow even at $\\pm 1000$.',
  },
  entry: 'softmax',
  params: [
    {
      name: 'z',
      type: param.tensor('n', 'k'),
      doc: {
        ko: '로짓. 한 행이 예 하나, 한 열이 범주 하나입니다.',
        en: 'Logits: one row an example, one column a category',
      },
    },
  ],
  result: result.tensor('n', 'k'),
  resultDoc: { ko: '행마다 합이 1인 확률', en: 'Probabilities; every row sums to 1' },
  points: 20,
  minutes: 15,
  forbidden: ['softmax'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예', en: 'The worked example' },
      args: [matrix([[1, 2, 3]])],
    },
    {
      id: 'two-rows',
      title: { ko: '두 행', en: 'Two rows' },
      args: [
        matrix([
          [0, 0, 0, 0],
          [0, 1, 0, -1],
        ]),
      ],
    },
    {
      id: 'large',
      title: { ko: '큰 로짓', en: 'Large logits' },
      args: [
        matrix([
          [1000, 999, 998],
          [1, 2, 3],
        ]),
      ],
    },
    {
      id: 'very-small',
      title: { ko: '모두 아주 작은 행', en: 'A row of very small logits' },
      args: [matrix([[-1000, -1000]])],
    },
  ],
  hidden: (random) => [
    drawModerate(random.fork('moderate')),
    drawOneRow(random.fork('one-row')),
    drawTall(random.fork('tall')),
    drawThousand(random.fork('thousand')),
    drawSomeLarge(random.fork('some-large')),
    drawAllSmall(random.fork('all-small')),
    ...drawShiftPair(random.fork('shift')),
  ],
  checks: CHECKS,
  hints: [
    {
      ko: '먼저 정의대로 써 보세요. 지수를 취하고, 행마다 합을 구하고, 나눕니다. 합을 낼 축(axis)과 `keepDims`를 확인하세요.',
      en: 'Write the definition first: exponentiate, sum each row, divide. Mind the axis of the sum, and `keepDims`.',
    },
    {
      ko: '$e^{1000}$은 float32로 나타낼 수 없어 무한대가 되고, $\\infty/\\infty$는 NaN입니다. 한 행의 모든 로짓에 같은 수를 더하거나 빼도 소프트맥스의 값은 변하지 않습니다. 무엇을 빼면 지수가 넘치지 않을까요?',
      en: '$e^{1000}$ does not fit into float32 and becomes infinity, and $\\infty/\\infty$ is NaN. Subtracting the same number from all logits of a row leaves softmax as it is. Which number keeps the exponentials from overflowing?',
    },
    {
      ko: '행마다 **그 행의** 최댓값을 뺍니다: `z.sub(z.max(1, true))`. 행렬 전체의 최댓값을 빼면 다른 행의 지수가 모두 0이 될 수 있습니다.',
      en: 'Subtract from each row **its own** maximum: `z.sub(z.max(1, true))`. With the maximum of the whole matrix, the exponentials of other rows may all become 0.',
    },
  ],
  messages: {
    negative: {
      ko: '확률이 0보다 작은 값이 있습니다.',
      en: 'Some probabilities are below 0.',
    },
    rowSum: {
      ko: '합이 1이 아닌 행이 있습니다. 1에서 가장 멀리 벗어난 정도는 약 {error}입니다.',
      en: 'Some rows do not sum to 1. The largest deviation is about {error}.',
    },
    notFinite: {
      ko: 'NaN이나 무한대가 있어 확인할 수 없습니다.',
      en: 'There are NaN or infinite values, so this cannot be checked.',
    },
    constant: {
      ko: '출력이 로짓에 따라 달라지지 않습니다.',
      en: 'The output does not depend on the logits.',
    },
    shifted: {
      ko: '행마다 같은 수를 더했을 때 값이 달라졌습니다. 차이는 약 {error}입니다.',
      en: 'Adding the same number to a whole row changed the result, by about {error}.',
    },
  },
});
