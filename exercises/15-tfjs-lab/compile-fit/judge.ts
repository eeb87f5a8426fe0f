/** Judging a model that was trained in place, and what is said of its training. */
import type { JudgedCase, Outcome } from '../../../lib/exercise/types';
import { measureFacts, readReported, type Facts } from './facts';

/** How much better training must make the model on its own examples. */
const NEEDED_GAIN = 0.3;
/**
 * A model that never met the wrong labels seldom gives them more than a tenth. One that was trained on all examples has seen each
 * digit under its wrong label in one case of four, and gives it a quarter or more.
 */
export const MEMORIZED_PROBABILITY = 0.18;
/** An epoch's accuracy is an average over steps, during which the model still changes. */
const SLACK = 0.2;

/** Half of the points for the training, half for what is said of it, which earns nothing by itself. */
export function judgeTraining(judged: JudgedCase): Outcome {
  const facts = measureFacts(judged);
  if (facts === undefined) return failed('noOutputs');
  const training = examineTraining(facts, isMislabeled(judged));
  if (training !== undefined) return training;
  return examineReport(facts) ?? { passed: true, fraction: 1 };
}

/** Whether the labels of this case's last quarter are wrong on purpose. */
export function isMislabeled({ case: { secret } }: JudgedCase): boolean {
  return secret === true;
}

function examineTraining(facts: Facts, mislabeled: boolean): Outcome | undefined {
  if (!facts.moved) return failed('unchanged');
  if (!(facts.after - facts.before >= NEEDED_GAIN))
    return failed('notLearned', { before: toPercent(facts.before), after: toPercent(facts.after) });
  return mislabeled && facts.validationProbability > MEMORIZED_PROBABILITY
    ? failed('trainedOnValidation')
    : undefined;
}

function examineReport(facts: Facts): Outcome | undefined {
  const { accuracy, valAccuracy } = facts.reported;
  if (![...accuracy, ...valAccuracy].every((value) => value >= 0 && value <= 1))
    return failed('range', {}, 0.5);
  if (!agreesWith(valAccuracy.at(-1), facts)) return failed('validationAccuracy', {}, 0.5);
  return isOfTraining(accuracy.at(-1), facts) ? undefined : failed('accuracy', {}, 0.5);
}

/** Whether a value can be the accuracy of the last epoch's steps. */
function isOfTraining(reported: number | undefined, { before, after }: Facts): boolean {
  return reported !== undefined && reported >= Math.min(before, after) - SLACK && reported <= after + SLACK;
}

/** One example may lie on the border between two classes, and fall to the other side on another machine. */
export function agreesWith(reported: number | undefined, { validation, validationCount }: Facts): boolean {
  return reported !== undefined && Math.abs(reported - validation) <= 1.01 / validationCount;
}

/** The known mistake that all cases together show. */
export function recognizeTraining(cases: ReadonlyMap<string, JudgedCase>): string | undefined {
  const judged = [...cases.values()];
  const isUndefined = (one: JudgedCase) =>
    one.claim.kind === 'object' &&
    [one.claim.fields.accuracy, one.claim.fields.valAccuracy].every(
      (field) => field?.kind === 'other' && field.type === 'undefined',
    );
  if (judged.every(isUndefined)) return 'keras-keys';
  const facts = judged.flatMap((one) => measureFacts(one) ?? []);
  if (facts.length < judged.length || judged.length === 0) return undefined;
  if (facts.every(({ moved }) => !moved))
    return judged.every((one) => readReported(one).accuracy.some((value) => value > 0))
      ? 'trained-a-copy'
      : undefined;
  if (facts.every(reportsLosses)) return 'losses-for-accuracies';
  const traps = judged.flatMap((one, index) => (isMislabeled(one) ? (facts[index] ?? []) : []));
  if (traps.length > 0 && traps.every(({ validationProbability: p }) => p > MEMORIZED_PROBABILITY))
    return 'trained-on-everything';
  return facts.every(reportsSwapped) ? 'lists-swapped' : undefined;
}

function reportsLosses({ reported, validationLoss }: Facts): boolean {
  const last = reported.valAccuracy.at(-1) ?? Number.NaN;
  return Math.abs(last - validationLoss) <= 1e-3 + 0.01 * validationLoss;
}

function reportsSwapped(facts: Facts): boolean {
  const { accuracy, valAccuracy } = facts.reported;
  return agreesWith(accuracy.at(-1), facts) && isOfTraining(valAccuracy.at(-1), facts);
}

const toPercent = (fraction: number) => Math.round(100 * fraction);

function failed(key: string, params: Readonly<Record<string, number>> = {}, fraction = 0): Outcome {
  return { passed: false, fraction, message: { key: `exercise.${key}`, params } };
}
