import { decodeClaim } from '@/lib/numeric/json-codec';
import type { RunState } from '../run/run-state';
import type { WorkspaceExercise } from '../types';
import { compareCase } from './compare-case';

/** Ids of the visible cases that the latest run got right. */
export function listPassed(exercise: WorkspaceExercise, cases: RunState['cases']): ReadonlySet<string> {
  const passed = exercise.visible.filter(({ id, expected }) => {
    const run = cases.get(id);
    if (!run || expected === null) return false;
    return compareCase(run, decodeClaim(expected), exercise).status === 'passed';
  });
  return new Set(passed.map(({ id }) => id));
}
