/** Messages between the grader and its trusted worker thread. Both are ours; claims cross by structured clone. */
import type { ForbiddenRule, ResultType } from '../../exercise/types';
import type { EncodedValue } from '../../numeric/json-codec';
import type { ReferenceBackend, ReferenceOutcome } from '../reference-types';

export interface WorkerSettings {
  /** The project's folder: installed packages are looked up from here. */
  readonly rootDir: string;
  readonly rules: readonly ForbiddenRule[];
}

export interface SourceRequest {
  readonly kind: 'run';
  readonly id: number;
  readonly source: string;
  readonly entry: string;
  readonly result: ResultType;
  /** Encoded, because structured clone would strip tensors of their class. */
  readonly cases: readonly (readonly EncodedValue[])[];
  readonly randomSeed?: string;
}

export type WorkerRequest = SourceRequest | { readonly kind: 'count'; readonly id: number };

export type WorkerReply =
  | { readonly kind: 'ready'; readonly backend: ReferenceBackend; readonly description: string }
  /** No backend at all: the installation is broken. */
  | { readonly kind: 'unable'; readonly reason: string }
  | { readonly kind: 'ran'; readonly id: number; readonly outcomes: readonly ReferenceOutcome[] }
  | { readonly kind: 'refused'; readonly id: number; readonly reason: string }
  | { readonly kind: 'counted'; readonly id: number; readonly tensors: number };
