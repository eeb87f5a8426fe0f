import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { getDraft, putDraft } from '@/app/_server/api/drafts';
import { getSubmission, getSubmissions, postSubmission } from '@/app/_server/api/submissions';
import { useDatabase } from '@/tests/database';
import { createApiClient } from '@/tests/factories/api';
import { submit } from '@/tests/factories/grading';
import { insertViewer } from '@/tests/factories/people';

const database = useDatabase();
const anonymous = { kind: 'anonymous', address: '192.0.2.1' } as const;

function body(overrides: object = {}) {
  return { exerciseId: 'softmax', source: 'export const x = 1;', idempotencyKey: randomUUID(), ...overrides };
}

async function newClient() {
  const viewer = await insertViewer(database.db);
  return { viewer, client: createApiClient({ db: database.db, viewer }) };
}

async function rowsOf(userId: string) {
  const { rows } = await database.db.execute(sql`
    select id, user_id, exercise_id, source, created_at > now() - interval '1 minute' as recent
    from submissions where user_id = ${userId}`);
  return rows;
}

describe('POST /api/submissions', () => {
  it('answers 201 with the id, and 200 with the same id for the same key', async () => {
    const { client } = await newClient();
    const sent = body();

    const [first, second] = [
      await client.sendJson(postSubmission, sent),
      await client.sendJson(postSubmission, sent),
    ];

    expect([first.status, second.status]).toEqual([201, 200]);
    expect(await second.json()).toEqual(await first.json());
    expect(first.headers.get('cache-control')).toBe('private, no-store');
  });

  it('A29 stores what the server knows, whatever the body says of user, score, seed, version and time', async () => {
    const { client, viewer } = await newClient();
    const other = await insertViewer(database.db);
    const tampered = body({
      ...{ userId: other.id, user_id: other.id, id: randomUUID(), score: 10, status: 'passed', passed: true },
      ...{
        courseId: randomUUID(),
        seed: '0',
        createdAt: '2001-01-01T00:00:00Z',
        exerciseVersion: 99,
        role: 'admin',
      },
    });

    const response = await client.sendJson(postSubmission, tampered, {
      path: `/api/submissions?userId=${other.id}&score=10`,
      headers: { 'x-user-id': other.id, cookie: `userId=${other.id}; score=10` },
    });

    const { id } = await response.json();
    expect(await rowsOf(viewer.id)).toEqual([
      { id, user_id: viewer.id, exercise_id: 'softmax', source: tampered.source, recent: true },
    ]);
    expect(await rowsOf(other.id)).toEqual([]);
    const { rows } = await database.db.execute(sql`select 1 from verdicts where submission_id = ${id}`);
    expect(rows).toEqual([]);
  });

  it('A29 takes no prototype from the body', async () => {
    const { client } = await newClient();
    const json = `{"__proto__": {"exerciseId": "softmax", "source": "x", "idempotencyKey": "12345678"}}`;

    const response = await client.send(postSubmission, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: json,
    });

    expect(response.status).toBe(400);
    expect(({} as Record<string, unknown>).exerciseId).toBeUndefined();
  });

  it.each([
    ['one byte too many', { source: 'x'.repeat(65_537), status: 413, code: 'source_too_large' }],
    ['10 MiB', { source: 'x'.repeat(10 * 1024 * 1024), status: 413, code: 'payload_too_large' }],
    ['nothing', { source: '', status: 400, code: 'source_empty' }],
    ['a NUL', { source: 'a\0', status: 400, code: 'source_not_text' }],
    ['half a pair', { source: '\uD800', status: 400, code: 'source_not_text' }],
  ])('A27 refuses a source of %s', async (_title, { source, status, code }) => {
    const { client, viewer } = await newClient();

    const response = await client.sendJson(postSubmission, body({ source }));

    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({
      error: { code, params: expect.anything(), requestId: expect.any(String) },
    });
    expect(await rowsOf(viewer.id)).toEqual([]);
  });

  it('A27 takes 64 KiB of characters that JSON makes longer', async () => {
    const { client } = await newClient();

    const response = await client.sendJson(postSubmission, body({ source: '"\n'.repeat(32 * 1024 - 64) }));

    expect(response.status).toBe(201);
  });

  it('A27 stops reading a body without a length at the limit', async () => {
    const { client } = await newClient();
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536).fill(32));
      },
    });

    const response = await client.send(postSubmission, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: endless,
    });

    expect(response.status).toBe(413);
    expect(sent).toBeLessThan(1024 * 1024);
  });

  it.each([
    ...[
      '../softmax',
      '..%2f',
      '%252e%252e',
      '..\\',
      'a\0',
      '/etc/passwd',
      '__proto__',
      'constructor',
      'toString',
    ],
    'x'.repeat(10 * 1024),
  ])('A30 answers 404 or 400 to the exercise %j, without a trace of the server', async (exerciseId) => {
    const { client } = await newClient();

    const responses = [
      await client.sendJson(postSubmission, body({ exerciseId })),
      await client.send(getDraft, { params: { exerciseId } }),
      await client.send(getSubmissions, {
        path: `/api/submissions?exerciseId=${encodeURIComponent(exerciseId)}`,
      }),
      await client.send(getSubmission, { params: { id: exerciseId } }),
    ];

    for (const response of responses) {
      expect([400, 404]).toContain(response.status);
      expect(await response.text()).toMatch(
        /^\{"error":\{"code":"(not_found|invalid_request)","params":\{[^}]*\},"requestId":"[\w-]+"\}\}$/,
      );
    }
  });

  it.each(['null', '[]', '1', '"text"', '{', '', '{"exerciseId": 1}', '\uFEFF{}x'])(
    'refuses the body %j',
    async (text) => {
      const { client } = await newClient();

      const response = await client.send(postSubmission, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: text,
      });

      expect([response.status, (await response.json()).error.code]).toEqual([400, 'invalid_request']);
    },
  );

  it('is for people with an account, and says so before it reads the body', async () => {
    const client = createApiClient({ db: database.db, viewer: anonymous });
    const unread = new ReadableStream(
      { pull: () => expect.unreachable('the body was read') },
      { highWaterMark: 0 },
    );

    const response = await client.send(postSubmission, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: unread,
    });

    expect(response.status).toBe(401);
  });
});

