/** A grader: takes submissions from the queue, verifies each in a fresh sandbox, stores verdicts. Any number may run. */
import { availableParallelism } from 'node:os';
import { openDigits } from '@/lib/exercise/digits/open-digits';
import { discoverCatalog } from '@/lib/exercise/discover-catalog';
import { readEnv } from '@/lib/env';
import { createGradingEngine } from '@/lib/grading/grading-engine';
import { startGrader } from '@/lib/grading/queue/start-grader';
import { createReferenceEngine } from '@/lib/grading/reference-engine';
import { log } from '@/lib/log';
import { createSandboxPool } from '@/lib/sandbox/server/sandbox-pool';
import { exitWithSupervisor, onStopSignal } from './lifecycle';
import { paths } from './paths';

const env = readEnv();
const databaseUrl = env.DATABASE_URL;
if (databaseUrl === undefined) throw new Error('DATABASE_URL is not set.');
const concurrency = env.GRADER_CONCURRENCY || availableParallelism();
exitWithSupervisor();
await openDigits(env);

const [catalog, references, pool] = await Promise.all([
  discoverCatalog(paths.exercises),
  createReferenceEngine(),
  createSandboxPool({
    backend: env.BACKEND,
    mode: env.SANDBOX,
    // One more than can run, so that the next submission finds a warm one.
    warm: concurrency + 1,
    buildDir: paths.sandboxBuild,
  }),
]);
await pool.ready();
const engine = createGradingEngine({ catalog, pool, references });
const grader = await startGrader({
  databaseUrl,
  engine,
  sandboxes: pool,
  exerciseIds: [...catalog.exercises.keys()],
  concurrency,
});
process.send?.('ready');

onStopSignal(async () => {
  await grader.stop();
  engine.close();
  await Promise.all([pool.close(), references.close()]);
  log().info({ graderId: grader.id }, 'grader stopped');
});
