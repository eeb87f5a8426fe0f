/** The trusted engine's contract: it runs a course's own code, never a student's. */
import type { LoadedExercise } from '../exercise/types';
import type { Claim } from '../numeric/claim';
import type { PlainValue } from '../numeric/plain-value';

/** What the library computes with: libtensorflow through tfjs-node, or TF.js on WASM. */
export type ReferenceBackend = 'tensorflow' | 'wasm';

/** What a trusted source did with one case's arguments. */
export type ReferenceOutcome =
  | { readonly kind: 'returned'; readonly claim: Claim }
  | { readonly kind: 'threw'; readonly name: string; readonly message: string }
  /** It called an operation that the exercise forbids, as some mistakes do. */
  | { readonly kind: 'forbidden'; readonly operation: string };

/** A source with what it is run on. */
export interface TrustedJob {
  readonly source: string;
  /** Lists of arguments, one for each case. */
  readonly cases: readonly (readonly PlainValue[])[];
  /** Seeds `Math.random`, as in the sandbox: the same job gives the same outcomes. Default: its numbers go on as they were. */
  readonly randomSeed?: string;
}

export interface ReferenceEngine {
  readonly backend: ReferenceBackend;
  /** Backend and, where tfjs-node was wanted but did not load, why. For logs and the status page. */
  readonly description: string;
  /** What the reference returns for each list of arguments, in order. Throws TrustedSourceError where it fails on one. */
  expected(exercise: LoadedExercise, cases: readonly (readonly PlainValue[])[]): Promise<Claim[]>;
  /** What a source of the exercise's folder (a mistake, the starter) does with each list of arguments. */
  outcomes(exercise: LoadedExercise, job: TrustedJob): Promise<readonly ReferenceOutcome[]>;
  /** Tensors alive in the engine between jobs: 0 where nothing leaks. */
  tensorCount(): Promise<number>;
  close(): Promise<void>;
}

/** A trusted source that cannot be loaded, throws, breaks its own rules or takes too long: a fault of the course. */
export class TrustedSourceError extends Error {
  override readonly name = 'TrustedSourceError';
  readonly exerciseId: string;

  constructor(exerciseId: string, reason: string) {
    super(`${exerciseId}: ${reason}`);
    this.exerciseId = exerciseId;
  }
}
