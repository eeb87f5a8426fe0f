import { sql } from 'drizzle-orm';
import { afterEach, describe, expect, it } from 'vitest';
import { getHealth, getMetrics } from '@/app/_server/api/health';
import { createDatabase } from '@/db/client';
import { retrySubmission, selectSystemStatus } from '@/lib/grading/queue/system-status';
import type { Grader } from '@/lib/grading/queue/start-grader';
import { useDatabase } from '@/tests/database';
import { createApiClient } from '@/tests/factories/api';
import { makeEngine, makeGraded, startTestGrader, submit, until } from '@/tests/factories/grading';
import { insertViewer } from '@/tests/factories/people';

const database = useDatabase();
const anonymous = { kind: 'anonymous', address: '192.0.2.1' } as const;
const local = { 'x-forwarded-for': '127.0.0.1' };
let graders: Grader[] = [];

afterEach(async () => {
  await Promise.all(graders.map((grader) => grader.stop()));
  graders = [];
});

async function start(
  ...args: Parameters<typeof startTestGrader> extends [string, ...infer Rest] ? Rest : never
) {
  const grader = await startTestGrader(database.url, ...args);
  graders.push(grader);
  return grader;
}

const client = () => createApiClient({ db: database.db, viewer: anonymous });

describe('GET /api/health', () => {
  it('is 200 while a grader works, and 503 without one', async () => {
    const without = await client().send(getHealth);
    const grader = await start();
    const withOne = await client().send(getHealth);

    expect([without.status, withOne.status]).toEqual([503, 200]);
    expect(await without.json()).toEqual({ status: 'unavailable', database: 'ok', graders: [] });
    expect(await withOne.json()).toEqual({
      status: 'ok',
      database: 'ok',
      graders: [{ id: grader.id, status: 'ok', backend: 'wasm' }],
    });
  });

  it('is 503, not 500, when the database cannot be reached', async () => {
    const nowhere = createDatabase('postgres://nobody@127.0.0.1:1/nothing');

    const response = await createApiClient({ db: nowhere.db, viewer: anonymous }).send(getHealth);
    await nowhere.close();

    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ status: 'unavailable', database: 'unavailable', graders: [] });
  });

  it('does not believe a grader that has gone silent', async () => {
    await database.db.execute(sql`
      insert into graders (id, lock_key, description, heartbeat_at) values ('gone', 1,
        '{"backend":"wasm","device":"","layers":[],"missing":[],"pid":1,"host":"h","concurrency":1}', now())`);

    const response = await client().send(getHealth);

    expect(response.status).toBe(503);
    expect((await response.json()).graders).toEqual([{ id: 'gone', status: 'stalled', backend: 'wasm' }]);
  });
});

describe('GET /api/metrics', () => {
  it('tells queue depth, verdict latency, sandbox starts and kills by cause, for every grader', async () => {
    const viewer = await insertViewer(database.db);
    const [one, two] = [await start(), await start()];
    await submit(database.db, viewer);
    const read = async () => (await client().send(getMetrics, { headers: local })).text();
    // A grader's figures come with its heartbeat, some seconds after it has started.
    await until(async () => {
      const text = await read();
      const isTold = [one, two].every(({ id }) => text.includes(`sandbox_starts_total{grader="${id}"} 5`));
      return isTold && /verdicts_total\{[^}]*status="passed"[^}]*\} 1/.test(text);
    });

    const text = await read();

    expect(text).toMatch(/^queue_depth 0$/m);
    for (const { id } of [one, two]) {
      expect(text).toContain(`sandbox_starts_total{grader="${id}"} 5`);
      expect(text).toMatch(
        new RegExp(
          `sandbox_kills_total\\{(cause="timeout",grader="${id}"|grader="${id}",cause="timeout")\\} 1`,
        ),
      );
    }
    expect(text).toMatch(/verdict_latency_seconds_count\{grader="[^"]+"\} 1/);
    expect(text.match(/^# TYPE verdict_latency_seconds /gm)).toHaveLength(1);
  });

  it('is not there for other machines', async () => {
    const answers = await Promise.all([
      client().send(getMetrics, { headers: { 'x-forwarded-for': '203.0.113.9' } }),
      client().send(getMetrics, { headers: { ...local, authorization: 'Bearer guess' } }),
      client().send(getMetrics, {}),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([404, 200, 404]);
  });
});

describe('what the platform cannot grade', () => {
  let broken = true;
  const attempts: string[] = [];
  const engine = makeEngine(async ({ source }) => {
    attempts.push(source);
    if (broken && source === 'poison') throw new Error('the sandbox did not start');
    return makeGraded();
  });

  it('is tried again, never a student’s failure, and does not keep later submissions waiting', async () => {
    const viewer = await insertViewer(database.db);
    const admin = await insertViewer(database.db, { role: 'admin' });
    await start({ engine });
    const poison = await submit(database.db, viewer, { source: 'poison' });
    await until(() => attempts.includes('poison'));

    const good = await submit(database.db, viewer, { source: 'good' });
    const graded = async (id: string) =>
      (await database.db.execute(sql`select 1 from verdicts where submission_id = ${id}`)).rows.length === 1;
    await until(() => graded(good.submissionId));

    expect(await graded(poison.submissionId)).toBe(false);
    // The worker notes why it failed a moment after the try.
    await until(async () => {
      const [first] = (await selectSystemStatus(database.db, admin)).troubled;
      return first !== undefined && first.lastError !== null;
    });
    const { troubled } = await selectSystemStatus(database.db, admin);
    expect(troubled).toHaveLength(1);
    expect(troubled[0]).toMatchObject({
      id: poison.submissionId,
      isStuck: false,
      lastError: 'the sandbox did not start',
    });
    broken = false;
    await until(() => graded(poison.submissionId));
  });

  it('is left alone after twenty tries, visible to administrators, until one of them asks for it again', async () => {
    const viewer = await insertViewer(database.db);
    const admin = await insertViewer(database.db, { role: 'admin' });
    const { submissionId } = await submit(database.db, viewer, { source: 'stuck' });
    await database.db.execute(sql`
      insert into submission_events (submission_id, kind, at)
      select ${submissionId}, 'running', clock_timestamp() from generate_series(1, 20)`);
    await start({ engine });
    await until(async () => (await selectSystemStatus(database.db, admin)).turnsReady === 0);

    const before = await selectSystemStatus(database.db, admin);
    expect(before.stuck).toBe(1);
    expect(attempts).not.toContain('stuck');
    await expect(retrySubmission(database.db, viewer, submissionId)).rejects.toMatchObject({
      code: 'forbidden',
    });

    await retrySubmission(database.db, admin, submissionId);
    await until(() => attempts.includes('stuck'));
    await until(async () => (await selectSystemStatus(database.db, admin)).stuck === 0);
  });

  it('is shown to administrators alone', async () => {
    const viewer = await insertViewer(database.db);

    await expect(selectSystemStatus(database.db, viewer)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(selectSystemStatus(database.db, anonymous)).rejects.toMatchObject({
      code: 'sign_in_required',
    });
  });
});
