import type { Outcome, ResultType, Tolerance } from '../../exercise/types';
import type { Claim } from '../../numeric/claim';
import { compareLeaf, type LeafComparison } from './compare-leaf';
import { selectFirstFault, type KnownMessage } from './faults';
import { listOutputs } from './outputs';

export interface CompareOptions {
  readonly type: ResultType;
  readonly tolerance: Tolerance;
  /** Partial credit: output path → share. A path stands for everything below it. Omit for all or nothing. */
  readonly parts?: Readonly<Record<string, number>>;
}

/** One output of the result, judged by itself. For visible cases: it holds expected values. */
export interface OutputComparison extends LeafComparison {
  /** Dotted: `grads.w1`; `result` where the result is no object. */
  readonly path: string;
}

export interface ClaimComparison extends Outcome {
  readonly message?: KnownMessage;
  /** Every declared output, in order. */
  readonly outputs: readonly OutputComparison[];
}

/**
 * Compares what came back with what the reference returned: type, missing outputs, shape, finiteness, value, in
 * this order. The tolerance is taken from the expected values. `message` tells the first fault and nothing of the
 * expected values but the shape and the size of the largest error to one significant digit.
 *
 * Models have no values to compare and never pass here: an exercise that returns one has a judge.
 */
export function compareClaim(claim: Claim, expected: Claim, options: CompareOptions): ClaimComparison {
  const targets = new Map(listOutputs(expected, options.type).map((output) => [output.path, output.claim]));
  const outputs = listOutputs(claim, options.type).map((output): OutputComparison => {
    const comparison = compareLeaf(output, targets.get(output.path), options.tolerance);
    return { path: output.path, ...comparison };
  });
  const passed = outputs.every((output) => output.passed);
  const fault = selectFirstFault(outputs.flatMap((output) => output.fault ?? []));
  return {
    passed,
    fraction: computeFraction(outputs, passed, options.parts),
    outputs,
    ...(fault === undefined ? {} : { message: fault.message }),
  };
}

function computeFraction(
  outputs: readonly OutputComparison[],
  passed: boolean,
  parts: CompareOptions['parts'],
): number {
  if (passed) return 1;
  if (parts === undefined) return 0;
  const earned = Object.entries(parts)
    .filter(([path]) => isPartPassed(outputs, path))
    .reduce((sum, [, share]) => sum + share, 0);
  return Math.min(1, earned);
}

/** A part without any output below it is a slip of the exercise and earns nothing. */
function isPartPassed(outputs: readonly OutputComparison[], path: string): boolean {
  const below = outputs.filter((output) => output.path === path || output.path.startsWith(`${path}.`));
  return below.length > 0 && below.every((output) => output.passed);
}
