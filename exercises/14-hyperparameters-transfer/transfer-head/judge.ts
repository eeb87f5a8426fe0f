/** Judging a trained layer: argmax of features·w + b in plain numbers, on examples that the training has not seen. */
import type { JudgedCase, Outcome } from '../../../lib/exercise/types';
import type { Claim } from '../../../lib/numeric/claim';
import { claimField, toNumericValue } from '../../../lib/numeric/claim-values';
import { PlainTensor, type PlainValue } from '../../../lib/numeric/plain-value';

const NEEDED_ACCURACY = 0.9;

/** w [d, k] as rows, b [k]. */
export interface Head {
  readonly w: readonly (readonly number[])[];
  readonly b: readonly number[];
}

export interface Labeled {
  readonly features: readonly (readonly number[])[];
  readonly labels: readonly number[];
}

/** Counts held-out examples in their class; in visible cases, which have none, training examples. */
export function judgeTask({ case: { secret }, claim, args }: JudgedCase): Outcome {
  const examples = secret === undefined ? toTraining(args) : toHeldOut(secret);
  const accuracy = measureAccuracy(toHead(claim), examples);
  if (accuracy >= NEEDED_ACCURACY) return { passed: true, fraction: 1 };
  const key = secret === undefined ? 'exercise.trainingAccuracy' : 'exercise.heldOutAccuracy';
  return { passed: false, fraction: 0, message: { key, params: { percent: Math.floor(100 * accuracy) } } };
}

/** Reads a claim whose shapes and finiteness have been checked. */
export function toHead(claim: Claim): Head {
  const read = (name: string) => {
    const field = claimField(claim, name);
    const value = field === undefined ? undefined : toNumericValue(field);
    if (value === undefined) throw new TypeError(`transfer-head: no ${name}`);
    return Array.from(value.data);
  };
  const b = read('b');
  return { w: toRows(read('w'), b.length), b };
}

/** The share of examples whose largest logit is that of their class. */
export function measureAccuracy(head: Head, { features, labels }: Labeled): number {
  const isRight = (row: readonly number[], index: number) => {
    const logits = computeLogits(head, row);
    return logits.indexOf(Math.max(...logits)) === labels[index];
  };
  return features.filter(isRight).length / features.length;
}

function computeLogits({ w, b }: Head, row: readonly number[]): number[] {
  return b.map((bias, k) => row.reduce((sum, value, j) => sum + value * (w[j]?.[k] ?? 0), bias));
}

/** The examples that a layer was trained on, from its arguments. */
export function toTraining([features, y]: readonly PlainValue[]): Labeled {
  return { features: toMatrix(features), labels: toMatrix(y).map((row) => row.indexOf(1)) };
}

function toHeldOut(secret: PlainValue): Labeled {
  if (typeof secret !== 'object' || secret === null || !('features' in secret) || !('labels' in secret))
    throw new TypeError('transfer-head: no held-out examples');
  if (!(secret.labels instanceof PlainTensor)) throw new TypeError('transfer-head: no labels');
  return { features: toMatrix(secret.features), labels: Array.from(secret.labels.data) };
}

function toMatrix(value: PlainValue | undefined): number[][] {
  if (!(value instanceof PlainTensor)) throw new TypeError('transfer-head: a tensor was expected');
  return toRows(Array.from(value.data), value.shape[1] ?? 1);
}

function toRows(values: readonly number[], width: number): number[][] {
  return Array.from({ length: values.length / width }, (_, row) =>
    values.slice(row * width, (row + 1) * width),
  );
}
