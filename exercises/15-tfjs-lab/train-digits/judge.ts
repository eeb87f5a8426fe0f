/** Judging a trained network by digits that its training has not seen, and telling known mistakes by what they leave. */
import type { HiddenCase, JudgedCase, Outcome, ProbeStep } from '../../../lib/exercise/types';
import { asTensor, countCorrect, secretField, toRows } from '../predictions';

/** What wrong labels of two classes still reach is 0.8; a network that has learned its set reaches 0.9 even where a set is hard. */
export const NEEDED_ACCURACY = 0.87;
/** Of the few digits of a visible case, on which the network was trained: that it learns at all, not how well. */
export const NEEDED_VISIBLE = 0.3;
const CLASSES = 10;

const STEP = 'digits';

/** Held-out digits in hidden cases; a visible one has none, so the digits it was trained on. */
export function probeNetwork({ args, secret }: HiddenCase): readonly ProbeStep[] {
  const inputs = secret === undefined ? asTensor(args[0]) : secretField(secret, 'x');
  return [{ id: STEP, model: 'result', inputs }];
}

export function judgeNetwork(judged: JudgedCase): Outcome {
  const { secret } = judged.case;
  const accuracy = measureAccuracy(judged);
  if (accuracy === undefined) return failed('outputShape', { actual: describeOutput(judged) });
  if (accuracy >= (secret === undefined ? NEEDED_VISIBLE : NEEDED_ACCURACY))
    return { passed: true, fraction: 1 };
  const percent = Math.floor(100 * accuracy);
  return failed(secret === undefined ? 'trainingAccuracy' : 'heldOutAccuracy', { percent });
}

/** Undefined where the network does not give ten numbers for every image. */
export function measureAccuracy({ case: { args, secret }, predictions }: JudgedCase): number | undefined {
  const labels = Array.from((secret === undefined ? asTensor(args[1]) : secretField(secret, 'y')).data);
  const rows = toRows(predictions?.get(STEP), labels.length);
  return rows?.width === CLASSES ? countCorrect(rows, labels) / labels.length : undefined;
}

function describeOutput({ predictions, models }: JudgedCase): string {
  const found = predictions?.get(STEP);
  if (found?.kind === 'tensor') return `[${found.shape.join(', ')}]`;
  const shape = models?.get('result')?.inputShape.map((dim) => dim ?? 'm') ?? [];
  return `← [${shape.join(', ')}]`;
}

function failed(key: string, params: Readonly<Record<string, string | number>>): Outcome {
  return { passed: false, fraction: 0, message: { key: `exercise.${key}`, params } };
}
