/** From what came back of each case to outcomes: comparison, or the exercise's own judge. */
import type { HiddenCase, JudgedCase, LoadedExercise, Outcome, VerdictMessage } from '../../exercise/types';
import type { Claim } from '../../numeric/claim';
import type { PlainValue } from '../../numeric/plain-value';
import type { CaseRun } from '../../sandbox/server/types';
import { bindDims, checkClaim } from '../compare/check-claim';
import { compareClaim } from '../compare/compare-claim';
import { toErrorMessage } from './run-messages';
import type { ProbedClaim } from './probe-model';

/** What became of one case. */
export interface CaseResult {
  readonly outcome: Outcome;
  /** For hidden cases that returned something. */
  readonly judged?: JudgedCase;
  /** Whether the result is well formed, so that checks may look at it. */
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

/** Judges a visible case: against its expected value, or only its form where the exercise has a judge of its own. */
export function judgeVisible(
  exercise: LoadedExercise,
  visible: {
    readonly args: readonly PlainValue[];
    readonly claim: Claim;
    readonly expected: Claim | undefined;
  },
): CaseResult {
  const { definition } = exercise;
  if (visible.expected !== undefined) {
    const { result: type, tolerance } = definition;
    return {
      outcome: pickOutcome(compareClaim(visible.claim, visible.expected, { type, tolerance })),
      usable: true,
    };
  }
  const fault = checkClaim(visible.claim, definition.result, bindDims(definition.params, visible.args));
  return { outcome: fault === undefined ? PASSED : fail(fault), usable: fault === undefined };
}

/** Judges a hidden case against the reference's result. */
export function compareHidden(
  exercise: LoadedExercise,
  found: { readonly hidden: HiddenCase; readonly claim: Claim; readonly expected: Claim },
): CaseResult {
  const { hidden, claim, expected } = found;
  const comparison = compareClaim(claim, expected, {
    type: exercise.definition.result,
    tolerance: hidden.tolerance ?? exercise.definition.tolerance,
    ...(hidden.parts === undefined ? {} : { parts: hidden.parts }),
  });
  const isWellFormed = ({ fault }: (typeof comparison.outputs)[number]) =>
    fault === undefined || fault.stage === 'value';
  return {
    outcome: pickOutcome(comparison),
    judged: { case: hidden, args: hidden.args, claim, expected },
    usable: comparison.outputs.every(isWellFormed),
  };
}

/** Judges a hidden case by the exercise's judge, once the result's form has been checked. */
export function judgeHidden(
  exercise: LoadedExercise,
  {
    hidden,
    returned,
    probed,
  }: { readonly hidden: HiddenCase; readonly returned: Claim; readonly probed: ProbedClaim },
): CaseResult {
  const { definition } = exercise;
  const judged: JudgedCase = {
    case: hidden,
    args: hidden.args,
    claim: probed.claim,
    ...('rebuilt' in probed && probed.rebuilt !== undefined ? { rebuilt: probed.rebuilt } : {}),
  };
  const malformed = checkClaim(returned, definition.result, bindDims(definition.params, hidden.args));
  const fault = malformed ?? ('fault' in probed ? probed.fault : undefined);
  if (fault !== undefined) return { outcome: fail(fault), judged, usable: false };
  try {
    return { outcome: bound(definition.judge?.(judged) ?? PASSED), judged, usable: true };
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

const PASSED: Outcome = { passed: true, fraction: 1 };

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
