import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { putDraft } from '@/app/_server/api/drafts';
import {
  postAttempt,
  postAttemptEcho,
  postAttemptSubmission,
  putAnswer,
} from '@/app/_server/api/quiz-attempts';
import { postItemReport } from '@/app/_server/api/item-reports';
import { postStudyAnswers } from '@/app/_server/api/study-answers';
import { postStudyEcho, postStudyItems } from '@/app/_server/api/study-items';
import {
  postStudyAdopt,
  postStudyPlan,
  postStudyPostpone,
  putStudySettings,
} from '@/app/_server/api/study-plan';
import { postSubmission } from '@/app/_server/api/submissions';
import type { ApiHandler } from '@/app/_server/serve-request';
import { useDatabase } from '@/tests/database';
import { createApiClient, ORIGIN } from '@/tests/factories/api';
import { insertViewer } from '@/tests/factories/people';
import { insertQuizClass, sampleBank, start } from '@/tests/factories/quizzes';

const database = useDatabase();
const folder = join(import.meta.dirname, '../../../app/api');

/** Every route that changes something: a new one without a line here fails the first test. */
const CHANGING: Readonly<
  Record<string, { method: string; handler: ApiHandler; json: object; of?: 'quiz' | 'attempt' }>
> = {
  'POST submissions': {
    ...{ method: 'POST', handler: postSubmission },
    json: { exerciseId: 'softmax', source: 'x', idempotencyKey: '12345678' },
  },
  'POST quizzes/[id]/attempts': { method: 'POST', handler: postAttempt, json: {}, of: 'quiz' },
  'POST quiz-attempts/[id]/echo': {
    ...{ method: 'POST', handler: postAttemptEcho, of: 'attempt' },
    json: { index: 0, text: 'z', syntax: 'plain' },
  },
  'POST quiz-attempts/[id]/submit': {
    ...{ method: 'POST', handler: postAttemptSubmission, of: 'attempt' },
    json: {},
  },
  'PUT quiz-attempts/[id]/answers/[index]': {
    ...{ method: 'PUT', handler: putAnswer, of: 'attempt' },
    json: { eventId: '8d0c1c3e-9f55-4b5a-8f0e-1f3f4f0f7a11', base: 0, answer: null },
  },
  'POST item-reports': {
    ...{ method: 'POST', handler: postItemReport },
    json: { itemId: 'single', variant: 0, reason: 'other', comment: '' },
  },
  'POST study/adopt': {
    ...{ method: 'POST', handler: postStudyAdopt },
    json: { owner: '5a3c1a52-6f0b-4f57-9a43-6d1c6f0d2e11', settings: null, postponed: [] },
  },
  'POST study/answers': {
    ...{ method: 'POST', handler: postStudyAnswers },
    json: {
      locale: 'ko',
      owner: null,
      answers: [
        {
          ...{ id: '5a3c1a52-6f0b-4f57-9a43-6d1c6f0d2e11', itemId: 'short-text', version: 1, variant: 0 },
          ...{ answer: { text: '과대적합' }, answeredAt: '2026-01-01T00:00:00Z', durationMs: 1 },
        },
      ],
    },
  },
  'POST study/echo': {
    ...{ method: 'POST', handler: postStudyEcho },
    json: { itemId: 'formula', variant: 0, text: 'z', syntax: 'plain' },
  },
  'POST study/items': {
    ...{ method: 'POST', handler: postStudyItems },
    json: { locale: 'ko', items: [{ id: 'single' }] },
  },
  'POST study/plan': { method: 'POST', handler: postStudyPlan, json: { scope: 'today' } },
  'POST study/postpone': { method: 'POST', handler: postStudyPostpone, json: { days: 3 } },
  'PUT study/settings': {
    ...{ method: 'PUT', handler: putStudySettings },
    json: { dailyCap: 40, dailyNew: 10, timeZone: 'Asia/Seoul' },
  },
  'PUT drafts/[exerciseId]': { method: 'PUT', handler: putDraft, json: { source: 'x' } },
};

