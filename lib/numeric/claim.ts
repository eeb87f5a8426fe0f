import type { Dtype, TensorData } from './plain-value';

/**
 * What a sandbox says the entry function returned: a bounded, plain copy that was read exactly once.
 * It is the student's statement, never a fact. Types are kept apart (a numeric string is a string), so that
 * comparison can refuse them without coercion.
 */
export type Claim =
  | { kind: 'number'; value: number }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'tensor'; dtype: Dtype; shape: number[]; data: TensorData }
  /** A bare typed array: counts as rank 1. */
  | { kind: 'typed-array'; data: Float64Array }
  /** An array whose nesting is regular and whose leaves are all numbers, stored flat. */
  | { kind: 'numeric-array'; shape: number[]; data: Float64Array }
  /** Any other array: ragged, or with leaves that are not numbers. */
  | { kind: 'array'; items: Claim[] }
  | { kind: 'object'; fields: Record<string, Claim> }
  | { kind: 'model'; topology: unknown; weights: { dtype: Dtype; shape: number[]; data: TensorData }[] }
  /** Anything the course has no use for; `type` says what it was. */
  | {
      kind: 'other';
      type:
        | 'string'
        | 'bigint'
        | 'undefined'
        | 'null'
        | 'function'
        | 'symbol'
        | 'object'
        | 'too-large'
        | 'unreadable';
    };
