import { Logger as QueueLogger, run, type Runner, type WorkerEvents } from 'graphile-worker';
import { EventEmitter } from 'node:events';
import type { Pool } from 'pg';
import { z } from 'zod';
import { log } from '../../log';
import type { GraderRegistration } from './grader-registry';
import { TURN_TASK } from './turns';

const TurnPayloadSchema = z.object({ userId: z.uuid() });

/** NOTIFY wakes workers at once; this is for turns put off after faults and for those of dead graders. */
const POLL_INTERVAL_MS = 500;

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
  const state: { runner?: Runner; stopping: boolean } = { stopping: false };
  const ended = keepRunning(options, state);
  return {
    async stop() {
      state.stopping = true;
      await state.runner?.stop().catch(() => undefined);
      await ended;
    },
  };
}

async function keepRunning(options: Options, state: { runner?: Runner; stopping: boolean }): Promise<void> {
  for (let delayMs = 0; !state.stopping; delayMs = Math.min(2 * delayMs + 100, 2_000)) {
    await new Promise((wake) => setTimeout(wake, delayMs));
    const startedAt = performance.now();
    const workerIds: string[] = [];
    try {
      await runOnce(options, state, workerIds);
    } catch (error) {
      if (!state.stopping) log().warn({ err: error }, 'queue workers lost, starting new ones');
    }
    for (const id of workerIds) options.registration.removeWorker(id);
    if (performance.now() - startedAt > 5_000) delayMs = 0;
  }
}

/** One set of workers, until it is stopped or one of them gives up. */
async function runOnce(
  { pool, concurrency, registration, takeTurn }: Options,
  state: { runner?: Runner; stopping: boolean },
  workerIds: string[],
): Promise<void> {
  const events: WorkerEvents = new EventEmitter();
  events.on('worker:create', ({ worker }) => workerIds.push(worker.workerId));
  const runner = await run(
    {
      pgPool: pool,
      concurrency,
      pollInterval: POLL_INTERVAL_MS,
      noHandleSignals: true,
      logger: new QueueLogger(() => () => undefined),
      events,
      parsedCronItems: [],
      preset: { plugins: [registerFirst(registration)] },
    },
    {
      [TURN_TASK]: async (payload) => takeTurn(TurnPayloadSchema.parse(payload).userId),
    },
  );
  state.runner = runner;
  if (state.stopping) await runner.stop().catch(() => undefined);
  const gaveUp = new Promise<void>((resolve) => {
    events.on('worker:stop', () => {
      if (!state.stopping) resolve();
    });
  });
  const finished = runner.promise.catch((error: unknown) => {
    log().warn({ err: error }, 'queue runner ended');
  });
  await Promise.race([gaveUp, finished]);
  // The others finish what they have in hand.
  if (!state.stopping) await runner.stop().catch(() => undefined);
  await finished;
}

/** A worker looks for jobs only once the table of graders names it: else it would be taken for a dead one's. */
function registerFirst(registration: GraderRegistration): GraphileConfig.Plugin {
  return {
    name: 'RegisterWorkerPlugin',
    version: '1.0.0',
    worker: { hooks: { startWorker: (_context, { worker }) => registration.addWorker(worker.workerId) } },
  };
}
