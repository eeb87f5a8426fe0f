/** Hidden cases: columns of many scales, and columns in which nothing varies. */
import type { HiddenCase } from '../../../lib/exercise/types';
import { matrix } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';

/** The cases without a constant column. */
export const VARYING = ['few-rows', 'many-rows', 'many-columns', 'other-units'] as const;

const PARTS = { z: 0.5, mean: 0.25, std: 0.25 };

/**
 * n values around `offset` times their scale. The offset is far enough from 0 for a mean of zeros to be wrong, and small enough
 * for float32 to keep the digits of the differences.
 */
function drawColumn(random: Random, n: number, scale: number): number[] {
  for (;;) {
    const raw = random.times(n, () => random.between(-2, 2));
    const mean = raw.reduce((sum, value) => sum + value, 0) / n;
    const spread = Math.sqrt(raw.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n);
    const offset = random.pick([-1, 1]) * random.between(0.7, 2.5);
    // Away from 1, where a variance and its root are the same.
    const isTelling = spread > 0.5 && Math.abs(spread * scale - 1) > 0.15;
    if (isTelling) return raw.map((value) => scale * (value - mean + offset));
  }
}

/** The matrix with these columns in random order. */
function toMatrix(random: Random, columns: readonly (readonly number[])[]) {
  const order = random.permutation(columns.length);
  const [first = []] = columns;
  return matrix(first.map((_, row) => order.map((column) => columns[column]?.[row] ?? 0)));
}

interface Plan extends Pick<HiddenCase, 'id' | 'title' | 'points' | 'parts'> {
  readonly n: number;
  readonly scales: readonly number[];
  readonly constants?: readonly number[];
}

function toHidden(random: Random, { n, scales, constants = [], ...plan }: Plan): HiddenCase {
  const columns = [
    ...scales.map((scale) => drawColumn(random, n, scale)),
    ...constants.map((value) => new Array<number>(n).fill(value)),
  ];
  return { ...plan, args: [toMatrix(random, columns)] };
}

const drawScales = (random: Random, p: number) => random.times(p, () => random.between(0.5, 4));

function drawOrdinary(random: Random): HiddenCase[] {
  const [few, many, wide] = [random.fork('few'), random.fork('many'), random.fork('wide')];
  return [
    toHidden(few, {
      id: 'few-rows',
      title: { ko: '행이 적을 때', en: 'Few rows' },
      points: 3,
      parts: PARTS,
      n: few.integer(5, 9),
      scales: drawScales(few, few.integer(2, 4)),
    }),
    toHidden(many, {
      id: 'many-rows',
      title: { ko: '행이 많을 때', en: 'Many rows' },
      points: 3,
      parts: PARTS,
      n: many.integer(40, 80),
      scales: drawScales(many, many.integer(2, 3)),
    }),
    toHidden(wide, {
      id: 'many-columns',
      title: { ko: '열이 행보다 많을 때', en: 'More columns than rows' },
      points: 2,
      parts: PARTS,
      n: wide.integer(3, 4),
      scales: drawScales(wide, wide.integer(6, 9)),
    }),
  ];
}

function drawOtherUnits(random: Random): HiddenCase {
  return toHidden(random, {
    id: 'other-units',
    title: { ko: '열마다 단위가 크게 다를 때', en: 'Columns in very different units' },
    points: 2,
    parts: PARTS,
    n: random.integer(10, 20),
    scales: [random.between(0.05, 0.1), random.between(5, 10), random.between(100, 300)],
  });
}

/** Each column holds a single value, so nothing varies. All or nothing: zeros are right for z and std. */
function drawOneRow(random: Random): HiddenCase {
  const row = random.times(random.integer(3, 6), () => random.pick([-1, 1]) * random.between(0.5, 5));
  return {
    id: 'one-row',
    title: { ko: '행이 하나 ($n=1$)', en: 'One row ($n=1$)' },
    points: 2,
    args: [matrix([row])],
  };
}

/** These lengths leave the float32 mean of 0.1 and −7.7 a little off on every backend; 0 and 250 have an exact mean. */
function drawConstant(random: Random): HiddenCase[] {
  const [small, negative] = [random.fork('small'), random.fork('negative')];
  return [
    toHidden(small, {
      id: 'constant-columns',
      title: { ko: '값이 모두 같은 열이 있을 때 (1)', en: 'Columns that are constant (1)' },
      points: 3,
      n: 12,
      scales: drawScales(small, small.integer(2, 4)),
      constants: [0.1, 0],
    }),
    toHidden(negative, {
      id: 'more-constant-columns',
      title: { ko: '값이 모두 같은 열이 있을 때 (2)', en: 'Columns that are constant (2)' },
      points: 3,
      n: 7,
      scales: drawScales(negative, negative.integer(1, 3)),
      constants: [-7.7, 250],
    }),
  ];
}

export const drawHidden = (random: Random): HiddenCase[] => [
  ...drawOrdinary(random.fork('ordinary')),
  drawOtherUnits(random.fork('units')),
  drawOneRow(random.fork('one-row')),
  ...drawConstant(random.fork('constant')),
];
