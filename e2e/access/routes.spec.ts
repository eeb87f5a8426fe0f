import type { APIRequestContext, APIResponse } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { submit, waitForVerdict } from '../api';
import { insertOutsideInstructor, selectUserId } from '../database';
import { expect, signIn, test } from '../fixtures';
import { insertClassmate } from '../people';
import { insertOpenQuiz, startAttempt } from '../quizzes';
import { BASE_URL, DEMO_PASSWORD } from '../settings';

const ROLES = ['anonymous', 'owner', 'classmate', 'instructor', 'outsider', 'admin'] as const;
type Role = (typeof ROLES)[number];
/** What a role gets: an HTTP status, or 'sign-in' for a page that sends it there. */
type Answer = number | 'sign-in';

interface Row {
  /** The address, made of the ids of the run. */
  readonly path: (ids: Ids) => string;
  readonly answers: Readonly<Record<Role, Answer>>;
  /** The method and body of a change, where the row is not a GET. */
  readonly send?: (request: APIRequestContext, path: string) => Promise<APIResponse>;
}

interface Ids {
  readonly submission: string;
  readonly student: string;
  /** A published quiz of the demo course, and the owner's open attempt at it. */
  readonly quiz: string;
  readonly attempt: string;
}

const everyone = {
  anonymous: 200,
  owner: 200,
  classmate: 200,
  instructor: 200,
  outsider: 200,
  admin: 200,
} as const;
const nobody = {
  anonymous: 404,
  owner: 404,
  classmate: 404,
  instructor: 404,
  outsider: 404,
  admin: 404,
} as const;
const members = { ...everyone, anonymous: 'sign-in' } as const;
/** The owner's own data, and those who teach the owner. Others cannot tell it from what is not there. */
const ownersData = { ...everyone, anonymous: 'sign-in', classmate: 404, outsider: 404 } as const;
const teachersData = { ...ownersData, owner: 404 } as const;
/** What those of the course may see, and nobody else. */
const courseData = { ...everyone, anonymous: 'sign-in', outsider: 404 } as const;
/** What the owner alone may change. */
const ownersOnly = {
  anonymous: 401,
  owner: 200,
  classmate: 404,
  instructor: 404,
  outsider: 404,
  admin: 404,
} as const;
const post = (data: object) => (request: APIRequestContext, path: string) =>
  request.post(path, { data, headers: { origin: BASE_URL } });

