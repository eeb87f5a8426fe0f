import type { Catalog } from '../../exercise/types';
import type { ReferenceEngine } from '../../grading/reference-types';
import { checkExercise } from './check-exercise';
import type { OpenedBackends } from './open-backends';
import type { CheckReport, ExerciseReport } from './types';

export interface CheckCourseOptions {
  readonly catalog: Catalog;
  readonly backends: OpenedBackends;
  readonly references: ReferenceEngine;
  /** Exercises to check, in this order. */
  readonly ids: readonly string[];
  /** How many seeds; each exercise gets seeds of its own. */
  readonly seeds: number;
  readonly concurrency: number;
  /** Called as soon as an exercise is done. */
  readonly onReport?: (report: ExerciseReport) => void;
}

/** Checks exercises one after the other. Seeds are fixed, so that a finding can be met again. */
export async function checkCourse(options: CheckCourseOptions): Promise<CheckReport> {
  const exercises: ExerciseReport[] = [];
  for (const id of options.ids) {
    const exercise = options.catalog.exercises.get(id);
    if (!exercise) continue;
    const report = await checkExercise({
      exercise,
      backends: options.backends.open,
      references: options.references,
      seeds: Array.from({ length: options.seeds }, (_, index) => `check-${id}-${index + 1}`),
      concurrency: options.concurrency,
    });
    exercises.push(report);
    options.onReport?.(report);
  }
  return {
    passed: exercises.every(({ passed }) => passed),
    skipped: options.backends.missing,
    devices: options.backends.open.map(({ name, device }) => ({ name, device })),
    exercises,
  };
}
