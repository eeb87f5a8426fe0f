/**
 * The server sandbox, seen from the grader.
 *
 * A **job** is one submission's source with the inputs of its cases; it never holds a seed, an expected value or
 * a secret. A **run** is what came back: claims, bounded and plain. Everything in a run that was said after the
 * student's code had begun is the student's statement.
 */
import type { Claim } from '../../numeric/claim';
import type { PlainModel, PlainValue } from '../../numeric/plain-value';
import type { ForbiddenRule, Limits, ResultType } from '../../exercise/types';

export type Runtime = 'core' | 'layers';
export type BackendName = 'webgpu' | 'wasm' | 'cpu' | 'tensorflow' | 'webgl';

export interface SandboxCase {
  readonly id: string;
  /** Console output is kept only while visible cases run. Visible cases come first. */
  readonly visible: boolean;
  readonly args: readonly PlainValue[];
}

export interface SandboxJob {
  readonly source: string;
  readonly entry: string;
  readonly result: ResultType;
  readonly forbidden: readonly ForbiddenRule[];
  readonly runtime: Runtime;
  readonly limits: Limits;
  readonly cases: readonly SandboxCase[];
  /** Makes `Math.random` repeat itself. Nothing can be told from it. Default: the system's source. */
  readonly randomSeed?: string;
  /** Exports beside the entry that are allowed: 'feedback' when a known mistake is run by the authoring checks. */
  readonly extraExports?: readonly string[];
}

/** Why a source was refused before any of it ran, or failed to load. Positions are 1-based, in the student's file. */
export interface SourceProblem {
  readonly code:
    | 'syntax'
    | 'dynamic_import'
    | 'import_meta'
    | 'foreign_import'
    | 're_export'
    | 'no_export'
    | 'missing_entry'
    | 'extra_export'
    | 'entry_not_function'
    | 'too_complex'
    | 'load_threw';
  readonly line?: number;
  readonly column?: number;
  /** The parser's or the error's own words, a module's or an export's name. At most 300 characters. */
  readonly detail?: string;
}

export interface CaseError {
  /** 'TypeError', 'RangeError', … or 'Error' for anything else. */
  readonly name: string;
  /** Kept for visible cases only: a hidden case's message could carry its inputs. */
  readonly message?: string;
  readonly line?: number;
  readonly column?: number;
  /** An allocation failed: the sandbox's memory was used up. */
  readonly outOfMemory?: boolean;
}

export type CaseRun =
  | { readonly id: string; readonly kind: 'returned'; readonly claim: Claim; readonly durationMs: number }
  | { readonly id: string; readonly kind: 'threw'; readonly error: CaseError }
  /** A forbidden operation was called (even if its error was caught). */
  | { readonly id: string; readonly kind: 'forbidden'; readonly operation: string };

export interface ConsoleLine {
  readonly level: 'log' | 'info' | 'warn' | 'error' | 'debug';
  readonly text: string;
}

export interface SandboxRun {
  /** 'finished': every case has a run. Otherwise `cases` holds those that came back before the end. */
  readonly end: 'finished' | 'refused' | 'timeout' | 'memory' | 'crashed' | 'protocol' | 'output';
  readonly problem?: SourceProblem;
  readonly cases: readonly CaseRun[];
  readonly console: readonly ConsoleLine[];
  readonly consoleTruncated: boolean;
  readonly backend: BackendName;
  /** 'cpu (wasm simd)', or the GPU adapter's description. */
  readonly device: string;
  readonly durationMs: number;
  /** Peak resident memory if the platform tells it. For the internal record. */
  readonly peakBytes?: number;
  /** Layers that were in force: 'deno-permissions', 'rlimit-data', 'landlock', 'seccomp', 'bubblewrap', … */
  readonly layers: readonly string[];
  /** What ended the process, for administrators: signal, exit code, the last 2 KiB of stderr. */
  readonly exit?: { readonly code: number | null; readonly signal: string | null; readonly stderr: string };
}

/** Rebuilds a model from topology and weights in a clean sandbox that never saw student code. */
export interface ModelProbe {
  readonly model: PlainModel;
  /** Inputs to predict on; omit to rebuild and count parameters only. */
  readonly inputs?: PlainValue;
  readonly timeMs: number;
}

export type ModelProbeResult =
  | {
      readonly kind: 'rebuilt';
      /** Per layer, without InputLayer, in order, counted on the rebuilt model. */
      readonly layers: readonly {
        readonly className: string;
        readonly parameters: number;
        readonly outputShape: readonly (number | null)[];
      }[];
      readonly inputShape: readonly (number | null)[];
      readonly predictions?: Claim;
    }
  | { readonly kind: 'invalid'; readonly reason: string };

export interface SandboxPool {
  /** Resolves once a warm sandbox of the core runtime stands ready. */
  ready(): Promise<void>;
  /** Runs a job in a fresh process. Rejects only on the platform's own faults. */
  run(job: SandboxJob): Promise<SandboxRun>;
  probeModel(probe: ModelProbe): Promise<ModelProbeResult>;
  /** What was probed at start: which layers hold, which backend runs. */
  describe(): {
    readonly backend: BackendName;
    readonly device: string;
    readonly layers: readonly string[];
    readonly missing: readonly string[];
  };
  stats(): {
    readonly started: number;
    readonly warm: number;
    readonly killed: Readonly<Record<string, number>>;
  };
  close(): Promise<void>;
}
