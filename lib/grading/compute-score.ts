import type { VerdictStatus } from './verdict';

/** What a score needs of one verdict. */
export interface ScoredVerdict {
  readonly submissionId: string;
  readonly status: VerdictStatus;
  /** Points, 0…maxScore. */
  readonly score: number;
  readonly maxScore: number;
  /** When the submission was handed in, not when it was graded: graders may finish out of order. */
  readonly submittedAt: Date;
}

/** A learner's standing in one exercise. */
export interface ComputedScore {
  readonly bestScore: number;
  /** Of the best submission's own version of the exercise. */
  readonly maxScore: number;
  readonly bestSubmissionId: string;
  /** Graded submissions so far. */
  readonly attempts: number;
  /** When the first passed submission was handed in; null: none yet. */
  readonly passedAt: Date | null;
}

/**
 * The standing that a learner's verdicts in one exercise add up to, in whatever order they are given. The best is
 * the largest share of its own maximum (an exercise's points may have changed between two of them); among equals
 * the earliest, then the smaller id. Undefined without verdicts.
 */
export function computeScore(verdicts: readonly ScoredVerdict[]): ComputedScore | undefined {
  const ordered = [...verdicts].sort(compareByTime);
  const [first, ...rest] = ordered;
  if (first === undefined) return undefined;
  const best = rest.reduce(
    (leader, verdict) => (shareOf(verdict) > shareOf(leader) ? verdict : leader),
    first,
  );
  return {
    bestScore: best.score,
    maxScore: best.maxScore,
    bestSubmissionId: best.submissionId,
    attempts: ordered.length,
    passedAt: ordered.find((verdict) => verdict.status === 'passed')?.submittedAt ?? null,
  };
}

function shareOf({ score, maxScore }: ScoredVerdict): number {
  return maxScore > 0 ? score / maxScore : 0;
}

function compareByTime(a: ScoredVerdict, b: ScoredVerdict): number {
  return a.submittedAt.getTime() - b.submittedAt.getTime() || (a.submissionId < b.submissionId ? -1 : 1);
}
