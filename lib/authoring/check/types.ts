/**
 * What `exercise check` finds out.
 *
 * A **right** solution is the reference or the second way to do it, once per seed and backend; a **wrong** one is the starter,
 * a known mistake or a probe that calls what is forbidden. The **margin** of a run is its largest error as a fraction of the
 * tolerance: 1 is at the limit, and more than `MAX_MARGIN` leaves too little room for other hardware.
 */
import type { CatalogFault } from '../../exercise/catalog-fault';
import type { LoadedExercise } from '../../exercise/types';
import type { Bundle } from '../../grading/bundle';
import type { ReferenceEngine } from '../../grading/reference-types';
import type { SandboxPool } from '../../sandbox/server/types';

export type CheckBackendName = 'wasm' | 'cpu' | 'webgpu' | 'webgl';

/** A place where solutions can be run. */
export interface OpenBackend {
  readonly name: CheckBackendName;
  readonly device: string;
  /** A graphics card drawn by the processor: right in its values, not in its times. */
  readonly isSoftware: boolean;
  /** False for the browser, whose results are shown and never graded: there the reference alone is run. */
  readonly grades: boolean;
  readonly pool: SandboxPool;
}

/** A backend that cannot run here. Its checks were not made, which is not the same as passed. */
export interface MissingBackend {
  readonly name: CheckBackendName;
  readonly reason: string;
}

export interface CheckContext {
  readonly exercise: LoadedExercise;
  /** The first one takes all seeds of trainings and wrong solutions, the others the first seed. */
  readonly backends: readonly OpenBackend[];
  readonly references: ReferenceEngine;
  readonly seeds: readonly string[];
  /** Hidden cases of a seed with what reference and mistakes return for them, computed once. */
  bundles(seed: string): Bundle;
  /** Runs at a time. */
  readonly concurrency: number;
}

/** Half the tolerance: hardware not met yet must not turn a right answer into a wrong one. */
export const MAX_MARGIN = 0.5;
/** A fifth of the time limit: a student's solution may be slower than ours, and so may the machine. */
export const MAX_TIME_SHARE = 0.2;

export interface OracleReport {
  /** The largest difference between the reference and the formula, as a fraction of the tolerance. */
  readonly margin: number;
  /** Cases compared. */
  readonly cases: number;
}

export interface RightReport {
  readonly solution: 'reference' | 'alternative';
  readonly backend: CheckBackendName;
  readonly runs: number;
  readonly rejected: number;
  /** Null where a judge decides in place of comparison. */
  readonly margin: number | null;
  /** Of the fastest run, reckoned for an idle machine where it seemed too slow: load is no fault of the exercise. */
  readonly bestMs: number;
  /** Of the time limit; null where times mean nothing (software graphics). */
  readonly timeShare: number | null;
}

export interface WrongReport {
  readonly kind: 'starter' | 'mistake' | 'forbidden';
  /** The mistake's id or the forbidden call. */
  readonly name: string;
  readonly runs: number;
  readonly accepted: number;
  /** Runs in which a mistake was recognised as itself. */
  readonly recognized: number | null;
}

/** A finding that fails the check; the words are in the message files (`cli.problem.<code>`). */
export interface CheckProblem {
  readonly code:
    | 'right_rejected'
    | 'right_failed'
    | 'ran_elsewhere'
    | 'oracle_disagrees'
    | 'oracle_threw'
    | 'margin_too_small'
    | 'too_slow'
    | 'not_deterministic'
    | 'starter_scores'
    | 'mistake_accepted'
    | 'mistake_not_recognized'
    | 'mistake_did_not_run'
    | 'forbidden_not_stopped';
  readonly params: Readonly<Record<string, string | number>>;
}

export interface ExerciseReport {
  readonly id: string;
  readonly passed: boolean;
  readonly points: number;
  readonly timeLimitMs: number;
  readonly seeds: number;
  readonly right: readonly RightReport[];
  /** Null where a judge decides. */
  readonly oracle: OracleReport | null;
  readonly wrong: readonly WrongReport[];
  readonly faults: readonly CatalogFault[];
  readonly problems: readonly CheckProblem[];
  readonly durationMs: number;
}

export interface CheckReport {
  readonly passed: boolean;
  readonly skipped: readonly MissingBackend[];
  readonly devices: readonly { readonly name: CheckBackendName; readonly device: string }[];
  readonly exercises: readonly ExerciseReport[];
}
