import type { Catalog, LoadedExercise } from '../../exercise/types';
import { createGradingEngine } from '../../grading/grading-engine';
import type { ReferenceEngine } from '../../grading/reference-types';
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
  readonly exercise: LoadedExercise;
  readonly source: string;
  readonly seed: string;
  readonly pool: SandboxPool;
  readonly references: ReferenceEngine;
}

/** Grades a source as the grader does, and keeps what the sandbox said. */
export async function gradeOnce(options: GradeOnceOptions): Promise<GradedOnce> {
  const { exercise, source, seed, pool, references } = options;
  const runs: SandboxRun[] = [];
  const recording: SandboxPool = {
    ...pool,
    async run(job) {
      const run = await pool.run(job);
      runs.push(run);
      return run;
    },
  };
  const catalog: Catalog = { chapters: [], exercises: new Map([[exercise.definition.id, exercise]]) };
  const engine = createGradingEngine({ catalog, pool: recording, references });
  try {
    const { verdict, internal } = await engine.grade({ exerciseId: exercise.definition.id, source, seed });
    const [run] = runs;
    if (!run) throw new Error('graded without a run');
    const errors = internal.judgeErrors;
    return { verdict, run, judgeErrors: Array.isArray(errors) ? errors.map(String) : [] };
  } finally {
    engine.close();
  }
}

/** A mistake as a student would submit it: an extra export would be refused. */
export function toSubmission(source: string): string {
  return source.replace(/^export const feedback\b/m, 'const feedback');
}