/** One row for each page and route in the folder `app`; the first test fails when one is missing. */
const PAGES: Readonly<Record<string, readonly Row[]>> = {
  '[locale]/(account)/sign-in': [{ path: () => '/ko/sign-in', answers: everyone }],
  '[locale]/(account)/sign-up': [{ path: () => '/ko/sign-up', answers: everyone }],
  '[locale]/(account)/settings': [{ path: () => '/ko/settings', answers: members }],
  '[locale]/(admin)/admin/status': [
    {
      path: () => '/ko/admin/status',
      answers: {
        anonymous: 'sign-in',
        owner: 404,
        classmate: 404,
        instructor: 404,
        outsider: 404,
        admin: 200,
      },
    },
  ],
  '[locale]/(learn)': [{ path: () => '/ko', answers: everyone }],
  '[locale]/(learn)/chapters/[chapterId]': [
    { path: () => '/ko/chapters/07-optimization', answers: everyone },
    {
      path: () => '/ko/chapters/no-such-chapter',
      answers: { anonymous: 404, owner: 404, classmate: 404, instructor: 404, outsider: 404, admin: 404 },
    },
  ],
  '[locale]/(learn)/exercises/[exerciseId]': [
    { path: () => '/ko/exercises/gradient-step', answers: everyone },
  ],
  '[locale]/(learn)/quizzes': [{ path: () => '/ko/quizzes', answers: members }],
  '[locale]/(learn)/quizzes/[quizId]': [{ path: ({ quiz }) => `/ko/quizzes/${quiz}`, answers: courseData }],
  '[locale]/(learn)/quizzes/[quizId]/attempts/[attemptId]': [
    { path: ({ quiz, attempt }) => `/ko/quizzes/${quiz}/attempts/${attempt}`, answers: ownersData },
  ],
  '[locale]/(learn)/study': [{ path: () => '/ko/study', answers: everyone }],
  '[locale]/(learn)/study/session': [
    { path: () => '/ko/study/session?scope=today', answers: everyone },
    { path: () => '/ko/study/session?scope=chapter:no-such-chapter', answers: nobody },
  ],
  '[locale]/(learn)/search': [{ path: () => '/ko/search?q=%EA%B2%BD%EC%82%AC', answers: everyone }],
  '[locale]/(learn)/submissions/[submissionId]': [
    { path: ({ submission }) => `/ko/submissions/${submission}`, answers: ownersData },
  ],
  '[locale]/(teach)/teach': [{ path: () => '/ko/teach', answers: members }],
  '[locale]/(teach)/teach/[course]': [{ path: () => '/ko/teach/dl-statistics', answers: teachersData }],
  '[locale]/(teach)/teach/[course]/students/[studentId]': [
    { path: ({ student }) => `/ko/teach/dl-statistics/students/${student}`, answers: teachersData },
  ],
  '[locale]/(teach)/teach/[course]/quizzes': [
    { path: () => '/ko/teach/dl-statistics/quizzes', answers: teachersData },
  ],
  '[locale]/(teach)/teach/[course]/quizzes/new': [
    { path: () => '/ko/teach/dl-statistics/quizzes/new', answers: teachersData },
  ],
  '[locale]/(teach)/teach/[course]/reports': [
    { path: () => '/ko/teach/dl-statistics/reports', answers: teachersData },
  ],
  '[locale]/(teach)/teach/[course]/quizzes/[quizId]/items': [
    { path: ({ quiz }) => `/ko/teach/dl-statistics/quizzes/${quiz}/items`, answers: teachersData },
  ],
  '[locale]/(teach)/teach/[course]/quizzes/[quizId]': [
    { path: ({ quiz }) => `/ko/teach/dl-statistics/quizzes/${quiz}`, answers: teachersData },
  ],
  '[locale]/[...rest]': [
    {
      path: () => '/ko/no/such/page',
      answers: { anonymous: 404, owner: 404, classmate: 404, instructor: 404, outsider: 404, admin: 404 },
    },
  ],
};

