import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { useDatabase } from '@/tests/database';
import { submit } from '@/tests/factories/grading';
import { insertViewer } from '@/tests/factories/people';

const database = useDatabase();
const exercises = new Set(['softmax', 'gradient-step']);
const KiB = 1024;

async function countOf(userId: string) {
  const { rows } = await database.db.execute(sql`
    select (select count(*)::int from submissions where user_id = ${userId}) as submissions,
      (select count(*)::int from submission_events e join submissions s on s.id = e.submission_id
        where s.user_id = ${userId} and e.kind = 'queued') as queued,
      (select count(*)::int from graphile_worker.jobs where key = ${`turn:${userId}`}) as turns`);
  return rows[0];
}

describe('submitting', () => {
  it('keeps submission, event and turn together', async () => {
    const viewer = await insertViewer(database.db);

    await submit(database.db, viewer);
    await submit(database.db, viewer);

    expect(await countOf(viewer.id)).toEqual({ submissions: 2, queued: 2, turns: 1 });
  });

  it('is for people with an account', async () => {
    const anonymous = { kind: 'anonymous', address: '192.0.2.1' } as const;

    await expect(submit(database.db, anonymous)).rejects.toMatchObject({ code: 'sign_in_required' });
  });

  it('A27 counts the limit of 64 KiB in bytes of UTF-8', async () => {
    const viewer = await insertViewer(database.db);
    const korean = '가'.repeat(Math.floor((64 * KiB) / 3));

    await expect(submit(database.db, viewer, { source: 'x'.repeat(64 * KiB) })).resolves.toMatchObject({
      created: true,
    });
    await expect(submit(database.db, viewer, { source: `${korean}x` })).resolves.toMatchObject({
      created: true,
    });
    for (const source of ['x'.repeat(64 * KiB + 1), `${korean}가`, 'x'.repeat(10 * KiB * KiB)])
      await expect(submit(database.db, viewer, { source })).rejects.toMatchObject({
        code: 'source_too_large',
      });
    expect(await countOf(viewer.id)).toMatchObject({ submissions: 2 });
  });

  it.each([
    ['', 'source_empty'],
    [' \n\t', 'source_empty'],
    ['a\0b', 'source_not_text'],
    ['a\uD800b', 'source_not_text'],
    ['\uDC00', 'source_not_text'],
  ])('A27 refuses %j as %s before the queue', async (source, code) => {
    const viewer = await insertViewer(database.db);

    await expect(submit(database.db, viewer, { source })).rejects.toMatchObject({ code });
    expect(await countOf(viewer.id)).toEqual({ submissions: 0, queued: 0, turns: 0 });
  });

  it('takes whole pairs of surrogates, a byte order mark and CRLF as they are', async () => {
    const viewer = await insertViewer(database.db);
    const source = '\uFEFF// 🔑 한글\r\nexport const x = 1;';

    await submit(database.db, viewer, { source });

    const { rows } = await database.db.execute(
      sql`select source from submissions where user_id = ${viewer.id}`,
    );
    expect(rows).toEqual([{ source }]);
  });

  it.each([
    ...[
      '../softmax',
      '..%2Fsoftmax',
      '%252e%252e%252f',
      '..\\softmax',
      'softmax\0',
      '/etc/passwd',
      'x'.repeat(10 * KiB),
    ],
    ...['__proto__', 'constructor', 'toString', 'Softmax', 'softmax '],
  ])('A30 knows no exercise %j', async (exerciseId) => {
    const viewer = await insertViewer(database.db);

    await expect(submit(database.db, viewer, { exercises, exerciseId })).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('A33 makes one submission of twenty requests with one key at once', async () => {
    const viewer = await insertViewer(database.db);

    const results = await Promise.all(
      Array.from({ length: 20 }, () => submit(database.db, viewer, { idempotencyKey: 'the-same-key' })),
    );

    expect(new Set(results.map(({ submissionId }) => submissionId)).size).toBe(1);
    expect(results.filter(({ created }) => created)).toHaveLength(1);
    expect(await countOf(viewer.id)).toEqual({ submissions: 1, queued: 1, turns: 1 });
  });

  it('A33 accepts one of twenty requests at the last allowed attempt', async () => {
    const viewer = await insertViewer(database.db);
    for (let n = 0; n < 4; n++) await submit(database.db, viewer, { limit: 5 });

    const results = await Promise.allSettled(
      Array.from({ length: 20 }, () => submit(database.db, viewer, { limit: 5 })),
    );

    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await countOf(viewer.id)).toMatchObject({ submissions: 5 });
  });

  it('answers a repeated key even when the limit is used up, since it asks for nothing new', async () => {
    const viewer = await insertViewer(database.db);
    const first = await submit(database.db, viewer, { limit: 1, idempotencyKey: 'first-key' });

    const again = await submit(database.db, viewer, { limit: 1, idempotencyKey: 'first-key' });

    expect(again).toEqual({ submissionId: first.submissionId, created: false });
    await expect(submit(database.db, viewer, { limit: 1 })).rejects.toMatchObject({
      code: 'rate_limited',
      // Ten minutes, less what passed since the first.
      params: { retryAfterSeconds: expect.toSatisfy((wait: number) => wait >= 590 && wait <= 600) },
    });
  });

  it('refuses a known key with other content, and keeps keys of different people apart', async () => {
    const [one, two] = [await insertViewer(database.db), await insertViewer(database.db)];
    const idempotencyKey = 'shared-key';
    await submit(database.db, one, { idempotencyKey, source: 'first' });

    await expect(submit(database.db, one, { idempotencyKey, source: 'second' })).rejects.toMatchObject({
      code: 'idempotency_key_reused',
    });
    await expect(submit(database.db, two, { idempotencyKey, source: 'second' })).resolves.toMatchObject({
      created: true,
    });
  });

  it('bounds how many of one person wait', async () => {
    const viewer = await insertViewer(database.db);
    for (let n = 0; n < 3; n++) await submit(database.db, viewer, { waitingLimit: 3 });

    await expect(submit(database.db, viewer, { waitingLimit: 3 })).rejects.toMatchObject({
      code: 'too_many_waiting',
      params: { limit: 3 },
    });
  });
});
