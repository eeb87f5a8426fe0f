/** Draws that the optimizers' exercises share: weights, gradients and what an optimizer remembers of earlier steps. */
import type { Random } from '../../lib/numeric/random';

/** Plain numbers, one of each for every weight. */
export interface State {
  readonly w: readonly number[];
  readonly g: readonly number[];
  /** Mean of earlier gradients. */
  readonly m: readonly number[];
  /** Sum or mean of their squares. */
  readonly s: readonly number[];
}

interface Ranges {
  readonly g: readonly [number, number];
  readonly m: readonly [number, number];
  readonly s: readonly [number, number];
}

/** Between low and high in size, of either sign. */
export const drawSigned = (random: Random, [low, high]: readonly [number, number]) =>
  random.pick([-1, 1]) * random.between(low, high);

/** The gradient outweighs what is remembered, so that every part of the state visibly changes within one step. */
const ORDINARY: Ranges = { g: [1.5, 3], m: [0.2, 1], s: [0.1, 1] };

/** Weights of size 2 to 4: no step here brings one near zero, where a relative comparison would ask too much. */
function drawState(random: Random, p: number, ranges: Ranges): State {
  const g = random.times(p, () => drawSigned(random, ranges.g));
  return {
    w: random.times(p, () => drawSigned(random, [2, 4])),
    g,
    // Of one sign with the gradient: the two never cancel.
    m: g.map((value) => Math.sign(value) * random.between(...ranges.m)),
    s: random.times(p, () => random.between(...ranges.s)),
  };
}

export const drawOrdinary = (random: Random, p: number) => drawState(random, p, ORDINARY);

/** Before the first step nothing is remembered. */
export function drawFresh(random: Random, p: number): State {
  const { w, g } = drawOrdinary(random, p);
  return { w, g, m: new Array<number>(p).fill(0), s: new Array<number>(p).fill(0) };
}

/** Some weights that never had a gradient, among others that have. */
export function drawSomeIdle(random: Random, p: number): State {
  const state = drawOrdinary(random, p);
  const idle = new Set(random.permutation(p).slice(0, random.integer(1, 2)));
  const silence = (values: readonly number[]) => values.map((value, index) => (idle.has(index) ? 0 : value));
  return { w: state.w, g: silence(state.g), m: silence(state.m), s: silence(state.s) };
}

/** Gradients around √ε and squares around ε: where ε stands in the formula decides the answer. */
export function drawNearRoot(random: Random, p: number, epsilon: number): State {
  const root = Math.sqrt(epsilon);
  return drawState(random, p, {
    g: [0.5 * root, 2 * root],
    m: [0.5 * root, 2 * root],
    s: [0.5 * epsilon, 2 * epsilon],
  });
}

/** Gradients small enough for an ε of 0.1 to matter. */
export const drawForLargeEpsilon = (random: Random, p: number) =>
  drawState(random, p, { g: [0.4, 0.8], m: [0.1, 0.3], s: [0.02, 0.1] });