describe('GET /api/submissions', () => {
  it('A31 answers a stranger’s request for a submission exactly as one for an id that is none', async () => {
    const { client } = await newClient();
    const author = await insertViewer(database.db);
    const { submissionId } = await submit(database.db, author, { source: 'CANARY-SOURCE' });

    const [foreign, missing] = await Promise.all(
      [submissionId, randomUUID()].map((id) => client.send(getSubmission, { params: { id } })),
    );

    const withoutId = async (response: Response) =>
      (await response.text()).replace(/"requestId":"[^"]+"/, '');
    expect([foreign!.status, missing!.status]).toEqual([404, 404]);
    expect(await withoutId(foreign!)).toBe(await withoutId(missing!));
  });

  it('lists the viewer’s own of one exercise, newest first', async () => {
    const { client, viewer } = await newClient();
    const first = await submit(database.db, viewer, { exerciseId: 'softmax' });
    const second = await submit(database.db, viewer, { exerciseId: 'softmax' });
    await submit(database.db, viewer, { exerciseId: 'gradient-step' });
    await submit(database.db, await insertViewer(database.db), { exerciseId: 'softmax' });

    const response = await client.send(getSubmissions, { path: '/api/submissions?exerciseId=softmax' });

    const { submissions } = await response.json();
    expect(submissions.map(({ id }: { id: string }) => id)).toEqual([
      second.submissionId,
      first.submissionId,
    ]);
    expect(submissions[0]).toEqual({
      ...{
        id: second.submissionId,
        exerciseId: 'softmax',
        state: 'queued',
        status: null,
        score: null,
        maxScore: null,
      },
      createdAt: expect.any(String),
    });
  });
});

describe('drafts', () => {
  it('come back as they were kept', async () => {
    const { client } = await newClient();
    const params = { exerciseId: 'softmax' };
    const source = '// 초안\r\nexport {}';

    const put = await client.sendJson(
      putDraft,
      { source, updatedAt: '2020-01-01T00:00:00.000Z' },
      { method: 'PUT', params },
    );
    const got = await client.send(getDraft, { params });

    expect(put.status).toBe(200);
    expect(await got.json()).toEqual({ draft: { source, updatedAt: '2020-01-01T00:00:00.000Z' } });
  });

  it('are refused with 409 when a later one is there, with 401 without an account, with 413 when too long', async () => {
    const { client } = await newClient();
    const params = { exerciseId: 'softmax' };
    const put = (json: object, of = client) => of.sendJson(putDraft, json, { method: 'PUT', params });
    await put({ source: 'later', updatedAt: '2020-01-02T00:00:00.000Z' });

    const stranger = createApiClient({ db: database.db, viewer: anonymous });
    const answers = [
      await put({ source: 'earlier', updatedAt: '2020-01-01T00:00:00.000Z' }),
      await put({ source: 'x' }, stranger),
      await put({ source: 'x'.repeat(65_537) }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([409, 401, 413]);
  });
});
