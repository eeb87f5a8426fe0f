import { fileURLToPath } from 'node:url';
import type { ForbiddenRule, LoadedExercise } from '../exercise/types';
import type { Claim } from '../numeric/claim';
import { encodeValue } from '../numeric/json-codec';
import { createWorkerHandle, WorkerTimeout, type WorkerHandle } from './reference/worker-handle';
import type { WorkerReply } from './reference/protocol';
import {
  TrustedSourceError,
  type ReferenceEngine,
  type ReferenceOutcome,
  type TrustedJob,
} from './reference-types';

export type { ReferenceEngine } from './reference-types';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** On top of the exercise's own limit: for a source that never ends, and not for a busy machine. */
const EXTRA_TIME_MS = 25_000;

export interface ReferenceEngineOptions {
  /** The folder whose packages are used. Default: this project's. */
  readonly rootDir?: string;
  /** Time for one source on all its cases, in ms. Default: the exercise's limit and 25 s. */
  readonly timeoutMs?: number;
}

interface SourceJob extends TrustedJob {
  readonly exercise: LoadedExercise;
}

/**
 * Starts the trusted engine in a worker thread, so that a reference that trains does not hold up the grader.
 * libtensorflow is used where tfjs-node is installed and computes, WASM otherwise; `description` says which and why.
 *
 * Rules about forbidden operations cannot be lifted again in a TF.js engine, so every set of rules in the course
 * gets a thread of its own when it is first needed.
 */
export async function createReferenceEngine(options: ReferenceEngineOptions = {}): Promise<ReferenceEngine> {
  const handles = new Map<string, WorkerHandle>();
  const rootDir = options.rootDir ?? ROOT;
  const getHandle = (rules: readonly ForbiddenRule[]) => {
    const key = [...rules].sort().join();
    const handle = handles.get(key) ?? createWorkerHandle({ rootDir, rules });
    handles.set(key, handle);
    return handle;
  };
  const outcomes = (job: SourceJob) => {
    const { definition } = job.exercise;
    const timeoutMs = options.timeoutMs ?? definition.limits.timeMs + EXTRA_TIME_MS;
    return runSource(getHandle(definition.forbidden), job, timeoutMs);
  };
  const { backend, description } = await getHandle([]).ready();
  return {
    backend,
    description,
    outcomes: (exercise, job) => outcomes({ exercise, ...job }),
    async expected(exercise, cases) {
      const results = await outcomes({ exercise, source: exercise.reference, cases });
      return results.map((outcome) => toExpected(exercise, outcome));
    },
    async tensorCount() {
      const replies = [...handles.values()].map((handle) => handle.ask({ kind: 'count' }, EXTRA_TIME_MS));
      const counts = (await Promise.all(replies)).map((reply) =>
        reply.kind === 'counted' ? reply.tensors : 0,
      );
      return counts.reduce((sum, count) => sum + count, 0);
    },
    async close() {
      await Promise.all([...handles.values()].map((handle) => handle.close()));
    },
  };
}

async function runSource(
  handle: WorkerHandle,
  job: SourceJob,
  timeoutMs: number,
): Promise<readonly ReferenceOutcome[]> {
  const { definition } = job.exercise;
  const request = {
    kind: 'run',
    source: job.source,
    entry: definition.entry,
    result: definition.result,
    cases: job.cases.map((args) => args.map(encodeValue)),
    ...(job.randomSeed === undefined ? {} : { randomSeed: job.randomSeed }),
  } as const;
  const reply = await handle.ask(request, timeoutMs).catch((error: unknown) => {
    if (!(error instanceof WorkerTimeout)) throw error;
    throw new TrustedSourceError(definition.id, `no result within ${timeoutMs} ms`);
  });
  return toOutcomes(definition.id, reply);
}

function toOutcomes(exerciseId: string, reply: WorkerReply): readonly ReferenceOutcome[] {
  if (reply.kind === 'ran') return reply.outcomes;
  throw new TrustedSourceError(exerciseId, reply.kind === 'refused' ? reply.reason : 'no result');
}

function toExpected(exercise: LoadedExercise, outcome: ReferenceOutcome): Claim {
  const { id } = exercise.definition;
  switch (outcome.kind) {
    case 'returned':
      return outcome.claim;
    case 'threw':
      throw new TrustedSourceError(id, `the reference threw ${outcome.name}: ${outcome.message}`);
    case 'forbidden':
      throw new TrustedSourceError(id, `the reference called ${outcome.operation}, which is forbidden`);
  }
}
