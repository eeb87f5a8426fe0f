/** Judging trained weights: the forward pass in plain numbers, on flowers that the training has not seen. */
import type { JudgedCase, Outcome } from '../../../lib/exercise/types';
import type { Claim } from '../../../lib/numeric/claim';
import { claimField, toNumericValue } from '../../../lib/numeric/claim-values';
import { PlainTensor, type PlainValue } from '../../../lib/numeric/plain-value';

export const NEEDED_ACCURACY = 0.85;

/** A network with one hidden layer of any size h: w1 [4, h], b1 [h], w2 [h, 3], b2 [3], row by row. */
export interface Network {
  readonly hidden: number;
  readonly w1: readonly number[];
  readonly b1: readonly number[];
  readonly w2: readonly number[];
  readonly b2: readonly number[];
}

interface Labeled {
  readonly x: readonly (readonly number[])[];
  readonly labels: readonly number[];
}

/** Counts the held-out flowers that the weights put in their class; in visible cases, the training flowers. */
export function judgeSplit({ case: { secret }, claim, args }: JudgedCase): Outcome {
  const flowers = secret === undefined ? toTraining(args) : toHeldOut(secret);
  const total = flowers.labels.length;
  const correct = countCorrect(toNetwork(claim), flowers);
  if (correct / total >= NEEDED_ACCURACY) return { passed: true, fraction: 1 };
  const key = secret === undefined ? 'exercise.trainingAccuracy' : 'exercise.heldOutAccuracy';
  const percent = Math.floor((100 * correct) / total);
  return { passed: false, fraction: 0, message: { key, params: { percent } } };
}

/** Reads a claim whose shapes and finiteness have been checked. */
export function toNetwork(claim: Claim): Network {
  const read = (name: string) => {
    const field = claimField(claim, name);
    const value = field === undefined ? undefined : toNumericValue(field);
    if (value === undefined) throw new TypeError(`train-iris: no ${name}`);
    return Array.from(value.data);
  };
  const b1 = read('b1');
  return { hidden: b1.length, w1: read('w1'), b1, w2: read('w2'), b2: read('b2') };
}

/** How many flowers the network puts in their class. Softmax keeps the order, so the largest logit decides. */
export function countCorrect(network: Network, { x, labels }: Labeled): number {
  return x.filter((row, index) => predict(network, row) === labels[index]).length;
}

/** Mean cross-entropy of the softmax. Finite for any finite weights that a float32 holds. */
export function computeLoss(network: Network, { x, labels }: Labeled): number {
  const losses = x.map((row, index) => {
    const logits = computeLogits(network, row);
    const largest = Math.max(...logits);
    const logSum = largest + Math.log(logits.reduce((sum, logit) => sum + Math.exp(logit - largest), 0));
    return logSum - (logits[labels[index] ?? 0] ?? 0);
  });
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}

function predict(network: Network, row: readonly number[]): number {
  const logits = computeLogits(network, row);
  return logits.indexOf(Math.max(...logits));
}

function computeLogits({ hidden, w1, b1, w2, b2 }: Network, row: readonly number[]): number[] {
  const activations = b1.map((bias, neuron) =>
    Math.max(
      0,
      row.reduce((sum, value, input) => sum + value * (w1[input * hidden + neuron] ?? 0), bias),
    ),
  );
  return b2.map((bias, k) =>
    activations.reduce((sum, value, neuron) => sum + value * (w2[neuron * 3 + k] ?? 0), bias),
  );
}

/** The flowers that a split was trained on, from its arguments. */
export function toTraining([x, y]: readonly PlainValue[]): Labeled {
  return { x: toRows(x, 4), labels: toRows(y, 3).map((row) => row.indexOf(1)) };
}

function toHeldOut(secret: PlainValue): Labeled {
  if (typeof secret !== 'object' || secret === null || !('labels' in secret) || !('x' in secret))
    throw new TypeError('train-iris: no held-out flowers');
  return { x: toRows(secret.x, 4), labels: toRows(secret.labels, 1).flat() };
}

function toRows(value: PlainValue | undefined, width: number): number[][] {
  if (!(value instanceof PlainTensor)) throw new TypeError('train-iris: a tensor was expected');
  const values = Array.from(value.data);
  return Array.from({ length: values.length / width }, (_, row) =>
    values.slice(row * width, (row + 1) * width),
  );
}
