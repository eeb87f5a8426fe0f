/** What a trained model shows, recomputed; nothing of it is taken from what the student says. */
import type { HiddenCase, JudgedCase, ProbeStep } from '../../../lib/exercise/types';
import { claimField, toNumericValue } from '../../../lib/numeric/claim-values';
import { PlainModel } from '../../../lib/numeric/plain-value';
import { asTensor, countCorrect, toRows, type Rows } from '../predictions';
import { computeOutputs } from './models';

const STEP = 'images';

/** All images, those of training and those of validation. */
export function probeModel({ args }: HiddenCase): readonly ProbeStep[] {
  return [{ id: STEP, model: 'model', inputs: asTensor(args[1]) }];
}

export interface Facts {
  /** Whether any weight differs from the one handed in. */
  readonly moved: boolean;
  /** Accuracies of the model handed in and of the one that came back, on the first three quarters. */
  readonly before: number;
  readonly after: number;
  /** Accuracy of the one that came back on the last quarter, under the labels handed in. */
  readonly validation: number;
  /** Examples of the last quarter. */
  readonly validationCount: number;
  /** Its mean −log p of the labels of the last quarter. */
  readonly validationLoss: number;
  /** Its mean probability of the labels of the last quarter. */
  readonly validationProbability: number;
  readonly reported: { readonly accuracy: readonly number[]; readonly valAccuracy: readonly number[] };
}

/** Undefined where the model that came back gave no finite outputs. */
export function measureFacts(judged: JudgedCase): Facts | undefined {
  const { args, models, predictions } = judged;
  const [given, images, y] = [args[0], asTensor(args[1]), asTensor(args[2])];
  const labels = Array.from(y.data);
  const outputs = toRows(predictions?.get(STEP), labels.length);
  const trained = models?.get('model')?.plain;
  if (!(given instanceof PlainModel) || trained === undefined || outputs === undefined) return undefined;
  if (outputs.width !== 10 || !Array.from(outputs.data).every(Number.isFinite)) return undefined;
  const split = Math.floor(0.75 * labels.length);
  const [training, rest] = [labels.slice(0, split), labels.slice(split)];
  const held = selectRows(outputs, split);
  const probabilities = rest.map((label, row) => held.data[row * held.width + label] ?? 0);
  return {
    moved: trained.weights.some(({ data }, at) =>
      data.some((value, index) => value !== given.weights[at]?.data[index]),
    ),
    before: countCorrect(computeOutputs(given, images), training) / split,
    after: countCorrect(outputs, training) / split,
    validation: countCorrect(held, rest) / rest.length,
    validationCount: rest.length,
    validationLoss: mean(probabilities.map((p) => -Math.log(Math.max(1e-7, p)))),
    validationProbability: mean(probabilities),
    reported: readReported(judged),
  };
}

/** The two lists; empty where they are missing. */
export function readReported({ claim }: JudgedCase): Facts['reported'] {
  const read = (name: string) => {
    const field = claimField(claim, name);
    const value = field === undefined ? undefined : toNumericValue(field);
    return value === undefined ? [] : Array.from(value.data);
  };
  return { accuracy: read('accuracy'), valAccuracy: read('valAccuracy') };
}

function selectRows({ count, width, data }: Rows, from: number): Rows {
  return { count: count - from, width, data: Array.from(data).slice(from * width) };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
