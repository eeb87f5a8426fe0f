import type { HiddenCase, VisibleCase } from '../../../lib/exercise/types';
import { matrix, sizeOf, tensor, vector } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';

const QUARTER_EACH = { identity: 0.25, sigmoid: 0.25, tanh: 0.25, relu: 0.25 };

/** Both signs occur, and no entry is so near to 0 that the functions agree. */
function drawTensor(random: Random, shape: readonly number[]) {
  const order = random.permutation(sizeOf(shape));
  return tensor(
    shape,
    order.map((place) => (place % 2 === 0 ? 1 : -1) * random.between(0.3, 4)),
  );
}

function drawVector(random: Random): HiddenCase {
  return {
    id: 'vector',
    title: { ko: '벡터', en: 'A vector' },
    points: 2,
    parts: QUARTER_EACH,
    args: [drawTensor(random, [random.integer(5, 30)])],
  };
}

function drawMatrix(random: Random): HiddenCase {
  const rows = random.integer(2, 6);
  return {
    id: 'matrix',
    title: { ko: '행렬', en: 'A matrix' },
    points: 2,
    parts: QUARTER_EACH,
    args: [drawTensor(random, [rows, rows + random.pick([-1, 1, 3])])],
  };
}

function drawScalar(random: Random): HiddenCase {
  return {
    id: 'scalar',
    title: { ko: '스칼라', en: 'A scalar' },
    points: 1,
    parts: QUARTER_EACH,
    args: [tensor([], [random.between(0.4, 3)])],
  };
}

function drawHigherRank(random: Random): HiddenCase {
  return {
    id: 'higher-rank',
    title: { ko: '4차 텐서', en: 'A tensor of rank 4' },
    points: 2,
    parts: QUARTER_EACH,
    args: [drawTensor(random, [2, random.integer(1, 3), random.integer(3, 5), random.integer(1, 2)])],
  };
}

/** ±100 beside 0, ordinary values, and values on either side of where float32 exponentials overflow. */
function drawExtremes(random: Random): HiddenCase {
  const values = [
    100,
    -100,
    0,
    random.between(89, 99),
    -random.between(89, 99),
    random.between(40, 80),
    -random.between(40, 80),
    random.between(0.5, 2),
    -random.between(0.5, 2),
  ];
  return {
    id: 'extremes',
    title: { ko: '$\\pm 100$까지의 값', en: 'Values up to $\\pm 100$' },
    points: 3,
    parts: QUARTER_EACH,
    args: [vector(random.permutation(values.length).map((index) => values[index] ?? 0))],
  };
}

export const VISIBLE: readonly VisibleCase[] = [
  {
    id: 'worked-example',
    title: { ko: '본문의 예', en: 'The worked example' },
    args: [vector([-2, 0, 1])],
  },
  { id: 'a-scalar', title: { ko: '스칼라', en: 'A scalar' }, args: [tensor([], [0.5])] },
  {
    id: 'a-matrix',
    title: { ko: '행렬', en: 'A matrix' },
    args: [
      matrix([
        [1, -1, 3],
        [-3, 0.5, -0.5],
      ]),
    ],
  },
  {
    id: 'far-out',
    title: { ko: '아주 크거나 작은 값', en: 'Far from 0' },
    args: [vector([-100, 100])],
  },
];

export const drawHidden = (random: Random): HiddenCase[] => [
  drawVector(random.fork('vector')),
  drawMatrix(random.fork('matrix')),
  drawScalar(random.fork('scalar')),
  drawHigherRank(random.fork('higher-rank')),
  drawExtremes(random.fork('extremes')),
];
