import { Logger as QueueLogger, runTaskList, type WorkerEvents, type WorkerPool } from 'graphile-worker';
import { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { Pool } from 'pg';
import { z } from 'zod';
import { log } from '../../log';
import type { GraderRegistration } from './grader-registry';
import { TURN_TASK } from './turns';

const TurnPayloadSchema = z.object({ userId: z.uuid() });

/** NOTIFY wakes workers at once; this is for turns put off after faults and for those of dead graders. */
const POLL_INTERVAL_MS = 500;
/** Between two sets of workers that did not last. */
const RESTART_MIN_MS = 100;

interface Options {
  /** Connections for the queue itself. */
  readonly pool: Pool;
  readonly concurrency: number;
  readonly registration: GraderRegistration;
  readonly takeTurn: (userId: string) => Promise<void>;
}

export interface TurnRunner {
  /** Takes no further turns and waits for those under way. */
  stop(): Promise<void>;
}

/**
 * Takes turns from the queue, `concurrency` at a time, until stopped.
 *
 * graphile-worker gives a worker up when the database fails it between two jobs, and replaces none: here the whole set
 * is then replaced, and what the lost workers had locked is released.
 */
export function runTurns(options: Options): TurnRunner {
  const state: RunState = { stopping: false };
  const ended = keepRunning(options, state);
  return {
    async stop() {
      state.stopping = true;
      await state.workers?.gracefulShutdown();
      await ended;
    },
  };
}

interface RunState {
  workers?: WorkerPool;
  stopping: boolean;
}

async function keepRunning(options: Options, state: RunState): Promise<void> {
  while (!state.stopping) {
    const startedAt = performance.now();
    const workerIds: string[] = [];
    await runOnce(options, state, workerIds);
    for (const id of workerIds) options.registration.removeWorker(id);
    if (state.stopping) return;
    log().warn('queue workers lost, starting new ones');
    if (performance.now() - startedAt < RESTART_MIN_MS) await wait(RESTART_MIN_MS);
  }
}

/** One set of workers, until it is stopped or one of them gives up. Never rejects. */
async function runOnce(
  { pool, concurrency, registration, takeTurn }: Options,
  state: RunState,
  workerIds: string[],
): Promise<void> {
  const events: WorkerEvents = new EventEmitter();
  events.on('worker:create', ({ worker }) => workerIds.push(worker.workerId));
  const gaveUp = untilGivenUp(events, concurrency);
  const workers = runTaskList(
    {
      concurrency,
      pollInterval: POLL_INTERVAL_MS,
      noHandleSignals: true,
      logger: new QueueLogger(() => () => undefined),
      events,
      preset: { plugins: [registerFirst(registration)] },
    },
    { [TURN_TASK]: async (payload) => takeTurn(TurnPayloadSchema.parse(payload).userId) },
    pool,
  );
  state.workers = workers;
  await Promise.race([gaveUp, workers.promise]);
  // The others finish what they have in hand.
  if (!state.stopping) await workers.gracefulShutdown();
  await workers.promise;
}

/**
 * Resolves when a worker ends, or when none finds out any more whether there are jobs: graphile-worker asks for the
 * numbers of its tasks once, and if the database is away just then it keeps that answer for good.
 */
function untilGivenUp(events: WorkerEvents, concurrency: number): Promise<void> {
  let failures = 0;
  const succeed = () => {
    failures = 0;
  };
  events.on('job:start', succeed);
  events.on('worker:getJob:empty', succeed);
  return new Promise((resolve) => {
    events.on('worker:stop', () => resolve());
    events.on('worker:getJob:error', () => {
      if (++failures > 2 * concurrency) resolve();
    });
  });
}

/** A worker looks for jobs only once the table of graders names it: else it would be taken for a dead one's. */
function registerFirst(registration: GraderRegistration): GraphileConfig.Plugin {
  return {
    name: 'RegisterWorkerPlugin',
    version: '1.0.0',
    worker: { hooks: { startWorker: (_context, { worker }) => registration.addWorker(worker.workerId) } },
  };
}
