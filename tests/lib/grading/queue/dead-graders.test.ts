import { setTimeout as wait } from 'node:timers/promises';
import { sql, type SQL } from 'drizzle-orm';
import { Client } from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { claimSubmission } from '@/lib/grading/queue/claim-submission';
import { GRADER_LOCK_SPACE, registerGrader, releaseDeadGraders } from '@/lib/grading/queue/grader-registry';
import type { Grader } from '@/lib/grading/queue/start-grader';
import { storeVerdict } from '@/lib/grading/queue/store-verdict';
import { useDatabase } from '@/tests/database';
import {
  makeEngine,
  makeGraded,
  makeVerdict,
  startTestGrader,
  submit,
  until,
} from '@/tests/factories/grading';
import { insertViewer } from '@/tests/factories/people';

const database = useDatabase();
const graders: Grader[] = [];

afterEach(async () => {
  await Promise.all(graders.splice(0).map((grader) => grader.stop()));
});

async function start(engine = makeEngine()): Promise<Grader> {
  const grader = await startTestGrader(database.url, { engine });
  graders.push(grader);
  return grader;
}

async function verdicts(submissionId: string) {
  const { rows } = await database.db.execute(
    sql`select score from verdicts where submission_id = ${submissionId}`,
  );
  return rows;
}

/** What a grader leaves behind when it is killed: its entry, its job's lock, a 'running' event; no advisory lock. */
async function leaveBehind(userId: string): Promise<void> {
  await database.db.execute(sql`
    insert into graders (id, lock_key, worker_ids, description) values ('dead', 7, '{dead-worker}', '{}')`);
  await database.db.execute(sql`
    update graphile_worker._private_jobs set locked_by = 'dead-worker', locked_at = now(), attempts = 1
    where key = ${`turn:${userId}`}`);
  await claimSubmission(database.db, userId, 'dead');
}

describe('when a grader is gone', () => {
  it('another one takes its submission over as soon as it starts', async () => {
    const viewer = await insertViewer(database.db);
    const { submissionId } = await submit(database.db, viewer);
    await leaveBehind(viewer.id);

    const begun = performance.now();
    await start();
    await until(async () => (await verdicts(submissionId)).length === 1);

    expect(performance.now() - begun).toBeLessThan(5_000);
    const { rows } = await database.db.execute(sql`select id from graders where id = 'dead'`);
    expect(rows).toEqual([]);
  });

  it('another one that runs already takes it over within seconds', async () => {
    const viewer = await insertViewer(database.db);
    const { submissionId } = await submit(database.db, viewer);
    await leaveBehind(viewer.id);

    await start();

    await until(async () => (await verdicts(submissionId)).length === 1);
    expect(await verdicts(submissionId)).toHaveLength(1);
  });

  it('jobs of those that live stay where they are', async () => {
    const viewer = await insertViewer(database.db);
    let runs = 0;
    const finish: { now: () => void } = { now: () => undefined };
    const finished = new Promise<void>((resolve) => {
      finish.now = resolve;
    });
    await start(
      makeEngine(async () => {
        runs++;
        await finished;
        return makeGraded();
      }),
    );
    const { submissionId } = await submit(database.db, viewer);
    await until(() => runs === 1);

    const released = await releaseDeadGraders(database.db);
    finish.now();

    await until(async () => (await verdicts(submissionId)).length === 1);
    expect({ released, runs }).toEqual({ released: 0, runs: 1 });
  });
});

const description = {
  ...{ backend: 'wasm', device: 'cpu', layers: [], missing: [] },
  ...{ pid: 1, host: 'here', concurrency: 1 },
};

describe('a grader whose entry cannot be written when it takes its lock again', () => {
  it('does not wait for the lock that it holds itself', async () => {
    const failing = { count: 0 };
    const execute = async (query: SQL) => {
      if (failing.count-- > 0) throw new Error('too many clients');
      return database.db.execute(query);
    };
    const db = { execute } as unknown as Database;
    const registration = await registerGrader({ db, url: database.url, description });
    const { id } = registration;
    failing.count = 1;
    await database.db.execute(sql`
      select pg_terminate_backend(pid) from pg_stat_activity where application_name = ${id}`);
    await until(() => failing.count === 0);
    await wait(500);
    const { rows } = await database.db.execute(
      sql`select wait_event_type from pg_stat_activity where application_name = ${id}`,
    );

    await registration.close();

    expect(rows).toHaveLength(1);
  });
});

