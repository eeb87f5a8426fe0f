import type { SandboxRun } from '../types';

export interface Exit {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stderr: string;
}

/** What V8, Rust's allocator and the loader say when memory has run out. */
const OUT_OF_MEMORY =
  /out of memory|heap limit|Cannot allocate memory|memory allocation of \d+ bytes failed|Fatal process OOM|failed to spawn thread|Resource temporarily unavailable/i;

/** What Deno says of a module whose top-level await waits for nothing. */
const NEVER_SETTLES = /promise never resolved/i;

/** Signals that neither a sandbox nor its host sends: somebody stops the machine or the service. */
export function isFromOutside({ signal }: Exit): boolean {
  return signal === 'SIGTERM' || signal === 'SIGINT' || signal === 'SIGHUP' || signal === 'SIGQUIT';
}

/**
 * Reads how a sandbox ended by itself. A student can fake any of these; all of them score 0 alike.
 */
export function toEnd(exit: Exit): SandboxRun['end'] {
  if (OUT_OF_MEMORY.test(exit.stderr)) return 'memory';
  // Not sent by us: the kernel's out-of-memory killer, or RLIMIT_CPU's hard limit, which is out of reach here.
  if (exit.signal === 'SIGKILL') return 'memory';
  if (exit.signal === 'SIGXCPU') return 'timeout';
  // Nothing left to wait for, and no answer: the entry's promise could never settle.
  if (exit.code === 0 || NEVER_SETTLES.test(exit.stderr)) return 'timeout';
  return 'crashed';
}
