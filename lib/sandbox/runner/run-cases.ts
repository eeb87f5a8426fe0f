import type { ResultType } from '../../exercise/types';
import type { CaseRun, SandboxCase, SourceProblem } from '../server/types';
import { toCaseError } from './case-error';
import { readClaim } from './claim';
import type { Facade } from './facade';
import { toArgument } from './materialize';
import type { TfNamespace } from './tf-namespace';

export interface Faults {
  /** Rejects with the next unhandled rejection or exception of a timer. */
  next(): Promise<never>;
  /** Lets events that are due happen. */
  turn(): Promise<void>;
}

/** A student's entry function, ready to be called. */
export interface Program {
  readonly tf: TfNamespace;
  readonly facade: Facade;
  readonly entry: (...args: unknown[]) => unknown;
  readonly result: ResultType;
  /** Bytes one result may have. */
  readonly outputBytes: number;
  /** A clock, milliseconds. */
  readonly now: () => number;
  /** Watches for what escapes the student's functions. Default: nothing does. */
  readonly faults?: Faults;
  /** A forbidden operation called while the module loaded: it counts against every case. */
  readonly violation: string | undefined;
}

export type LoadResult =
  { readonly ok: true; readonly program: Program } | { readonly ok: false; readonly problem: SourceProblem };

export interface LoadOptions extends Omit<Program, 'entry' | 'violation'> {
  readonly entryName: string;
  /** Imports the prepared code as a module: a data or blob URL, or a vm module, as the host can. */
  readonly importModule: () => Promise<Readonly<Record<string, unknown>>>;
}

/** Loads prepared code and finds its entry. Globals (`tf`, `__tf`, `console`, `show`) must stand already. */
export async function loadProgram(options: LoadOptions): Promise<LoadResult> {
  const { entryName, importModule, ...rest } = options;
  try {
    const module = await orFault(importModule(), rest.faults);
    const entry = module[entryName];
    if (typeof entry !== 'function')
      return { ok: false, problem: { code: 'entry_not_function', detail: entryName } };
    const call = (...args: unknown[]): unknown => Reflect.apply(entry, undefined, args);
    return { ok: true, program: { ...rest, entry: call, violation: rest.facade.takeViolation() } };
  } catch (error) {
    const { name, message, line, column } = toCaseError(error);
    const detail = message === undefined ? name : `${name}: ${message}`.slice(0, 300);
    return { ok: false, problem: { code: 'load_threw', line, column, detail } };
  }
}

/** Runs one case: fresh arguments, the entry awaited, its result read once. Never rejects. */
export async function runCase(program: Program, sandboxCase: SandboxCase): Promise<CaseRun> {
  const { id } = sandboxCase;
  const run = await callEntry(program, sandboxCase);
  const operation = program.facade.takeViolation() ?? program.violation;
  return operation === undefined ? run : { id, kind: 'forbidden', operation };
}

async function callEntry(program: Program, { id, args, visible }: SandboxCase): Promise<CaseRun> {
  try {
    const values: unknown[] = [];
    for (const arg of args) values.push(await toArgument(program.tf, arg));
    const startedAt = program.now();
    const value = await orFault(program.entry(...values), program.faults);
    const durationMs = program.now() - startedAt;
    const claim = await readClaim(program.tf, value, {
      type: program.result,
      limitBytes: program.outputBytes,
      args: values,
    });
    return { id, kind: 'returned', claim, durationMs };
  } catch (error) {
    const { message, ...rest } = toCaseError(error);
    // A hidden case's message could carry its inputs.
    return { id, kind: 'threw', error: visible && message !== undefined ? { ...rest, message } : rest };
  }
}

/** Waits for the value, then lets events that are due come first, so that a fault counts before the result does. */
async function orFault<T>(value: T | PromiseLike<T>, faults: Faults | undefined): Promise<T> {
  if (!faults) return value;
  const faulted = faults.next();
  const settled = await Promise.race([value, faulted]);
  await Promise.race([faults.turn(), faulted]);
  return settled;
}