describe('a grader that closes while it takes its lock again', () => {
  it('leaves no connection and no entry behind', async () => {
    const registration = await registerGrader({ db: database.db, url: database.url, description });
    const { id } = registration;
    const connections = async () => {
      const { rows } = await database.db.execute(
        sql`select 1 from pg_stat_activity where application_name = ${id}`,
      );
      return rows.length;
    };
    const other = new Client({ connectionString: database.url });
    await other.connect();
    // Waits for the lock, and has it before the grader asks for it again.
    const taken = other.query(
      `select pg_advisory_lock(${GRADER_LOCK_SPACE}, lock_key) from graders where id = $1`,
      [id],
    );
    await until(async () => {
      const { rows } = await database.db.execute(sql`
        select 1 from pg_locks where locktype = 'advisory' and classid = ${GRADER_LOCK_SPACE} and not granted
          and database = (select oid from pg_database where datname = current_database())`);
      return rows.length > 0;
    });
    await database.db.execute(sql`
      select pg_terminate_backend(pid) from pg_stat_activity where application_name = ${id}`);
    await taken;
    await until(async () => (await connections()) === 1);

    const closed = registration.close();
    await wait(100);
    await other.end();
    await closed;

    await until(async () => (await connections()) === 0);
    const { rows } = await database.db.execute(sql`select 1 from graders where id = ${id}`);
    expect(rows).toEqual([]);
  });
});

describe('the workers of a grader', () => {
  it('are all in the table once they may look for jobs, in whatever order the statements arrive', async () => {
    let count = 0;
    const execute = (query: SQL) => {
      // Every other statement is held up, as on a connection of its own.
      const run = () => database.db.execute(query);
      return (count++ % 2 === 0 ? wait(40) : Promise.resolve()).then(run);
    };
    const db: Database = Object.assign(Object.create(database.db), { execute });
    const where = { backend: 'cpu', device: 'cpu', layers: [], missing: [] };
    const description = { ...where, pid: process.pid, host: 'here', concurrency: 5 };
    const registration = await registerGrader({ db, url: database.url, description });

    await Promise.all(['a', 'b', 'c', 'd', 'e'].map((id) => registration.addWorker(id)));
    const { rows } = await database.db.execute(
      sql`select worker_ids from graders where id = ${registration.id}`,
    );
    await registration.close();

    expect(rows[0]?.worker_ids).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});

describe('a verdict', () => {
  it('is stored once, however often and at the same time the submission was graded', async () => {
    const viewer = await insertViewer(database.db);
    const { submissionId } = await submit(database.db, viewer);
    const claimed = (await claimSubmission(database.db, viewer.id, 'one'))!;

    const stored = await Promise.all(
      Array.from({ length: 10 }, (_, score) =>
        storeVerdict(database.db, claimed, {
          ...makeGraded({ verdict: makeVerdict({ score }) }),
          graderId: `g${score}`,
        }),
      ),
    );

    expect(stored.filter((latency) => latency !== undefined)).toHaveLength(1);
    const [kept] = await verdicts(submissionId);
    const { rows } = await database.db.execute(sql`
      select best_score, attempts, (select count(*)::int from submission_events
        where submission_id = ${submissionId} and kind = 'graded') as graded from scores where user_id = ${viewer.id}`);
    expect(rows).toEqual([{ best_score: kept!.score, attempts: 1, graded: 1 }]);
  });

  it('can be stored whatever is in it', async () => {
    const viewer = await insertViewer(database.db);
    await submit(database.db, viewer);
    const claimed = (await claimSubmission(database.db, viewer.id, 'one'))!;
    const nasty = '\0 \uD800 \uDFFF " \\u0000 \u2028 ${x} $1 %s';
    const graded = makeGraded({
      verdict: makeVerdict({ status: 'error', score: 0, message: { key: 'x', params: { detail: nasty } } }),
      console: [{ level: 'log', text: nasty }],
      internal: { stderr: nasty, [nasty]: nasty },
    });

    const latencyMs = await storeVerdict(database.db, claimed, { ...graded, graderId: 'one' });

    expect(latencyMs).toBeGreaterThanOrEqual(0);
  });
});

describe('when the queue is lost', () => {
  it('a grader that starts gives everybody who waits a turn', async () => {
    const viewer = await insertViewer(database.db);
    const { submissionId } = await submit(database.db, viewer);
    await database.db.execute(sql`select graphile_worker.remove_job(${`turn:${viewer.id}`})`);

    await start();

    await until(async () => (await verdicts(submissionId)).length === 1);
    expect(await verdicts(submissionId)).toHaveLength(1);
  });
});

describe('when its connections are cut', () => {
  it('a grader goes on: every submission still gets its verdict', async () => {
    const viewers = await Promise.all(Array.from({ length: 5 }, () => insertViewer(database.db)));
    await start(
      makeEngine(async () => {
        await new Promise((wake) => setTimeout(wake, 5));
        return makeGraded();
      }),
    );
    const ids: string[] = [];
    for (let round = 0; round < 8; round++) {
      for (const viewer of viewers) ids.push((await submit(database.db, viewer)).submissionId);
      await database.db.execute(sql`
        select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and application_name in ('gradstep-queue', 'gradstep-grader')`);
    }

    await until(async () => {
      const { rows } = await database.db.execute<{ count: number }>(
        sql`select count(*)::int as count from verdicts where submission_id = any(${sql.param(ids)}::uuid[])`,
      );
      return rows[0]?.count === ids.length;
    }, 60_000);
    expect(ids).toHaveLength(40);
  }, 120_000);
});
