/** From what came back of each case to outcomes: comparison, or the exercise's own judge. */
import type { HiddenCase, JudgedCase, LoadedExercise, Outcome, VerdictMessage } from '../../exercise/types';
import type { Claim } from '../../numeric/claim';
import type { CaseRun } from '../../sandbox/server/types';
import { bindDims, checkClaim } from '../compare/check-claim';
import { compareClaim } from '../compare/compare-claim';
import { viewClaim } from '../compare/view-claim';
import { toErrorMessage } from './run-messages';
import type { Probed } from './probe-model';

/** What became of one case. */
export interface CaseResult {
  readonly outcome: Outcome;
  /** For cases that returned something. */
  readonly judged?: JudgedCase;
  /** Whether the result is of the declared type and shape, so that checks may look at it. */
  readonly usable: boolean;
  /** An exception of the exercise's own judge: a fault of the course, for the internal record. */
  readonly judgeError?: string;
}

/** A case that did not return, or did not get as far. */
export function toUnreturnedResult(run: CaseRun | undefined, visible: boolean): CaseResult {
  return {
    outcome: { passed: false, fraction: 0, message: toUnreturnedMessage(run, visible) },
    usable: false,
  };
}

/** Judges a case against the reference's result. */
export function compareCase(
  exercise: LoadedExercise,
  found: { readonly case: HiddenCase; readonly claim: Claim; readonly expected: Claim },
): CaseResult {
  const { case: hidden, claim, expected } = found;
  const options = {
    type: exercise.definition.result,
    tolerance: hidden.tolerance ?? exercise.definition.tolerance,
  };
  const comparison = compareClaim(viewClaim(claim, hidden, options), viewClaim(expected, hidden, options), {
    ...options,
    ...(hidden.parts === undefined ? {} : { parts: hidden.parts }),
  });
  const isWellFormed = ({ fault }: (typeof comparison.outputs)[number]) =>
    fault === undefined || fault.stage === 'finite' || fault.stage === 'value';
  return {
    outcome: pickOutcome(comparison),
    judged: { case: hidden, args: hidden.args, claim, expected },
    usable: comparison.outputs.every(isWellFormed),
  };
}

/** Judges a case by the exercise's judge, once the result's form has been checked and its models have been rebuilt. */
export async function judgeCase(
  exercise: LoadedExercise,
  found: { readonly case: HiddenCase; readonly claim: Claim; readonly probe: () => Promise<Probed> },
): Promise<CaseResult> {
  const { definition } = exercise;
  const { case: hidden, claim, probe } = found;
  const returned: JudgedCase = { case: hidden, args: hidden.args, claim };
  const malformed = checkClaim(claim, definition.result, bindDims(definition.params, hidden.args));
  const probed = malformed === undefined ? await probe() : { fault: malformed };
  if ('fault' in probed) return { outcome: fail(probed.fault), judged: returned, usable: false };
  const judged: JudgedCase = { ...returned, models: probed.models, predictions: probed.predictions };
  try {
    // Nothing passes unjudged: without an expected value an exercise needs a judge.
    const outcome = definition.judge?.(judged) ?? fail({ key: 'judge_failed' });
    return { outcome: bound(outcome), judged, usable: true };
  } catch (error) {
    return { outcome: fail({ key: 'judge_failed' }), judged, usable: false, judgeError: String(error) };
  }
}

/** An outcome as the verdict may show it: a fraction in [0, 1], 1 exactly if passed. */
export function bound(outcome: Outcome): Outcome {
  const fraction = outcome.passed ? 1 : Math.min(1, Math.max(0, outcome.fraction || 0));
  return { ...outcome, fraction };
}

/** An outcome that earns nothing. */
export function fail(message: VerdictMessage): Outcome {
  return { passed: false, fraction: 0, message };
}

/** Named fields only: a comparison also holds expected values. */
function pickOutcome({ passed, fraction, message }: Outcome): Outcome {
  return { passed, fraction, ...(message === undefined ? {} : { message }) };
}

function toUnreturnedMessage(run: CaseRun | undefined, visible: boolean): VerdictMessage {
  if (run?.kind === 'threw') return toErrorMessage(run.error, visible);
  if (run?.kind === 'forbidden')
    return { key: 'forbidden', params: { operation: run.operation.slice(0, 100) } };
  return { key: 'not_reached' };
}
