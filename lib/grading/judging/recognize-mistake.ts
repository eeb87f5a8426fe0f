import type { HiddenCase, JudgedCase, LoadedExercise } from '../../exercise/types';
import type { Claim } from '../../numeric/claim';
import type { CaseRun } from '../../sandbox/server/types';
import type { MistakeOutcomes } from '../bundle';
import { isAgreeing } from '../compare/agree';
import { compareClaim } from '../compare/compare-claim';
import { viewClaim } from '../compare/view-claim';
import type { ReferenceOutcome } from '../reference-types';

export interface RecognitionInput {
  readonly exercise: LoadedExercise;
  readonly hidden: readonly HiddenCase[];
  /** What the submission did, by case id. */
  readonly runs: ReadonlyMap<string, CaseRun>;
  readonly expected: ReadonlyMap<string, Claim>;
  readonly mistakes: readonly MistakeOutcomes[];
}

/**
 * The known mistake that explains a submission: their hidden results agree in every case, right and wrong ones,
 * and in at least one of them the mistake is wrong. Where several mistakes agree with everything, these inputs do
 * not tell them apart, and none is named.
 */
export function recognizeMistake(input: RecognitionInput): string | undefined {
  const explaining = input.mistakes.filter((mistake) => isExplaining(input, mistake));
  return explaining.length === 1 ? explaining[0]?.id : undefined;
}

/** The mistake that an exercise's own `recognize` names, if the exercise has it. Undefined where it throws. */
export function recognizeJudged(
  exercise: LoadedExercise,
  cases: ReadonlyMap<string, JudgedCase>,
): string | undefined {
  try {
    const id = exercise.definition.recognize?.(cases);
    return exercise.mistakes.find((mistake) => mistake.id === id)?.id;
  } catch {
    return undefined;
  }
}

function isExplaining(input: RecognitionInput, { outcomes }: MistakeOutcomes): boolean {
  let isWrongSomewhere = false;
  for (const hidden of input.hidden) {
    const [run, outcome] = [input.runs.get(hidden.id), outcomes.get(hidden.id)];
    if (run === undefined || outcome === undefined) return false;
    if (!isSameOutcome(input, hidden, { run, outcome })) return false;
    // A throw in common is no evidence: anything can throw.
    if (outcome.kind !== 'threw' && isWrong(input, hidden, outcome)) isWrongSomewhere = true;
  }
  return isWrongSomewhere;
}

function isSameOutcome(
  { exercise }: RecognitionInput,
  hidden: HiddenCase,
  { run, outcome }: { readonly run: CaseRun; readonly outcome: ReferenceOutcome },
): boolean {
  if (run.kind === 'returned' && outcome.kind === 'returned') {
    const options = toOptions(exercise, hidden);
    const view = (claim: Claim) => viewClaim(claim, hidden, options);
    return isAgreeing(view(run.claim), view(outcome.claim), options);
  }
  if (run.kind === 'forbidden' && outcome.kind === 'forbidden') return run.operation === outcome.operation;
  return run.kind === 'threw' && outcome.kind === 'threw';
}

function isWrong(
  { exercise, expected }: RecognitionInput,
  hidden: HiddenCase,
  outcome: ReferenceOutcome,
): boolean {
  if (outcome.kind !== 'returned') return true;
  const target = expected.get(hidden.id);
  const options = toOptions(exercise, hidden);
  const view = (claim: Claim) => viewClaim(claim, hidden, options);
  return target === undefined || !compareClaim(view(outcome.claim), view(target), options).passed;
}

function toOptions({ definition }: LoadedExercise, hidden: HiddenCase) {
  return { type: definition.result, tolerance: hidden.tolerance ?? definition.tolerance };
}
