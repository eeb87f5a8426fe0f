import type { Catalog } from '../../exercise/types';
import type { ReferenceEngine } from '../../grading/reference-types';
import { checkExercise } from './check-exercise';
import { mapLimited } from './map-limited';
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

/**
 * Checks several exercises at a time, each one's runs one after the other; a single one, several runs at a time. Trainings begin
 * first, so that none is left over at the end. Seeds are fixed, so that a finding can be met again.
 */
export async function checkCourse(options: CheckCourseOptions): Promise<CheckReport> {
  const wanted = options.ids.flatMap((id) => options.catalog.exercises.get(id) ?? []);
  const queue = wanted.toSorted((a, b) => Number(b.definition.trains) - Number(a.definition.trains));
  const concurrency = Math.max(1, Math.floor(options.concurrency / wanted.length));
  const reports = await mapLimited(queue, options.concurrency, async (exercise) => {
    const { id } = exercise.definition;
    const report = await checkExercise({
      exercise,
      backends: options.backends.open,
      references: options.references,
      seeds: Array.from({ length: options.seeds }, (_, index) => `check-${id}-${index + 1}`),
      concurrency,
    });
    options.onReport?.(report);
    return report;
  });
  const exercises = reports.toSorted((a, b) => options.ids.indexOf(a.id) - options.ids.indexOf(b.id));
  return {
    // Where nothing could be run, nothing was proven.
    passed: options.backends.open.length > 0 && exercises.every(({ passed }) => passed),
    skipped: options.backends.missing,
    devices: options.backends.open.map(({ name, device }) => ({ name, device })),
    exercises,
  };
}
