/** Judging trained weights: the forward pass in plain numbers, at points that the training has not seen. */
import type { JudgedCase, Outcome, VerdictMessage } from '../../../lib/exercise/types';
import type { Claim } from '../../../lib/numeric/claim';
import { claimField, toNumericValue } from '../../../lib/numeric/claim-values';
import { PlainTensor, type PlainValue } from '../../../lib/numeric/plain-value';

/** The mean squared error must be below this share of the variance of y at the same points. */
export const ALLOWED_SHARE = 0.05;

/** One tanh layer between a single input and a single output. */
export interface Network {
  readonly w1: readonly number[];
  readonly b1: readonly number[];
  readonly w2: readonly number[];
  readonly b2: number;
}

export interface Points {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

const failed = (key: string, params: VerdictMessage['params'] = {}): Outcome => ({
  passed: false,
  fraction: 0,
  message: { key: `exercise.${key}`, params },
});

/** Measures the error at held-out points; in visible cases, at the training points. */
export function judgeCurve({ case: { secret }, claim, args }: JudgedCase): Outcome {
  const network = toNetwork(claim);
  const hidden = args[2];
  if (network.b1.length !== hidden)
    return failed('width', { found: network.b1.length, asked: String(hidden) });
  const points = secret === undefined ? toTraining(args) : toHeldOut(secret);
  const share = measureShare(points, (x) => evaluate(network, x, Math.tanh));
  if (share < ALLOWED_SHARE) return { passed: true, fraction: 1 };
  // Rounded up, so that what failed at 5.02 % is not said to be 5 %.
  const percent = Math.min(Math.ceil(1000 * share) / 10, 1e6);
  return failed(secret === undefined ? 'trainingError' : 'heldOutError', { percent });
}

/** Reads a claim whose shapes and finiteness have been checked. */
export function toNetwork(claim: Claim): Network {
  const read = (name: string) => {
    const field = claimField(claim, name);
    const value = field === undefined ? undefined : toNumericValue(field);
    if (value === undefined) throw new TypeError(`universal-approximation: no ${name}`);
    return Array.from(value.data);
  };
  return { w1: read('w1'), b1: read('b1'), w2: read('w2'), b2: read('b2')[0] ?? Number.NaN };
}

export function evaluate({ w1, b1, w2, b2 }: Network, x: number, activation: (z: number) => number): number {
  return b1.reduce(
    (sum, bias, neuron) => sum + (w2[neuron] ?? 0) * activation((w1[neuron] ?? 0) * x + bias),
    b2,
  );
}

/** Mean squared error over variance: 0 for the curve itself, 1 for its mean. */
export function measureShare({ x, y }: Points, predict: (x: number) => number): number {
  const mean = y.reduce((sum, value) => sum + value, 0) / y.length;
  const variance = y.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const error = y.reduce((sum, value, index) => sum + (value - predict(x[index] ?? 0)) ** 2, 0);
  return error / variance;
}

/** The points that a network was trained on, from its arguments. */
export function toTraining([x, y]: readonly PlainValue[]): Points {
  return { x: toValues(x), y: toValues(y) };
}

function toHeldOut(secret: PlainValue): Points {
  if (typeof secret !== 'object' || secret === null || !('x' in secret) || !('y' in secret))
    throw new TypeError('universal-approximation: no held-out points');
  return { x: toValues(secret.x), y: toValues(secret.y) };
}

function toValues(value: PlainValue | undefined): number[] {
  if (!(value instanceof PlainTensor)) throw new TypeError('universal-approximation: a tensor was expected');
  return Array.from(value.data);
}
