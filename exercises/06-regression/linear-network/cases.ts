import type { HiddenCase } from '../../../lib/exercise/types';
import { matrix, vector } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';
import { SUMS } from './checks';

/** Multiples of 1/8: their products and sums are exact in float32, so that no result near 0 suffers from rounding. */
const drawEighths = (random: Random, limit: number) => random.integer(-8 * limit, 8 * limit) / 8;

/** Bias and last weight have opposite signs, so that taking one for the other shows. */
function drawWeights(random: Random, p: number): number[] {
  const sign = random.pick([-1, 1]);
  const inner = random.times(p - 1, () => drawEighths(random, 2));
  return [(sign * random.integer(8, 24)) / 8, ...inner, (-sign * random.integer(8, 24)) / 8];
}

const drawRows = (random: Random, [n, p]: readonly [number, number]) =>
  random.times(n, () => random.times(p, () => drawEighths(random, 3)));

const predict = (row: readonly number[], [bias = 0, ...weights]: readonly number[]) =>
  row.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), bias);

interface Sample {
  readonly rows: number[][];
  readonly w: number[];
}

/** Drawn again until some output is far above 0 and, with several rows, another far below: neither 0 nor ReLU passes. */
function drawSample(random: Random, [n, p]: readonly [number, number]): Sample {
  for (;;) {
    const sample = { rows: drawRows(random, [n, p]), w: drawWeights(random, p) };
    const outputs = sample.rows.map((row) => predict(row, sample.w));
    if (Math.min(...outputs) < -0.5 && (n === 1 || Math.max(...outputs) > 0.5)) return sample;
  }
}

const toArgs = ({ rows, w }: Sample): HiddenCase['args'] => [matrix(rows), vector(w)];

function drawSeveral(random: Random): HiddenCase {
  const p = random.integer(2, 4);
  return {
    id: 'several',
    title: { ko: '설명변수 몇 개', en: 'A few explanatory variables' },
    points: 2,
    args: toArgs(drawSample(random, [p + random.integer(2, 4), p])),
  };
}

function drawOneVariable(random: Random): HiddenCase {
  return {
    id: 'one-variable',
    title: { ko: '설명변수 하나 ($p = 1$)', en: 'A single explanatory variable ($p = 1$)' },
    points: 2,
    args: toArgs(drawSample(random, [random.integer(4, 9), 1])),
  };
}

function drawOneExample(random: Random): HiddenCase {
  return {
    id: 'one-example',
    title: { ko: '예 하나 ($n = 1$)', en: 'A single example ($n = 1$)' },
    points: 1,
    args: toArgs(drawSample(random, [1, random.integer(3, 6)])),
  };
}

function drawWide(random: Random): HiddenCase {
  return {
    id: 'wide',
    title: { ko: '설명변수가 예보다 많을 때', en: 'More explanatory variables than examples' },
    points: 1,
    args: toArgs(drawSample(random, [random.integer(3, 6), random.integer(12, 25)])),
  };
}

function drawTall(random: Random): HiddenCase {
  return {
    id: 'tall',
    title: { ko: '예 수백 개', en: 'Hundreds of examples' },
    points: 1,
    args: toArgs(drawSample(random, [random.integer(150, 300), random.integer(3, 8)])),
  };
}

/** Rows 0, a, b, a + b, and a bias below 0. */
function drawSums(random: Random): HiddenCase {
  const p = random.integer(2, 6);
  const [a = [], b = []] = drawRows(random, [2, p]);
  const [bias = 0, ...weights] = drawWeights(random, p);
  const rows = [a.map(() => 0), a, b, a.map((value, index) => value + (b[index] ?? 0))];
  const sign = Math.sign(bias);
  return {
    id: SUMS,
    title: { ko: '모두 0인 행, 두 행, 그 두 행의 합', en: 'A row of zeros, two rows, and their sum' },
    points: 1,
    args: toArgs({ rows, w: [-Math.abs(bias), ...weights.map((weight) => -sign * weight)] }),
  };
}

export function drawHidden(random: Random): HiddenCase[] {
  return [
    drawSeveral(random.fork('several')),
    drawOneVariable(random.fork('one-variable')),
    drawOneExample(random.fork('one-example')),
    drawWide(random.fork('wide')),
    drawTall(random.fork('tall')),
    drawSums(random.fork('sums')),
  ];
}
