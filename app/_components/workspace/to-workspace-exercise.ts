import type { PublishedExercise } from '@/lib/exercise/published-course';
import type { WorkspaceExercise } from './types';

/** Picks, by name, what the workspace may send to a browser. */
export function toWorkspaceExercise(exercise: PublishedExercise): WorkspaceExercise {
  return {
    id: exercise.id,
    version: exercise.version,
    title: exercise.title,
    entry: exercise.entry,
    signature: exercise.signature,
    declaration: exercise.declaration,
    points: exercise.points,
    trains: exercise.trains,
    runtime: exercise.runtime,
    forbidden: exercise.forbidden,
    tolerance: exercise.tolerance,
    timeLimitMs: exercise.timeLimitMs,
    starter: exercise.starter,
    params: exercise.params,
    result: exercise.result,
    visible: exercise.visible,
    graded: exercise.graded,
    messages: exercise.messages,
  };
}
