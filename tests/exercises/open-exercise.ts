/** One exercise of the course with the trusted engine: sources run there, grading is the real one. */
import { fileURLToPath } from 'node:url';
import { discoverCatalog } from '@/lib/exercise/discover-catalog';
import type { HiddenCase, LoadedExercise } from '@/lib/exercise/types';
import { createGradingEngine } from '@/lib/grading/grading-engine';
import { createReferenceEngine } from '@/lib/grading/reference-engine';
import type { Verdict } from '@/lib/grading/verdict';
import type { Claim } from '@/lib/numeric/claim';
import { claimField, toNumericValue } from '@/lib/numeric/claim-values';
import { PlainTensor, type PlainValue } from '@/lib/numeric/plain-value';
import { createRandom } from '@/lib/numeric/random';
import { createTrustedPool, type TrustedPool } from '../lib/grading/trusted-pool';

export const EXERCISES_DIR = fileURLToPath(new URL('../../exercises', import.meta.url));

export interface OpenExercise {
  readonly exercise: LoadedExercise;
  readonly pool: TrustedPool;
  hidden(seed: string): readonly HiddenCase[];
  /** What the reference returns for each list of arguments. */
  expected(cases: readonly (readonly PlainValue[])[]): Promise<Claim[]>;
  grade(source: string, seed: string): Promise<Verdict>;
  mistake(id: string): string;
  close(): Promise<void>;
}

/** Without its known mistakes, what is diagnosed beyond them can be seen. */
export async function openExercise(id: string, { withoutMistakes = false } = {}): Promise<OpenExercise> {
  const course = await discoverCatalog(EXERCISES_DIR);
  const found = course.exercises.get(id);
  if (found === undefined) throw new Error(`no exercise ${id}`);
  const exercise: LoadedExercise = withoutMistakes ? { ...found, mistakes: [] } : found;
  const catalog = { ...course, exercises: new Map(course.exercises).set(id, exercise) };
  const references = await createReferenceEngine();
  const pool = createTrustedPool(references, exercise);
  const engine = createGradingEngine({ catalog, pool, references });
  return {
    exercise,
    pool,
    hidden: (seed) => exercise.definition.hidden(createRandom(seed)),
    expected: (cases) => references.expected(exercise, cases),
    grade: async (source, seed) => (await engine.grade({ exerciseId: id, source, seed })).verdict,
    mistake(name) {
      const mistake = exercise.mistakes.find((each) => each.id === name);
      if (mistake === undefined) throw new Error(`no mistake ${name}`);
      return mistake.source;
    },
    async close() {
      engine.close();
      await references.close();
    },
  };
}

/** Seeds by number: the same in every run, so that a failure can be repeated. */
export const seeds = (count: number) => Array.from({ length: count }, (_, index) => `test-${index}`);

/** Rows of a matrix argument. */
export function rowsOf(value: PlainValue | undefined): number[][] {
  if (!(value instanceof PlainTensor)) throw new Error('not a tensor');
  const [rows = 0, columns = 1] = value.shape;
  const data = Array.from(value.data);
  return Array.from({ length: rows }, (_, row) => data.slice(row * columns, (row + 1) * columns));
}

/** Numbers of an output: `numbersOf(claim, 'grads', 'w1')`. */
export function numbersOf(claim: Claim, ...path: string[]): number[] {
  const found = path.reduce<Claim | undefined>((at, name) => at && claimField(at, name), claim);
  const value = found && toNumericValue(found);
  if (value === undefined) throw new Error(`no numbers at ${path.join('.')}`);
  return Array.from(value.data);
}

/** The largest |a − b| / (atol + rtol·|b|) with the course's tolerance: above 1 is wrong. */
export function worstError(actual: readonly number[], expected: readonly number[]): number {
  if (actual.length !== expected.length) return Infinity;
  const errors = expected.map(
    (value, index) => Math.abs((actual[index] ?? NaN) - value) / (1e-5 + 1e-3 * Math.abs(value)),
  );
  return errors.some(Number.isNaN) ? Infinity : Math.max(...errors);
}
