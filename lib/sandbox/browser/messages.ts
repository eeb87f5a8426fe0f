/**
 * What the page and the worker in its sandboxed frame say to each other over one MessagePort.
 *
 * Everything that comes from the worker may have been written by student code: it is parsed here, bounded, and used
 * for display only.
 */
import type { ForbiddenRule, ResultType } from '../../exercise/types';
import type { CaseError, CaseRun, ConsoleLine, SourceProblem } from '../server/types';
import type { ShowItem } from './show-item';

export type BrowserBackend = 'webgl' | 'wasm' | 'cpu';

/** Why a better backend was passed over. */
export type FallbackReason =
  | 'no-offscreen-canvas'
  | 'no-webgl2'
  | 'no-float-textures'
  | 'wrong-results'
  | 'no-answer'
  | 'no-wasm'
  | 'failed';

export interface Fallback {
  readonly backend: BrowserBackend;
  readonly reason: FallbackReason;
  /** The browser's or TF.js's own words. */
  readonly detail: string;
}

export interface BackendReport {
  readonly backend: BrowserBackend;
  /** The graphics card or 'WebAssembly SIMD', as the browser tells it. */
  readonly device: string;
  /** False where the graphics card computes in 16 bits. */
  readonly float32: boolean;
  readonly fallbacks: readonly Fallback[];
}

/** One press of Run. `args` are values as written by the JSON codec. */
export interface BrowserJob {
  readonly source: string;
  readonly entry: string;
  readonly result: ResultType;
  readonly forbidden: readonly ForbiddenRule[];
  readonly cases: readonly { readonly id: string; readonly args: readonly unknown[] }[];
  /** Makes `Math.random` repeat itself, for checks. Default: the browser's source. */
  readonly randomSeed?: string;
}

export type ToWorker =
  | {
      readonly type: 'start';
      readonly choice: 'auto' | BrowserBackend;
      /** For each answer of a backend that proves itself, where nobody waits for the next one. */
      readonly timeoutMs?: number;
    }
  | { readonly type: 'wasm'; readonly binary: ArrayBuffer | null }
  | { readonly type: 'run'; readonly job: BrowserJob };

export type FromWorker =
  | { readonly type: 'need-wasm' }
  | { readonly type: 'ready'; readonly report: BackendReport }
  | { readonly type: 'problem'; readonly problem: SourceProblem }
  | { readonly type: 'case-start'; readonly id: string }
  | { readonly type: 'case'; readonly run: CaseRun }
  | { readonly type: 'console'; readonly line: ConsoleLine }
  | { readonly type: 'console-truncated' }
  | { readonly type: 'show'; readonly item: ShowItem }
  /** An error nobody caught: in a timer, or a rejected promise. */
  | { readonly type: 'uncaught'; readonly error: CaseError }
  | { readonly type: 'done' };

/** What the frame itself says over its control port, before and beside the worker. */
export type FromFrame =
  { readonly type: 'worker-started' } | { readonly type: 'worker-failed'; readonly detail: string };
