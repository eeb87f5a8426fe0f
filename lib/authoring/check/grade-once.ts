import type { Bundle } from '../../grading/bundle';
import { judgeRun } from '../../grading/judging/judge-run';
import { createPhases } from '../../grading/judging/phases';
import { toJob } from '../../grading/judging/to-job';
import { toVerdict } from '../../grading/judging/to-verdict';
import type { Verdict } from '../../grading/verdict';
import type { SandboxPool, SandboxRun } from '../../sandbox/server/types';

export interface GradedOnce {
  readonly verdict: Verdict;
  /** What came out of the sandbox: verdicts hold no values to measure. */
  readonly run: SandboxRun;
  /** What the exercise's own judges and checks threw: faults of the course that a verdict does not tell. */
  readonly judgeErrors: readonly string[];
}

export interface GradeOnceOptions {
  /** Of one seed; the grader uses a bundle once, a check for all solutions: what mistakes return is computed once. */
  readonly bundle: Bundle;
  readonly source: string;
  readonly pool: SandboxPool;
}

/** Grades a source as the grader does, and keeps what the sandbox said. */
export async function gradeOnce({ bundle, source, pool }: GradeOnceOptions): Promise<GradedOnce> {
  const { exercise, seed } = bundle;
  const phases = createPhases(() => performance.now());
  const run = await pool.run(toJob(exercise, bundle, source));
  const expected = await bundle.expected;
  const judged = await judgeRun(pool, { bundle, run, expected, phases });
  const verdict = toVerdict({ exercise, run, seed, durationMs: phases.total(), ...judged });
  return { verdict, run, judgeErrors: judged.judgeErrors };
}

/** A mistake as a student would submit it: an extra export would be refused. */
export function toSubmission(source: string): string {
  return source.replace(/^export const feedback\b/m, 'const feedback');
}
