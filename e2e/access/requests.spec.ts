import { randomUUID } from 'node:crypto';
import { GOOD_STEP, waitForVerdict } from '../api';
import { expect, signIn, test } from '../fixtures';
import { BASE_URL, DEMO_PASSWORD } from '../settings';

const submission = (overrides: Record<string, unknown> = {}) => ({
  exerciseId: 'gradient-step',
  source: GOOD_STEP,
  idempotencyKey: randomUUID(),
  ...overrides,
});

test.beforeEach(async ({ request }) => {
  await signIn(request, 'student@example.com', DEMO_PASSWORD);
});

test('refuses changes that a foreign page asks for', async ({ request }) => {
  const foreign = { origin: 'https://evil.example' };
  const body = JSON.stringify(submission());
  const attempts = [
    request.post('/api/submissions', { data: submission(), headers: foreign }),
    request.post('/api/submissions', { data: submission(), headers: { origin: 'null' } }),
    request.post('/api/submissions', {
      data: submission(),
      headers: { ...foreign, 'sec-fetch-site': 'cross-site' },
    }),
    request.post('/api/submissions', { data: body, headers: { ...foreign, 'content-type': 'text/plain' } }),
    request.post('/api/submissions', {
      form: { exerciseId: 'gradient-step', source: GOOD_STEP },
      headers: foreign,
    }),
    request.post('/api/submissions', {
      multipart: { exerciseId: 'gradient-step', source: GOOD_STEP },
      headers: foreign,
    }),
    request.put('/api/drafts/gradient-step', { data: { source: 'stolen' }, headers: foreign }),
    request.post('/ko/settings', { data: '[]', headers: { ...foreign, 'next-action': 'a'.repeat(42) } }),
    request.post('/ko/sign-up', { data: '[]', headers: { ...foreign, 'next-action': 'a'.repeat(42) } }),
  ];

  const statuses = (await Promise.all(attempts)).map((response) => response.status());

  for (const status of statuses) expect(status).toBeGreaterThanOrEqual(400);
  for (const status of statuses) expect(status).toBeLessThan(501);
});

test('a GET changes nothing', async ({ request }) => {
  const count = async () =>
    (
      (await (await request.get('/api/submissions?exerciseId=gradient-step')).json()) as {
        submissions: unknown[];
      }
    ).submissions.length;
  const before = await count();

  await request.get(
    `/api/submissions?${new URLSearchParams({ ...submission(), exerciseId: 'gradient-step' }).toString()}`,
  );
  await request.get('/api/auth/signout', { headers: { origin: 'https://evil.example' } });

  expect(await count()).toBe(before);
});

test('one key is one submission, however often it is sent', async ({ request }) => {
  const data = submission();

  const responses = await Promise.all(
    Array.from({ length: 20 }, () =>
      request.post('/api/submissions', { data, headers: { origin: BASE_URL } }),
    ),
  );

  const ids = new Set(
    await Promise.all(responses.map(async (response) => ((await response.json()) as { id: string }).id)),
  );
  expect(ids.size).toBe(1);
  expect(responses.filter((response) => response.status() === 201)).toHaveLength(1);
});

test('what a client says about its own score counts for nothing', async ({ request }) => {
  const forged = {
    status: 'passed',
    score: 999,
    userId: randomUUID(),
    seed: 'mine',
    createdAt: '2001-01-01',
    exerciseVersion: 99,
    passed: true,
  };
  const data = {
    ...submission({ source: 'export function gradientStep() { return { w0: 0, w1: 0 }; }' }),
    ...forged,
  };

  const response = await request.post('/api/submissions?score=999&status=passed', {
    data,
    headers: { origin: BASE_URL, 'x-score': '999', cookie: '' },
  });

  expect([201, 400, 401]).toContain(response.status());
  const honest = await request.post('/api/submissions', {
    data: { ...submission({ source: data.source }), ...forged },
    headers: { origin: BASE_URL },
  });
  expect([201, 400]).toContain(honest.status());
  const id = ((await honest.json()) as { id?: string }).id;
  const verdict = id === undefined ? { status: 'refused', score: 0 } : await waitForVerdict(request, id);
  expect(verdict.status).not.toBe('passed');
  expect(verdict.score).toBe(0);
});

test('refuses exercise ids that are no ids', async ({ request }) => {
  const ids = [
    '../softmax',
    '..%2fsoftmax',
    '%252e%252e/softmax',
    '..\\softmax',
    'softmax\0',
    '/etc/passwd',
    'a'.repeat(10_240),
    '__proto__',
    'constructor',
    'toString',
    '',
  ];

  for (const exerciseId of ids) {
    const response = await request.post('/api/submissions', {
      data: submission({ exerciseId }),
      headers: { origin: BASE_URL },
    });
    expect([400, 404]).toContain(response.status());
    expect(await response.text()).not.toMatch(/\bat .*:\d+:\d+|node_modules/);
    const page = await request.get(`/ko/exercises/${encodeURIComponent(exerciseId) || '__proto__'}`);
    expect([400, 404, 414, 431]).toContain(page.status());
  }
});

test('refuses sources that are too large, empty or no text, and counts bytes', async ({ request }) => {
  const send = (source: unknown) =>
    request.post('/api/submissions', { data: submission({ source }), headers: { origin: BASE_URL } });

  expect((await send('a'.repeat(65_537))).status()).toBe(413);
  expect((await send('가'.repeat(21_846))).status()).toBe(413);
  expect((await send('a'.repeat(10 * 1024 * 1024))).status()).toBe(413);
  expect((await send('')).status()).toBe(400);
  expect((await send('export \0')).status()).toBe(400);
  expect((await send('export \ud800')).status()).toBe(400);
  expect((await send(42)).status()).toBe(400);
});

test('pages carry a policy with a nonce of their own', async ({ request }) => {
  const [first, second] = await Promise.all([request.get('/ko'), request.get('/ko')]);
  const policy = (response: typeof first) => response.headers()['content-security-policy'] ?? '';
  const nonce = (response: typeof first) => /'nonce-([^']+)'/.exec(policy(response))?.[1];

  expect(nonce(first)).toBeDefined();
  expect(nonce(first)).not.toBe(nonce(second));
  expect(policy(first)).toContain("object-src 'none'");
  expect(policy(first)).toContain("base-uri 'none'");
  expect(policy(first)).not.toContain("'unsafe-eval'");
  expect(first.headers()['x-content-type-options']).toBe('nosniff');
  const frame = await request.get('/sandbox/frame');
  expect(frame.headers()['content-security-policy']).toContain("connect-src 'none'");
});
