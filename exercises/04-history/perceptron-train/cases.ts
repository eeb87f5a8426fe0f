/**
 * Hidden cases. Each data set is trained on here as well, so that no weighted sum comes near 0, where float32 might decide
 * otherwise, and so that known mistakes end at other weights.
 */
import type { HiddenCase } from '../../../lib/exercise/types';
import { intVector, matrix } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';

/** The case whose classes a line separates, and whose weights have come to rest. */
export const SEPARABLE = 'separable';

/** In units of the learning rate: far beyond what float32 loses on the way. */
const CLEARANCE = 0.02;

interface Data {
  readonly rows: readonly (readonly number[])[];
  readonly labels: readonly number[];
  readonly epochs: number;
}

interface Trained {
  /** For a learning rate of 1: all weights are proportional to it. */
  readonly weights: readonly number[];
  /** The smallest |w·x| while w was not 0. */
  readonly closest: number;
  /** Wrong answers in the last epoch. */
  readonly lastErrors: number;
}

/** The rule in float64; `atZero` is the output at w·x = 0. */
function train({ rows, labels, epochs }: Data, atZero: 0 | 1 = 0): Trained {
  const weights = new Array<number>((rows[0]?.length ?? 0) + 1).fill(0);
  let [closest, lastErrors] = [Infinity, 0];
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    lastErrors = 0;
    rows.forEach((row, index) => {
      const inputs = [1, ...row];
      const sum = inputs.reduce((total, value, j) => total + value * (weights[j] ?? 0), 0);
      if (weights.some((weight) => weight !== 0)) closest = Math.min(closest, Math.abs(sum));
      const error = (labels[index] ?? 0) - (sum === 0 ? atZero : Number(sum > 0));
      lastErrors += Math.abs(error);
      inputs.forEach((value, j) => {
        weights[j] = (weights[j] ?? 0) + error * value;
      });
    });
  }
  return { weights, closest, lastErrors };
}

const differ = (a: readonly number[], b: readonly number[]) =>
  a.some((value, index) => Math.abs(value - (b[index] ?? 0)) > 0.05);

/** Whether the data say who follows the rule: a bias that is not 0, and other weights after one epoch or with another tie. */
function isTelling(data: Data): boolean {
  const { weights, closest } = train(data);
  return (
    closest >= CLEARANCE &&
    Math.abs(weights[0] ?? 0) >= 0.5 &&
    differ(weights, train(data, 1).weights) &&
    differ(weights, train({ ...data, epochs: 1 }).weights)
  );
}

function drawTelling(draw: () => Data, isFitting: (data: Data) => boolean = () => true): Data {
  for (;;) {
    const data = draw();
    if (isTelling(data) && isFitting(data)) return data;
  }
}

/** Both labels occur, in any order. */
function drawLabels(random: Random, n: number): number[] {
  const labels = random.times(n, (index) => (index < 2 ? index : random.integer(0, 1)));
  return random.permutation(n).map((index) => labels[index] ?? 0);
}

const drawRow = (random: Random, p: number) => random.times(p, () => random.between(-3, 3));

function drawSeparable(random: Random): Data {
  const angle = random.between(0, 2 * Math.PI);
  const offset = random.between(-1, 1);
  const height = (row: readonly number[]) =>
    (row[0] ?? 0) * Math.cos(angle) + (row[1] ?? 0) * Math.sin(angle) + offset;
  const rows: number[][] = [];
  const n = random.integer(9, 14);
  while (rows.length < n) {
    const row = drawRow(random, 2);
    if (Math.abs(height(row)) > 0.4) rows.push(row);
  }
  return {
    rows,
    labels: rows.map((row) => Number(height(row) > 0)),
    epochs: random.integer(10, 14),
  };
}

/** Two clusters of each class at the corners of a square, crosswise. */
function drawCrosswise(random: Random): Data {
  const n = random.integer(8, 12);
  const corners = random.permutation(n).map((index) => [index % 2, (index >> 1) % 2] as const);
  const jitter = () => random.between(-0.3, 0.3);
  return {
    rows: corners.map(([a, b]) => [2 * a - 1 + jitter(), 2 * b - 1 + jitter()]),
    labels: corners.map(([a, b]) => a ^ b),
    epochs: random.integer(4, 6),
  };
}

function drawAny(random: Random, p: number): Data {
  const n = p === 1 ? random.integer(8, 12) : random.integer(10, 15);
  return {
    rows: random.times(n, () => drawRow(random, p)),
    labels: drawLabels(random, n),
    epochs: random.integer(3, 5),
  };
}

function toHidden(
  random: Random,
  plan: Pick<HiddenCase, 'id' | 'title' | 'points'>,
  { rows, labels, epochs }: Data,
): HiddenCase {
  const eta = random.between(0.05, 0.3);
  return { ...plan, args: [matrix(rows), intVector(labels), eta, epochs] };
}

export function drawHidden(random: Random): HiddenCase[] {
  const [one, apart, crosswise] = [random.fork('one'), random.fork('apart'), random.fork('crosswise')];
  const [wide, narrow] = [random.fork('wide'), random.fork('narrow')];
  const single = { rows: [drawRow(one, one.integer(3, 5))], labels: [1], epochs: one.integer(2, 4) };
  const hasSettled = (data: Data) => train(data).lastErrors === 0;
  return [
    toHidden(
      one,
      { id: 'one-example', title: { ko: '예 하나 ($n=1$)', en: 'A single example ($n=1$)' }, points: 2 },
      single,
    ),
    toHidden(
      apart,
      {
        id: SEPARABLE,
        title: { ko: '직선으로 나눌 수 있는 두 범주', en: 'Two classes that a line separates' },
        points: 4,
      },
      drawTelling(() => drawSeparable(apart), hasSettled),
    ),
    toHidden(
      crosswise,
      {
        id: 'crosswise',
        title: { ko: '직선으로 나눌 수 없는 두 범주', en: 'Two classes that no line separates' },
        points: 4,
      },
      drawTelling(() => drawCrosswise(crosswise)),
    ),
    toHidden(
      wide,
      { id: 'many-inputs', title: { ko: '입력이 여러 개', en: 'Many inputs' }, points: 4 },
      drawTelling(() => drawAny(wide, wide.integer(5, 8))),
    ),
    toHidden(
      narrow,
      { id: 'one-input', title: { ko: '입력이 하나 ($p=1$)', en: 'A single input ($p=1$)' }, points: 3 },
      drawTelling(() => drawAny(narrow, 1)),
    ),
  ];
}