async function changingRoutes(): Promise<string[]> {
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('route.ts'));
  const found = await Promise.all(
    files
      // next-auth brings its own protection: a token in form and cookie.
      .filter((name) => !name.startsWith('auth'))
      .map(async (name) => {
        const text = await readFile(join(folder, name), 'utf8');
        const methods = [...text.matchAll(/export const ([A-Z]+) = /g)].map(([, method]) => method!);
        return methods
          .filter((method) => method !== 'GET')
          .map((method) => `${method} ${name.replace('/route.ts', '')}`);
      }),
  );
  return found.flat().sort();
}

async function newClient() {
  const viewer = await insertViewer(database.db);
  return createApiClient({ db: database.db, viewer, bank: sampleBank() });
}

/** A client that may use the route, with the parameters of its own quiz or attempt. */
async function newUser(of: 'quiz' | 'attempt' | undefined): Promise<{
  client: Awaited<ReturnType<typeof newClient>>;
  params: Readonly<Record<string, string>>;
}> {
  if (of === undefined) return { client: await newClient(), params: { exerciseId: 'softmax' } };
  const quiz = await insertQuizClass(database.db, {
    settings: { parts: [{ kind: 'fixed', itemIds: ['formula'], points: 1 }] },
  });
  const viewer = quiz.students[0]!;
  const id = of === 'quiz' ? quiz.quizId : await start(database.db, viewer, quiz);
  return {
    client: createApiClient({ db: database.db, viewer, bank: quiz.bank }),
    params: { id, index: '0' },
  };
}

describe('A32 a foreign page', () => {
  it('is tried against every route that changes something', async () => {
    expect(await changingRoutes()).toEqual(Object.keys(CHANGING).sort());
  });

  it.each(Object.keys(CHANGING))('cannot use %s, whatever it makes a browser send', async (name) => {
    const { method, handler, json } = CHANGING[name]!;
    const client = await newClient();
    const text = JSON.stringify(json);
    const foreign = { origin: 'https://evil.test', 'sec-fetch-site': 'cross-site' };
    const form = new URLSearchParams({ source: 'x', exerciseId: 'softmax', idempotencyKey: '12345678' });
    const attempts: { headers: Record<string, string>; body: BodyInit }[] = [
      { headers: { ...foreign, 'content-type': 'application/json' }, body: text },
      { headers: { ...foreign, 'content-type': 'text/plain' }, body: text },
      { headers: { ...foreign, 'content-type': 'application/x-www-form-urlencoded' }, body: form.toString() },
      { headers: { ...foreign, 'content-type': 'multipart/form-data; boundary=b' }, body: '--b--' },
      // An old browser that sends no Sec-Fetch-Site; a sandboxed frame; another port; a look-alike; a sister site.
      { headers: { 'content-type': 'application/json', origin: 'https://evil.test' }, body: text },
      { headers: { 'content-type': 'application/json', origin: 'null' }, body: text },
      { headers: { 'content-type': 'application/json', origin: `${ORIGIN}:8080` }, body: text },
      { headers: { 'content-type': 'application/json', origin: `${ORIGIN}.evil.test` }, body: text },
      { headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-site' }, body: text },
      // Own origin, but what a form can send without asking first.
      { headers: { 'content-type': 'text/plain', origin: ORIGIN }, body: text },
    ];

    const statuses: number[] = [];
    for (const attempt of attempts)
      statuses.push(
        (await client.send(handler, { method, params: { exerciseId: 'softmax' }, ...attempt })).status,
      );

    expect(statuses).toEqual([...Array.from({ length: 9 }, () => 403), 415]);
  });

  it.each(Object.keys(CHANGING))('is not the site itself, which can use %s', async (name) => {
    const { method, handler, json, of } = CHANGING[name]!;
    const { client, params } = await newUser(of);

    const response = await client.sendJson(handler, json, {
      method,
      params,
      headers: { 'sec-fetch-site': 'same-origin' },
    });

    expect(response.ok).toBe(true);
  });
});
