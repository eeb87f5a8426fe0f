import type { ExerciseDefinition, LoadedExercise } from '../../exercise/types';
import { createBundleMaker, type Bundle } from '../../grading/bundle';
import type { CheckContext } from './types';

/** Only a submission that failed needs what mistakes return; a bundle computes it at the first call and keeps it. */
export function createBundles({
  exercise,
  references,
}: Pick<CheckContext, 'exercise' | 'references'>): (seed: string) => Bundle {
  const maker = createBundleMaker(references);
  const known = new Map<string, Bundle>();
  return (seed) => {
    const bundle = known.get(seed) ?? maker.make(exercise, seed);
    known.set(seed, bundle);
    return bundle;
  };
}

/** The same check of an exercise with other cases. */
export function narrowContext(context: CheckContext, changes: Partial<ExerciseDefinition>): CheckContext {
  const definition = { ...context.exercise.definition, ...changes };
  const exercise: LoadedExercise = { ...context.exercise, definition };
  return { ...context, exercise, bundles: createBundles({ ...context, exercise }) };
}
