import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Pool } from 'pg';
import { createDatabase } from '@/db/client';
import type { UserViewer } from '@/lib/auth/viewer';
import { submitSolution } from '@/lib/grading/queue/submit-solution';

const USERS = 30;

/**
 * Verifications a second through queue, sandbox and database: `count` right answers of thirty students are put in
 * while the grader works, and the clock stops at the last verdict.
 */
export async function measureThroughput(databaseUrl: string, source: string, count: number): Promise<number> {
  const database = createDatabase(databaseUrl, { max: 4 });
  const pool = new Pool({ connectionString: databaseUrl, max: 1 });
  try {
    const viewers = await insertUsers(pool);
    const startedAt = performance.now();
    const submitNext = async (index: number) => {
      const viewer = viewers[index % viewers.length];
      if (viewer === undefined) throw new RangeError('no users');
      await submitSolution(database.db, viewer, {
        exerciseId: 'gradient-step',
        source,
        idempotencyKey: randomUUID(),
        exercises: new Set(['gradient-step']),
        limit: 1_000_000,
        waitingLimit: 10_000,
      });
    };
    for (let index = 0; index < count; index += 4) {
      await Promise.all([0, 1, 2, 3].filter((k) => index + k < count).map((k) => submitNext(index + k)));
    }
    await untilGraded(pool, viewers, count);
    return count / ((performance.now() - startedAt) / 1_000);
  } finally {
    await pool.end();
    await database.close();
  }
}

async function insertUsers(pool: Pool): Promise<UserViewer[]> {
  return Promise.all(
    Array.from({ length: USERS }, async (_, index) => {
      const email = `bench-${randomUUID()}@example.com`;
      const name = `Bench ${index}`;
      const { rows } = await pool.query<{ id: string }>(
        'insert into users (email, name) values ($1, $2) returning id',
        [email, name],
      );
      const [row] = rows;
      if (row === undefined) throw new Error('no row');
      return { kind: 'user', id: row.id, name, email, role: 'member', locale: 'ko' } satisfies UserViewer;
    }),
  );
}

async function untilGraded(pool: Pool, viewers: readonly UserViewer[], count: number): Promise<void> {
  const ids = viewers.map(({ id }) => id);
  for (;;) {
    const { rows } = await pool.query<{ graded: number; passed: number }>(
      `select count(*)::int as graded, count(*) filter (where v.status = 'passed')::int as passed
       from verdicts v join submissions s on s.id = v.submission_id where s.user_id = any($1)`,
      [ids],
    );
    const [row] = rows;
    if (row !== undefined && row.graded >= count) {
      if (row.passed !== count) throw new Error(`${count - row.passed} right answers did not pass.`);
      return;
    }
    await wait(20);
  }
}
