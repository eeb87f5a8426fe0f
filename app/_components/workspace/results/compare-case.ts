import { compareClaim, type OutputComparison } from '@/lib/grading/compare/compare-claim';
import type { VerdictMessage } from '@/lib/exercise/types';
import type { Claim } from '@/lib/numeric/claim';
import type { CaseRun } from '@/lib/sandbox/server/types';
import type { WorkspaceExercise } from '../types';

export interface CaseOutcome {
  /** 'returned': there is no expected value to compare with; the server judges. */
  readonly status: 'passed' | 'failed' | 'error' | 'forbidden' | 'returned';
  readonly message?: VerdictMessage;
  readonly outputs: readonly OutputComparison[];
  readonly claim?: Claim;
}

/** Compares what a visible case returned in this browser. Advice: the server's comparison is the one that counts. */
export function compareCase(
  run: CaseRun,
  expected: Claim | undefined,
  { result, tolerance }: Pick<WorkspaceExercise, 'result' | 'tolerance'>,
): CaseOutcome {
  if (run.kind === 'threw') return { status: 'error', outputs: [] };
  if (run.kind === 'forbidden')
    return {
      status: 'forbidden',
      outputs: [],
      message: { key: 'forbidden', params: { operation: run.operation } },
    };
  if (!expected) return { status: 'returned', outputs: [], claim: run.claim };
  const { passed, message, outputs } = compareClaim(run.claim, expected, { type: result, tolerance });
  return { status: passed ? 'passed' : 'failed', outputs, claim: run.claim, ...(message && { message }) };
}

/** How far one output is off: for the line below it. */
export function measureOutput(output: OutputComparison): {
  readonly total: number;
  readonly wrong: number;
  /** Largest |actual − expected|; NaN where a value is none. */
  readonly largest: number;
} {
  const wrong = output.mask?.reduce((sum, each) => sum + each, 0) ?? 0;
  const largest = output.errors?.reduce((size, error) => Math.max(size, Math.abs(error)), 0) ?? 0;
  return { total: output.expected?.data.length ?? 0, wrong, largest };
}
