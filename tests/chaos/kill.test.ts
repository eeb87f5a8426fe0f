/**
 * Nothing is lost: real processes on a real PostgreSQL are killed with SIGKILL in the middle of 200 submissions and
 * started again. What is left must be exactly one verdict for each, and scores that follow from them.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDatabase, type DatabaseHandle } from '@/db/client';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@/db/embedded';
import { migrate } from '@/db/migrate';
import type { UserViewer } from '@/lib/auth/viewer';
import { submit, until } from '@/tests/factories/grading';
import { insertViewer } from '@/tests/factories/people';

const SUBMISSIONS = 200;
const USERS = 10;
const root = join(import.meta.dirname, '../..');

interface World {
  readonly dataDir: string;
  readonly postgres: EmbeddedPostgres;
  readonly database: DatabaseHandle;
  readonly viewers: readonly UserViewer[];
}

const graders: ChildProcess[] = [];
let world: World;

beforeEach(async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'gradstep-chaos-'));
  await chmod(dataDir, 0o755);
  const postgres = await startEmbeddedPostgres({ dataDir });
  await migrate(postgres.url);
  const database = createDatabase(postgres.url);
  const viewers = await Promise.all(Array.from({ length: USERS }, () => insertViewer(database.db)));
  world = { dataDir, postgres, database, viewers };
});
afterEach(async () => {
  for (const grader of graders.splice(0)) grader.kill('SIGKILL');
  await world.database.close();
  await world.postgres.stop();
  await rm(world.dataDir, { recursive: true, force: true });
});

async function startGrader(): Promise<ChildProcess> {
  const grader = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), join(import.meta.dirname, 'light-grader.ts')],
    {
      cwd: root,
      env: { ...process.env, DATABASE_URL: world.postgres.url, LOG_LEVEL: 'fatal' },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  graders.push(grader);
  await once(grader.stdout!, 'data');
  return grader;
}

/** Submits as a browser does: the same key again until there is an answer. */
async function submitAll(): Promise<string[]> {
  const ids = await Promise.all(
    Array.from({ length: SUBMISSIONS }, async (_, n) => {
      await new Promise((wake) => setTimeout(wake, n * 10));
      return submitUntilAnswered(world.viewers[n % USERS]!, `submission-${n}`);
    }),
  );
  return ids;
}

async function submitUntilAnswered(viewer: UserViewer, idempotencyKey: string): Promise<string> {
  for (;;) {
    const answer = await submit(world.database.db, viewer, { idempotencyKey }).catch(() => undefined);
    if (answer !== undefined) return answer.submissionId;
    await new Promise((wake) => setTimeout(wake, 100));
  }
}

async function count(table: 'verdicts' | 'submissions'): Promise<number> {
  const { rows } = await world.database.db.execute<{ count: number }>(
    sql`select count(*)::int as count from ${sql.identifier(table)}`,
  );
  return rows[0]?.count ?? 0;
}

function untilGraded(least: number): Promise<void> {
  return until(async () => (await count('verdicts').catch(() => 0)) >= least, 60_000);
}

async function expectNothingLost(ids: readonly string[]): Promise<void> {
  expect(new Set(ids).size).toBe(SUBMISSIONS);
  expect(await count('submissions')).toBe(SUBMISSIONS);
  expect(await count('verdicts')).toBe(SUBMISSIONS);
  const { rows: graded } = await world.database.db.execute(sql`
    select submission_id from submission_events where kind = 'graded' group by submission_id having count(*) <> 1`);
  expect(graded).toEqual([]);
  const { rows: scores } = await world.database.db.execute(
    sql`select attempts, best_score from scores group by attempts, best_score`,
  );
  expect(scores).toEqual([{ attempts: SUBMISSIONS / USERS, best_score: 10 }]);
  await until(async () => {
    const { rows } = await world.database.db.execute(sql`select 1 from graphile_worker.jobs`);
    return rows.length === 0;
  }, 30_000);
}

describe('two hundred submissions', () => {
  it('each get one verdict when the only grader is killed in the middle, twice, and started again', async () => {
    const submitting = submitAll();
    for (const least of [20, 80]) {
      const grader = await startGrader();
      await untilGraded(least);
      const ended = once(grader, 'exit');
      grader.kill('SIGKILL');
      await ended;
    }
    await startGrader();

    const ids = await submitting;
    await untilGraded(SUBMISSIONS);

    await expectNothingLost(ids);
  }, 150_000);

  it('each get one verdict when one of two graders is killed: the other goes on with its work', async () => {
    const [first] = await Promise.all([startGrader(), startGrader()]);
    const submitting = submitAll();
    await untilGraded(40);
    first.kill('SIGKILL');

    const ids = await submitting;
    await untilGraded(SUBMISSIONS);

    await expectNothingLost(ids);
  }, 150_000);

  it('each get one verdict when PostgreSQL is killed in the middle, twice', async () => {
    await startGrader();
    const submitting = submitAll();
    let killed: number | undefined;
    for (const least of [30, 100]) {
      await untilGraded(least);
      // It serves a moment before its process is known.
      await until(() => world.postgres.pid !== killed);
      killed = world.postgres.pid!;
      process.kill(killed, 'SIGKILL');
    }

    const ids = await submitting;
    await untilGraded(SUBMISSIONS);

    await expectNothingLost(ids);
  }, 150_000);
});
