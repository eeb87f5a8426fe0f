/**
 * Hidden cases. The step is taken here as well, so that every uniform number stays away from the probability it is compared
 * with, and every parameter moves far enough to be seen.
 */
import type { HiddenCase } from '../../../lib/exercise/types';
import { matrix, vector } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';

type Matrix = readonly (readonly number[])[];

/** Between a uniform number and its probability: far more than float32 or another sigmoid changes. */
const CLEARANCE = 0.01;

const PARTS = { w: 0.5, b: 0.25, c: 0.25 };

interface Machine {
  readonly w: Matrix;
  readonly b: readonly number[];
  readonly c: readonly number[];
}

interface Size {
  readonly n: number;
  readonly d: number;
  readonly k: number;
}

const sigmoid = (a: number) => 1 / (1 + Math.exp(-a));

/** p(h|v) for every row of states. */
const toHidden = (states: Matrix, { w, c }: Machine): number[][] =>
  states.map((v) =>
    c.map((bias, j) => sigmoid(v.reduce((sum, state, i) => sum + state * (w[i]?.[j] ?? 0), bias))),
  );

/** p(v|h) for every row of states. */
const toVisible = (states: Matrix, { w, b }: Machine): number[][] =>
  states.map((h) =>
    b.map((bias, i) => sigmoid(h.reduce((sum, state, j) => sum + state * (w[i]?.[j] ?? 0), bias))),
  );

function drawUniforms(random: Random, probabilities: Matrix): number[][] {
  return probabilities.map((row) =>
    row.map((probability) => {
      for (;;) {
        const uniform = random.uniform();
        if (Math.abs(uniform - probability) >= CLEARANCE) return uniform;
      }
    }),
  );
}

const sample = (probabilities: Matrix, uniforms: Matrix): number[][] =>
  probabilities.map((row, n) =>
    row.map((probability, unit) => Number((uniforms[n]?.[unit] ?? 1) < probability)),
  );

/** How far the mean of each column differs between two matrices, at most. */
function largestMeanDifference(before: Matrix, after: Matrix): number {
  const columns = before[0] ?? [];
  const means = columns.map(
    (_, unit) =>
      before.reduce((sum, row, n) => sum + (row[unit] ?? 0) - (after[n]?.[unit] ?? 0), 0) / before.length,
  );
  return Math.max(...means.map(Math.abs));
}

interface Chain {
  readonly uh: Matrix;
  readonly uv: Matrix;
  readonly visibleMoves: boolean;
  readonly hiddenMoves: boolean;
  /** Whether reconstructing from probabilities in place of sampled states gives another sample. */
  readonly samplingMatters: boolean;
}

function drawChain(random: Random, machine: Machine, v0: Matrix): Chain {
  const p0 = toHidden(v0, machine);
  const uh = drawUniforms(random, p0);
  const reconstruction = toVisible(sample(p0, uh), machine);
  const uv = drawUniforms(random, reconstruction);
  const v1 = sample(reconstruction, uv);
  const other = sample(toVisible(p0, machine), uv);
  return {
    uh,
    uv,
    visibleMoves: largestMeanDifference(v0, v1) > 0.1,
    hiddenMoves: largestMeanDifference(p0, toHidden(v1, machine)) > 0.03,
    samplingMatters: largestMeanDifference(v1, other) > 0,
  };
}

interface Plan extends Pick<HiddenCase, 'id' | 'title' | 'points'> {
  readonly size: Size;
  readonly drawState: (random: Random) => number;
  readonly drawWeight: (random: Random) => number;
  readonly drawBias: (random: Random) => number;
}

function toCase(
  random: Random,
  { size: { n, d, k }, drawState, drawWeight, drawBias, ...plan }: Plan,
): HiddenCase {
  for (;;) {
    const machine: Machine = {
      w: random.times(d, () => random.times(k, () => drawWeight(random))),
      b: random.times(d, () => drawBias(random)),
      c: random.times(k, () => drawBias(random)),
    };
    const v = random.times(n, () => random.times(d, () => drawState(random)));
    const { uh, uv, ...found } = drawChain(random, machine, v);
    // Without weights no hidden unit notices the reconstruction, and c stays where it was: no credit for it by itself.
    const isConnected = machine.w.flat().some((weight) => weight !== 0);
    if (!found.visibleMoves) continue;
    if (isConnected && !(found.hiddenMoves && found.samplingMatters)) continue;
    const eta = random.between(0.1, 0.5);
    const { w, b, c } = machine;
    const args = [matrix(v), matrix(w), vector(b), vector(c), eta, matrix(uh), matrix(uv)];
    return { ...plan, ...(isConnected ? { parts: PARTS } : {}), args };
  }
}

const drawBit = (random: Random) => random.integer(0, 1);
const BINARY = {
  drawState: drawBit,
  drawWeight: (random: Random) => random.between(-1.5, 1.5),
  drawBias: (random: Random) => random.between(-1, 1),
};
const NOTHING = { drawWeight: () => 0, drawBias: () => 0 };

function drawShapes(random: Random): HiddenCase[] {
  const [one, wide, narrow] = [random.fork('one'), random.fork('wide'), random.fork('narrow')];
  return [
    toCase(one, {
      id: 'one-example',
      title: { ko: '예 하나 ($n=1$)', en: 'A single example ($n=1$)' },
      points: 3,
      size: { n: 1, d: one.integer(4, 6), k: one.integer(2, 3) },
      ...BINARY,
    }),
    toCase(wide, {
      id: 'more-visible',
      title: { ko: '가시층의 뉴런이 더 많을 때', en: 'More visible units than hidden' },
      points: 4,
      size: { n: wide.integer(8, 12), d: wide.integer(13, 18), k: wide.integer(4, 7) },
      ...BINARY,
    }),
    toCase(narrow, {
      id: 'more-hidden',
      title: { ko: '은닉층의 뉴런이 더 많을 때', en: 'More hidden units than visible' },
      points: 4,
      size: { n: narrow.integer(9, 14), d: narrow.integer(3, 5), k: narrow.integer(6, 8) },
      ...BINARY,
    }),
  ];
}

function drawOthers(random: Random): HiddenCase[] {
  const [many, zero, gray] = [random.fork('many'), random.fork('zero'), random.fork('gray')];
  return [
    toCase(many, {
      id: 'many-examples',
      title: { ko: '예가 많을 때', en: 'Many examples' },
      points: 4,
      size: { n: many.integer(30, 50), d: many.integer(6, 9), k: many.integer(3, 5) },
      ...BINARY,
    }),
    toCase(zero, {
      id: 'all-zero',
      title: { ko: '모든 모수가 0일 때', en: 'All parameters 0' },
      points: 2,
      size: { n: zero.integer(3, 5), d: zero.integer(6, 8), k: zero.integer(2, 3) },
      drawState: drawBit,
      ...NOTHING,
    }),
    toCase(gray, {
      id: 'gray-values',
      title: { ko: '자료가 0과 1 사이의 값일 때', en: 'Data between 0 and 1' },
      points: 3,
      size: { n: gray.integer(4, 7), d: gray.integer(8, 11), k: gray.integer(12, 15) },
      ...BINARY,
      drawState: (own) => own.between(0, 1),
    }),
  ];
}

export const drawHidden = (random: Random): HiddenCase[] => [
  ...drawShapes(random.fork('shapes')),
  ...drawOthers(random.fork('others')),
];
