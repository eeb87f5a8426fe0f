import type { PublishedChapter, PublishedCourse, PublishedExercise } from '@/lib/exercise/published-course';

/** A learner's standing in one exercise, as far as pages show it. */
export interface ExerciseStanding {
  readonly state: 'new' | 'started' | 'passed';
  /** Best points so far. */
  readonly points: number;
}

export interface ScoreLike {
  readonly exerciseId: string;
  readonly bestScore: number;
  readonly passedAt: Date | null;
}

const UNTOUCHED: ExerciseStanding = { state: 'new', points: 0 };

/** Reads standings from scores; an exercise without a score is new. */
export function createStandings(scores: readonly ScoreLike[]): (exerciseId: string) => ExerciseStanding {
  const standings = new Map<string, ExerciseStanding>(
    scores.map((score) => [
      score.exerciseId,
      { state: score.passedAt ? 'passed' : 'started', points: score.bestScore },
    ]),
  );
  return (exerciseId) => standings.get(exerciseId) ?? UNTOUCHED;
}

export interface Progress {
  readonly total: number;
  readonly passed: number;
  readonly points: number;
  readonly maxPoints: number;
}

export function computeProgress(
  exercises: readonly PublishedExercise[],
  standingOf: (exerciseId: string) => ExerciseStanding,
): Progress {
  const standings = exercises.map((exercise) => standingOf(exercise.id));
  return {
    total: exercises.length,
    passed: standings.filter((standing) => standing.state === 'passed').length,
    points: standings.reduce((sum, standing) => sum + standing.points, 0),
    maxPoints: exercises.reduce((sum, exercise) => sum + exercise.points, 0),
  };
}

/** A chapter's exercises in learning order. */
export function listChapterExercises(
  course: PublishedCourse,
  chapter: PublishedChapter,
): readonly PublishedExercise[] {
  const byId = new Map(course.exercises.map((exercise) => [exercise.id, exercise]));
  return chapter.exercises.flatMap((id) => byId.get(id) ?? []);
}

/** The first exercise not passed whose foundations are passed, else the first not passed; undefined: all done. */
export function findNextExercise(
  course: PublishedCourse,
  standingOf: (exerciseId: string) => ExerciseStanding,
): PublishedExercise | undefined {
  const open = course.chapters
    .flatMap((chapter) => listChapterExercises(course, chapter))
    .filter((exercise) => standingOf(exercise.id).state !== 'passed');
  const known = new Set(course.exercises.map((exercise) => exercise.id));
  const isReady = (exercise: PublishedExercise) =>
    exercise.buildsOn.every((id) => !known.has(id) || standingOf(id).state === 'passed');
  return (
    open.find((exercise) => standingOf(exercise.id).state === 'started') ?? open.find(isReady) ?? open[0]
  );
}