const API: Readonly<Record<string, readonly Row[]>> = {
  // next-auth's own; what comes in through it is tested in account/.
  'api/auth/[...nextauth]': [{ path: () => '/api/auth/session', answers: everyone }],
  'api/drafts/[exerciseId]': [
    { path: () => '/api/drafts/gradient-step', answers: { ...everyone, anonymous: 401 } },
    {
      path: () => '/api/drafts/gradient-step',
      answers: { ...everyone, anonymous: 401 },
      send: (request, path) =>
        request.put(path, {
          data: { source: 'export {}', updatedAt: new Date().toISOString() },
          headers: { origin: BASE_URL },
        }),
    },
  ],
  'api/health': [{ path: () => '/api/health', answers: everyone }],
  'api/metrics': [{ path: () => '/api/metrics', answers: everyone }],
  'api/quizzes/[id]/attempts': [
    {
      path: ({ quiz }) => `/api/quizzes/${quiz}/attempts`,
      // The owner's is open already.
      answers: { anonymous: 401, owner: 200, classmate: 201, instructor: 201, outsider: 404, admin: 201 },
      send: post({}),
    },
  ],
  'api/quizzes/[id]/results': [
    { path: ({ quiz }) => `/api/quizzes/${quiz}/results`, answers: { ...teachersData, anonymous: 401 } },
  ],
  'api/quiz-attempts/[id]': [
    { path: ({ attempt }) => `/api/quiz-attempts/${attempt}`, answers: { ...ownersData, anonymous: 401 } },
  ],
  'api/quiz-attempts/[id]/answers/[index]': [
    {
      path: ({ attempt }) => `/api/quiz-attempts/${attempt}/answers/2`,
      answers: ownersOnly,
      send: (request, path) =>
        request.put(path, {
          data: { eventId: crypto.randomUUID(), base: 0, answer: { text: '에포크' } },
          headers: { origin: BASE_URL },
        }),
    },
  ],
  'api/quiz-attempts/[id]/echo': [
    {
      path: ({ attempt }) => `/api/quiz-attempts/${attempt}/echo`,
      answers: ownersOnly,
      send: post({ index: 0, text: 'w_1', syntax: 'plain' }),
    },
  ],
  'api/quiz-attempts/[id]/submit': [
    {
      path: ({ attempt }) => `/api/quiz-attempts/${attempt}/submit`,
      answers: ownersOnly,
      send: post({}),
    },
  ],
  'api/item-reports': [
    {
      path: () => '/api/item-reports',
      answers: { anonymous: 201, owner: 201, classmate: 201, instructor: 201, outsider: 201, admin: 201 },
      send: post({ itemId: 'name-epoch', variant: 0, reason: 'other', comment: '' }),
    },
  ],
  'api/study/adopt': [
    {
      path: () => '/api/study/adopt',
      answers: { ...everyone, anonymous: 401 },
      send: post({ owner: crypto.randomUUID(), settings: null, postponed: [] }),
    },
  ],
  'api/study/answers': [
    {
      path: () => '/api/study/answers',
      answers: everyone,
      send: post({
        locale: 'ko',
        owner: null,
        answers: [
          {
            ...{ id: '5a3c1a52-6f0b-4f57-9a43-6d1c6f0d2e11', itemId: 'name-epoch', version: 1, variant: 0 },
            ...{ answer: { text: 'epoch' }, answeredAt: '2026-01-01T00:00:00Z', durationMs: 1 },
          },
        ],
      }),
    },
  ],
  'api/study/catalog': [{ path: () => '/api/study/catalog', answers: everyone }],
  'api/study/echo': [
    {
      path: () => '/api/study/echo',
      answers: everyone,
      send: post({ itemId: 'gradient-step-w1-formula', variant: 0, text: 'w_1', syntax: 'plain' }),
    },
  ],
  'api/study/items': [
    {
      path: () => '/api/study/items',
      answers: everyone,
      send: post({ locale: 'ko', items: [{ id: 'name-epoch' }] }),
    },
  ],
  'api/study/plan': [
    {
      path: () => '/api/study/plan',
      answers: { ...everyone, anonymous: 401 },
      send: post({ scope: 'today' }),
    },
  ],
  'api/study/postpone': [
    {
      path: () => '/api/study/postpone',
      answers: { ...everyone, anonymous: 401 },
      send: post({ days: 3 }),
    },
  ],
  'api/study/settings': [
    {
      path: () => '/api/study/settings',
      answers: { ...everyone, anonymous: 401 },
      send: (request, path) =>
        request.put(path, {
          data: { dailyCap: 40, dailyNew: 10, timeZone: 'Asia/Seoul' },
          headers: { origin: BASE_URL },
        }),
    },
  ],
  'api/study/summary': [{ path: () => '/api/study/summary', answers: { ...everyone, anonymous: 401 } }],
  'api/submissions': [
    { path: () => '/api/submissions?exerciseId=gradient-step', answers: { ...everyone, anonymous: 401 } },
    {
      path: () => '/api/submissions',
      answers: { anonymous: 401, owner: 201, classmate: 201, instructor: 201, outsider: 201, admin: 201 },
      send: (request, path) =>
        request.post(path, {
          data: { exerciseId: 'gradient-step', source: 'export {}', idempotencyKey: crypto.randomUUID() },
          headers: { origin: BASE_URL },
        }),
    },
  ],
  'api/submissions/[id]': [
    {
      path: ({ submission }) => `/api/submissions/${submission}`,
      answers: { ...ownersData, anonymous: 401 },
    },
  ],
  'api/submissions/[id]/events': [
    {
      path: ({ submission }) => `/api/submissions/${submission}/events`,
      answers: { ...ownersData, anonymous: 401 },
    },
  ],
  'sandbox/assets/[file]': [
    {
      path: () => '/sandbox/assets/..%2f..%2fpackage.json',
      answers: { anonymous: 404, owner: 404, classmate: 404, instructor: 404, outsider: 404, admin: 404 },
    },
  ],
  'sandbox/frame': [{ path: () => '/sandbox/frame', answers: everyone }],
  'study-worker.js': [{ path: () => '/study-worker.js', answers: everyone }],
};

