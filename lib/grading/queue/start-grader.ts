import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { createDatabase, type Database } from '@/db/client';
import { isDatabaseUnavailable } from '../../errors';
import { log } from '../../log';
import { createGraderMetrics, type GraderMetrics, type SandboxStats } from '../../metrics';
import { claimSubmission, type ClaimedSubmission } from './claim-submission';
import {
  registerGrader,
  releaseDeadGraders,
  releaseForgottenTurns,
  type GraderRegistration,
} from './grader-registry';
import { runTurns } from './run-turns';
import { storeVerdict, type GradedSubmission } from './store-verdict';
import { endTurn, ensureMissingTurns, lockUser } from './turns';

/** What a grader needs of the grading engine. */
export interface QueueEngine {
  /** Rejects only on the platform's own faults. */
  grade(request: { readonly exerciseId: string; readonly source: string }): Promise<GradedSubmission>;
  /** Asks for single-use bundles of these exercises to be made ahead whenever nothing is being graded. */
  prepare(exerciseIds: readonly string[]): void | Promise<void>;
}

/** What a grader needs of the pool of sandboxes. */
export interface QueueSandboxes {
  describe(): {
    readonly backend: string;
    readonly device: string;
    readonly layers: readonly string[];
    readonly missing: readonly string[];
  };
  stats(): SandboxStats;
}

export interface GraderOptions {
  readonly databaseUrl: string;
  readonly engine: QueueEngine;
  readonly sandboxes: QueueSandboxes;
  readonly exerciseIds: readonly string[];
  /** Verifications at the same time. */
  readonly concurrency: number;
}

export interface Grader {
  readonly id: string;
  /** Takes no further submission, finishes those in hand, leaves the table of graders. */
  stop(): Promise<void>;
}

const HEARTBEAT_MS = 2_000;
/** Every how many heartbeats it looks for users who have lost their turn: a look at what has no verdict yet. */
const BEATS_PER_LOOK = 3;
/** How long a verdict in hand waits for a database that is away before the submission is verified anew. */
const STORE_TRIES = 8;

/**
 * Verifies what is submitted until stopped. Rejects if the database cannot be reached at the start; later it waits
 * for it. Any number of graders may run on one database.
 */
export async function startGrader(options: GraderOptions): Promise<Grader> {
  const { databaseUrl, engine, sandboxes, exerciseIds, concurrency } = options;
  const main = createDatabase(databaseUrl, { applicationName: 'gradstep-grader', max: concurrency + 2 });
  // A crash may take back who runs what, never a verdict: it comes after them in the same log.
  const queue = createDatabase(databaseUrl, {
    applicationName: 'gradstep-queue',
    max: concurrency + 3,
    synchronousCommit: false,
  });
  const registration = await registerGrader({
    db: main.db,
    url: databaseUrl,
    description: { ...sandboxes.describe(), pid: process.pid, host: hostname(), concurrency },
  });
  const metrics = createGraderMetrics(registration.id, () => sandboxes.stats());
  const worker: TurnWorker = {
    main: main.db,
    queue: queue.db,
    engine,
    registration,
    metrics,
    running: new Set(),
  };

  await engine.prepare(exerciseIds);
  await releaseDeadGraders(main.db);
  await ensureMissingTurns(main.db);
  const stopHeartbeat = startHeartbeat(worker);
  const turns = runTurns({
    pool: queue.db.$client,
    concurrency,
    registration,
    takeTurn: async (userId) => {
      worker.running.add(userId);
      try {
        await takeTurn(worker, userId);
      } finally {
        worker.running.delete(userId);
      }
    },
  });
  log().info({ graderId: registration.id, concurrency }, 'grader started');

  return {
    id: registration.id,
    async stop() {
      await turns.stop();
      await stopHeartbeat();
      await registration.close();
      await Promise.all([queue.close(), main.close()]);
    },
  };
}

interface TurnWorker {
  readonly main: Database;
  readonly queue: Database;
  readonly engine: QueueEngine;
  readonly registration: GraderRegistration;
  readonly metrics: GraderMetrics;
  /** Users whose turn is under way in this process. */
  readonly running: Set<string>;
}

/** One turn: the user's next submission from claim to verdict. Throws on the platform's faults; the turn comes again. */
async function takeTurn(worker: TurnWorker, userId: string): Promise<void> {
  const { main, queue, engine, registration, metrics } = worker;
  const submission = await claimSubmission(queue, userId, registration.id);
  if (submission === undefined) {
    // Under the lock it is sure: what is submitted from here on finds no turn and adds one.
    await main.transaction(async (tx) => {
      await lockUser(tx, userId);
      await endTurn(tx, userId);
    });
    return;
  }
  metrics.running.inc();
  const startedAt = performance.now();
  try {
    const graded = await engine.grade({ exerciseId: submission.exerciseId, source: submission.source });
    const gradingMs = performance.now() - startedAt;
    const internal = { ...graded.internal, waitedMs: submission.waitedMs, gradingMs };
    const latencyMs = await storePatiently(main, submission, {
      ...graded,
      internal,
      graderId: registration.id,
    });
    metrics.gradingSeconds.observe(gradingMs / 1000);
    if (latencyMs !== undefined) {
      metrics.verdictSeconds.observe(latencyMs / 1000);
      metrics.verdicts.inc({ status: graded.verdict.status });
    }
  } catch (error) {
    metrics.faults.inc();
    log().error({ err: error, submissionId: submission.id, tries: submission.tries }, 'verification failed');
    throw error;
  } finally {
    metrics.running.dec();
  }
}

/** A verdict that took seconds to reach is worth waiting for the database to come back. */
async function storePatiently(
  db: Database,
  submission: ClaimedSubmission,
  graded: GradedSubmission & { readonly graderId: string },
): Promise<number | undefined> {
  for (let tries = 1; ; tries++) {
    try {
      return await storeVerdict(db, submission, graded);
    } catch (error) {
      if (!isDatabaseUnavailable(error) || tries >= STORE_TRIES) throw error;
      await wait(100 * tries);
    }
  }
}

/** Tells the others that this grader lives and how it does, and looks after the jobs of those that died. */
function startHeartbeat({ main: db, registration, metrics, running }: TurnWorker): () => Promise<void> {
  let beating: Promise<void> = Promise.resolve();
  let beats = 0;
  const beat = async () => {
    try {
      await registration.heartbeat({ metrics: await metrics.registry.getMetricsAsJSON() });
      const released = await releaseDeadGraders(db);
      if (released > 0) log().warn({ released }, "released a dead grader's jobs");
      await releaseForgottenTurns(db, registration.id, [...running]);
      beats += 1;
      // After a crash of the database a user may be left with submissions and no turn.
      const given = beats % BEATS_PER_LOOK === 0 ? await ensureMissingTurns(db) : 0;
      if (given > 0) log().warn({ given }, 'gave turns to users who had lost theirs');
    } catch (error) {
      log().warn({ err: error }, 'heartbeat failed');
    }
  };
  const timer = setInterval(() => {
    beating = beating.then(beat);
  }, HEARTBEAT_MS);
  beating = beat();
  return async () => {
    clearInterval(timer);
    await beating;
  };
}
