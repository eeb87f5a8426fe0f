import type { Nested } from '../numeric/nested';
import type {
  ChapterDefinition,
  Dim,
  ExerciseDefinition,
  GlossaryTerm,
  Limits,
  Oracle,
  ParamType,
  ResultType,
} from './types';

const DEFAULT_LIMITS: Limits = { timeMs: 5_000, memoryBytes: 1024 ** 3, outputBytes: 1024 ** 2 };

type Defaulted =
  | 'limits'
  | 'tolerance'
  | 'checks'
  | 'forbidden'
  | 'runtime'
  | 'trains'
  | 'buildsOn'
  | 'messages'
  | 'version';
type ExerciseInput = Omit<ExerciseDefinition, Defaulted> &
  Partial<Omit<Pick<ExerciseDefinition, Defaulted>, 'limits'>> & { readonly limits?: Partial<Limits> };

/** Completes an exercise with the platform's defaults (5 s, 1 GiB, rtol 1e-3, atol 1e-5, TF.js core). */
export function defineExercise(input: ExerciseInput): ExerciseDefinition {
  return {
    version: 1,
    tolerance: { rtol: 1e-3, atol: 1e-5 },
    checks: [],
    forbidden: [],
    runtime: 'core',
    trains: false,
    buildsOn: [],
    messages: {},
    ...input,
    limits: { ...DEFAULT_LIMITS, ...input.limits },
  };
}

/** A chapter as written in its `chapter.ts`. */
export function defineChapter(chapter: ChapterDefinition): ChapterDefinition {
  return chapter;
}

/** A chapter's terms as written in its `glossary.ts`. */
export function defineGlossary(terms: readonly GlossaryTerm[]): readonly GlossaryTerm[] {
  return terms;
}

/** The formula as written in an exercise's `oracle.ts`: `defineOracle((x: number[], eta: number) => …)`. */
export function defineOracle<A extends Nested[]>(oracle: (...args: A) => Nested): Oracle {
  // The arguments are those of the exercise's own cases, which validation holds against its parameters.
  return (args) => oracle(...(args as A));
}

/** Parameter types. Shapes name their dimensions: `param.tensor('n', 'k')`. */
export const param = {
  number: (): ParamType => ({ kind: 'number' }),
  boolean: (): ParamType => ({ kind: 'boolean' }),
  choice: (...of: string[]): ParamType => ({ kind: 'choice', of }),
  tensor: (...shape: Dim[]): ParamType => ({ kind: 'tensor', shape, dtype: 'float32' }),
  anyTensor: (): ParamType => ({ kind: 'tensor', shape: 'any', dtype: 'float32' }),
  intTensor: (...shape: Dim[]): ParamType => ({ kind: 'tensor', shape, dtype: 'int32' }),
  numbers: (): ParamType => ({ kind: 'numbers' }),
  list: (of: ParamType): ParamType => ({ kind: 'list', of }),
  object: (fields: Record<string, ParamType>): ParamType => ({ kind: 'object', fields }),
  model: (): ParamType => ({ kind: 'model' }),
};

/** Result types. */
export const result = {
  number: (): ResultType => ({ kind: 'number' }),
  tensor: (...shape: Dim[]): ResultType => ({ kind: 'tensor', shape }),
  tensorLikeExpected: (): ResultType => ({ kind: 'tensor', shape: 'like-expected' }),
  /** 0/1 labels that may be given as booleans, too. */
  labels: (...shape: Dim[]): ResultType => ({ kind: 'tensor', shape, booleans: true }),
  numbers: (): ResultType => ({ kind: 'numbers' }),
  ragged: (): ResultType => ({ kind: 'ragged' }),
  object: (fields: Record<string, ResultType>): ResultType => ({ kind: 'object', fields }),
  model: (): ResultType => ({ kind: 'model' }),
  /** A field that is not returned: the model given as this argument (from 0), trained in place. */
  trainedArgument: (argument: number): ResultType => ({ kind: 'model', argument }),
};