function foldersWith(file: string): string[] {
  const app = join(import.meta.dirname, '../../app');
  return readdirSync(app, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name === file && !entry.parentPath.includes('/_'))
    .map((entry) => entry.parentPath.slice(app.length + 1))
    .sort();
}

test('every page and every route has a row', () => {
  expect(Object.keys(PAGES).sort()).toEqual(foldersWith('page.tsx'));
  expect(Object.keys(API).sort()).toEqual(foldersWith('route.ts'));
});

test('each role gets what is its own and nothing else', async ({ playwright }) => {
  test.setTimeout(180_000);
  const outsiderEmail = `outsider-${Date.now()}@example.com`;
  await insertOutsideInstructor(outsiderEmail);
  const contexts = new Map<Role, APIRequestContext>();
  const emails: Readonly<Record<Exclude<Role, 'anonymous'>, string>> = {
    owner: 'student@example.com',
    classmate: await insertClassmate(),
    instructor: 'instructor@example.com',
    outsider: outsiderEmail,
    admin: 'admin@example.com',
  };
  for (const role of ROLES) {
    const context = await playwright.request.newContext({ baseURL: BASE_URL });
    if (role !== 'anonymous') await signIn(context, emails[role], DEMO_PASSWORD);
    contexts.set(role, context);
  }
  const owner = contexts.get('owner');
  if (owner === undefined) throw new Error('no owner');
  const submission = await submit(owner);
  await waitForVerdict(owner, submission);
  const quiz = await insertOpenQuiz();
  const ids: Ids = {
    submission,
    student: await selectUserId('student@example.com'),
    quiz,
    attempt: await startAttempt(owner, quiz),
  };

  const wrong: string[] = [];
  for (const [folder, rows] of [...Object.entries(PAGES), ...Object.entries(API)]) {
    for (const row of rows) {
      for (const [role, context] of contexts) {
        const path = row.path(ids);
        const response = row.send === undefined ? await context.get(path) : await row.send(context, path);
        const answer: Answer =
          response.url().includes('/sign-in') && !path.includes('/sign-in') ? 'sign-in' : response.status();
        if (answer !== row.answers[role])
          wrong.push(`${folder} as ${role}: ${answer}, not ${row.answers[role]}`);
      }
    }
  }

  expect(wrong).toEqual([]);
  for (const context of contexts.values()) await context.dispose();
});

test("somebody else's submission looks like one that is not there", async ({ playwright }) => {
  const owner = await playwright.request.newContext({ baseURL: BASE_URL });
  await signIn(owner, 'student@example.com', DEMO_PASSWORD);
  const submission = await submit(owner);
  const other = await playwright.request.newContext({ baseURL: BASE_URL });
  await signIn(other, await insertClassmate(), DEMO_PASSWORD);

  const theirs = await other.get(`/api/submissions/${submission}`);
  const missing = await other.get('/api/submissions/00000000-0000-4000-8000-000000000000');

  const withoutId = async (response: APIResponse) =>
    (await response.text()).replace(/"requestId":"[^"]*"/, '');
  expect(theirs.status()).toBe(missing.status());
  expect(await withoutId(theirs)).toBe(await withoutId(missing));
  const page = await other.get(`/ko/submissions/${submission}`);
  expect(await page.text()).not.toContain('김학생');
  await owner.dispose();
  await other.dispose();
});
