import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { postItemReport } from '@/app/_server/api/item-reports';
import { postStudyAnswers } from '@/app/_server/api/study-answers';
import { getStudyCatalog, postStudyEcho, postStudyItems } from '@/app/_server/api/study-items';
import {
  getStudySummary,
  postStudyPlan,
  postStudyPostpone,
  postStudyAdopt,
  putStudySettings,
} from '@/app/_server/api/study-plan';
import { itemReports, quizReviews } from '@/db/schema/study';
import type { UserViewer } from '@/lib/auth/viewer';
import { createBank } from '@/lib/quiz/bank';
import { findKind } from '@/lib/quiz/kinds/index';
import { submitAttempt } from '@/lib/quiz/graded/submit-attempt';
import { presentItem, toShowable } from '@/lib/quiz/present';
import { listPracticeItems } from '@/lib/quiz/study/records/nudges';
import { useDatabase } from '@/tests/database';
import { createApiClient, ORIGIN } from '@/tests/factories/api';
import { makeVerdict } from '@/tests/factories/grading';
import { insertViewer } from '@/tests/factories/people';
import { insertQuizClass, start } from '@/tests/factories/quizzes';
import { makePostedAnswer, makeRealBank } from '@/tests/factories/study';

const database = useDatabase();
const bank = makeRealBank();
const [anyItem] = bank.items;
const epoch = bank.byId.get('name-epoch')!;

/** A zone whose midnight is hours away: a learning step of minutes ends on the day on which it began. */
const hourUtc = new Date().getUTCHours();
const FAR_FROM_MIDNIGHT = hourUtc >= 9 && hourUtc < 21 ? 'America/New_York' : 'Asia/Seoul';

function anonymousClient(address = randomUUID()) {
  return createApiClient({ db: database.db, viewer: { kind: 'anonymous', address }, bank });
}

async function userClient() {
  const viewer = await insertViewer(database.db);
  return { viewer, client: createApiClient({ db: database.db, viewer, bank }) };
}

const reviewsOf = (viewer: UserViewer) =>
  database.db.select().from(quizReviews).where(eq(quizReviews.userId, viewer.id));

/** A student who is taking a quiz of one item. */
async function startQuizOfEpoch() {
  const settings = { parts: [{ kind: 'fixed' as const, itemIds: [epoch.id], points: 1 }] };
  const quizClass = await insertQuizClass(database.db, { bank, settings });
  const student = quizClass.students[0]!;
  const attemptId = await start(database.db, student, quizClass);
  return { student, attemptId, client: createApiClient({ db: database.db, viewer: student, bank }) };
}

/** JSON of arrays within arrays. */
const nest = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

/** Every text of a bank item's answers: what must not be sent before one. */
function secretsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'notation' || key === 'target' ? [] : secretsOf(inner),
  );
}

describe('POST /api/study/items', () => {
  it.each(bank.items.map((item) => [item.id, item] as const))(
    'tells nothing of the key of %s',
    async (_, item) => {
      const variants = item.variants.map((_, variant) => ({ id: item.id, variant })).slice(0, 50);
      const responses = await Promise.all(
        (['ko', 'en'] as const).map((locale) =>
          anonymousClient().sendJson(postStudyItems, { locale, items: variants }),
        ),
      );
      const texts = await Promise.all(responses.map((response) => response.text()));

      const { items } = JSON.parse(texts[0]!);
      expect(items.length).toBe(variants.length);
      expect(Object.keys(items[0]).sort()).toEqual(
        ['body', 'chapterId', 'id', 'kind', 'promptHtml', 'variant', 'version'].sort(),
      );
      for (const [place, variant] of item.variants.entries()) {
        const view = secretsOf([variant.view, variant.prompt]);
        const words = secretsOf([variant.explanation, variant.key]).filter(
          (text) => text.length >= 12 && !view.some((shown) => shown.includes(text)),
        );
        const shown = texts.map((text) => JSON.stringify(JSON.parse(text).items[place]));
        expect(
          words.filter((word) => shown.some((text) => text.includes(JSON.stringify(word).slice(1, -1)))),
        ).toEqual([]);
        for (const text of shown)
          expect(text).not.toMatch(/"(right|why|whyHtml|key|explanation\w*|wrong|answers?)":/);
      }
    },
  );

  it('names what the course no longer has, and gives the rest', async () => {
    const response = await anonymousClient().sendJson(postStudyItems, {
      locale: 'ko',
      items: [{ id: 'gone' }, { id: epoch.id }],
    });

    expect(await response.json()).toMatchObject({ missing: ['gone'], items: [{ id: epoch.id }] });
  });

  it.each([
    { locale: 'ko', items: Array(51).fill({ id: 'x' }) },
    { locale: 'fr', items: [] },
    { locale: 'ko', items: [{ id: 'x', variant: -1 }] },
    { locale: 'ko' },
  ])('refuses a body of another form', async (body) => {
    const response = await anonymousClient().sendJson(postStudyItems, body);

    expect([response.status, (await response.json()).error.code]).toEqual([400, 'invalid_request']);
  });
});

describe('limits of POST /api/study/items', () => {
  it('are 20,000 items an hour for one address without an account', async () => {
    const client = anonymousClient();
    const items = Array(50).fill({ id: 'gone' });

    const statuses: number[] = [];
    for (let round = 0; round < 401; round += 1)
      statuses.push((await client.sendJson(postStudyItems, { locale: 'ko', items })).status);

    expect(statuses.slice(0, 400).every((status) => status === 200)).toBe(true);
    expect(statuses[400]).toBe(429);
  });
});

describe('an item of a quiz under way', () => {
  it('is neither planned nor shown to who is taking it, until the quiz is over', async () => {
    const { student, client, attemptId } = await startQuizOfEpoch();
    await client.sendJson(
      putStudySettings,
      { dailyCap: 500, dailyNew: 100, timeZone: 'UTC' },
      { method: 'PUT' },
    );
    const look = async () => {
      const plan = await client.sendJson(postStudyPlan, { scope: `items:${epoch.id}` });
      const items = await client.sendJson(postStudyItems, { locale: 'ko', items: [{ id: epoch.id }] });
      const { today, chapters } = await (await client.send(getStudySummary)).json();
      return {
        planned: (await plan.json()).items,
        missing: (await items.json()).missing,
        isToday: today.items.includes(epoch.id),
        total: chapters[0].total,
      };
    };

    const during = await look();
    await submitAttempt(database.db, student, attemptId);
    const after = await look();

    const total = bank.items.length;
    expect(during).toEqual({ planned: [], missing: [epoch.id], isToday: false, total });
    expect(after).toEqual({ planned: [epoch.id], missing: [], isToday: true, total });
  });
});

describe('an item to practise that stands in a quiz under way', () => {
  it('is not offered until the quiz is over', async () => {
    const { student, attemptId } = await startQuizOfEpoch();
    const about = createBank([{ ...epoch, mistakes: ['softmax/wrong-axis'] }]);
    const offered = () =>
      listPracticeItems(database.db, student, {
        bank: about,
        submission: {
          exerciseId: 'softmax',
          student: { id: student.id, name: student.name },
          verdict: makeVerdict({ misconception: 'wrong-axis' }),
        },
      });

    const during = await offered();
    await submitAttempt(database.db, student, attemptId);

    expect([during, await offered()]).toEqual([[], [epoch.id]]);
  });
});

describe('GET /api/study/catalog', () => {
  it('lists what everybody may know, and answers 304 to who knows it', async () => {
    const response = await anonymousClient().send(getStudyCatalog);

    const { items } = await response.json();
    expect(items[0]).toEqual({
      ...{ id: anyItem!.id, kind: anyItem!.kind, chapterId: '07-optimization' },
      ...{ tags: anyItem!.tags, version: 1 },
    });
    const etag = response.headers.get('etag')!;
    const again = await anonymousClient().send(getStudyCatalog, {
      headers: { 'if-none-match': `W/${etag}` },
    });
    expect(again.status).toBe(304);
  });
});

describe('POST /api/study/answers', () => {
  const post = (client: ReturnType<typeof anonymousClient>, body: object) =>
    client.sendJson(postStudyAnswers, { locale: 'ko', owner: null, ...body });

  it('marks without an account and keeps nothing', async () => {
    const answers = bank.items.map((item) => makePostedAnswer(item));

    const response = await post(anonymousClient(), { answers });

    const { kept, results } = await response.json();
    expect(kept).toBe(false);
    expect(results.map(({ feedback }: { feedback: { status: string } }) => feedback.status)).toEqual(
      bank.items.map(() => 'right'),
    );
    expect(results[0].feedback.teaching.explanationHtml).toContain('합성함수의 미분');
    const kept2 = await database.db.select().from(quizReviews).where(eq(quizReviews.id, answers[0]!.id));
    expect(kept2).toEqual([]);
  });

  it('keeps the owner’s answers once, with the mark that the server gives', async () => {
    const { viewer, client } = await userClient();
    const answer = makePostedAnswer(epoch, { answer: { text: 'batch' }, status: 'right', fraction: 1 });

    const first = await (await post(client, { owner: viewer.id, answers: [answer] })).json();
    const second = await (await post(client, { owner: viewer.id, answers: [answer] })).json();

    expect(first).toMatchObject({ kept: true, results: [{ id: answer.id, feedback: { status: 'wrong' } }] });
    expect(first.results[0].card).toMatchObject({ state: 'learning', reps: 1 });
    expect(second).toEqual(first);
    expect(await reviewsOf(viewer)).toMatchObject([{ id: answer.id, status: 'wrong', fraction: 0 }]);
  });

  it('gives nobody the answers of another: marked, and not kept', async () => {
    const [{ viewer, client }, other] = [await userClient(), await userClient()];
    const answers = [makePostedAnswer(epoch)];

    const bodies = [
      await (await post(client, { owner: other.viewer.id, answers })).json(),
      await (await post(client, { owner: null, answers })).json(),
      await (await post(anonymousClient(), { owner: viewer.id, answers })).json(),
    ];

    expect(bodies.map(({ kept, results }) => [kept, results[0].feedback.status])).toEqual(
      bodies.map(() => [false, 'right']),
    );
    expect([await reviewsOf(viewer), await reviewsOf(other.viewer)]).toEqual([[], []]);
  });

  it('teaches nothing of an item for an answer that cannot be read', async () => {
    const item = bank.byId.get('one-gradient-step')!;

    const response = await post(anonymousClient(), {
      answers: [makePostedAnswer(item, { answer: { text: '?' } })],
    });

    const [{ feedback }] = (await response.json()).results;
    expect(feedback).toMatchObject({ status: 'invalid' });
    expect(feedback.teaching).toBeUndefined();
  });

  it('teaches nothing of an item for an answer that cannot be decided', async () => {
    const item = bank.byId.get('gradient-step-w1-formula')!;

    const response = await post(anonymousClient(), {
      answers: [makePostedAnswer(item, { answer: { text: '\\sqrt{-1-w_1^2}', syntax: 'latex' } })],
    });

    const [{ feedback }] = (await response.json()).results;
    expect(feedback).toMatchObject({ status: 'undecided' });
    expect(feedback.teaching).toBeUndefined();
  });

  it('takes "I don’t know" as wrong, keeps it and shows the answer', async () => {
    const { viewer, client } = await userClient();

    const response = await post(client, {
      owner: viewer.id,
      answers: [makePostedAnswer(epoch, { answer: { gaveUp: true } })],
    });

    const [{ feedback }] = (await response.json()).results;
    expect(feedback).toMatchObject({ status: 'wrong', fraction: 0, notes: [{ message: 'gaveUp' }] });
    expect(feedback.teaching.reveal.rightHtml).toContain('에포크');
    expect(await reviewsOf(viewer)).toMatchObject([{ status: 'wrong', answer: { gaveUp: true } }]);
  });

  it('neither marks nor keeps an answer to an item of a quiz under way, so that nothing tells right from wrong', async () => {
    const { student, client, attemptId } = await startQuizOfEpoch();
    const ask = (text: string) =>
      post(client, { owner: student.id, answers: [makePostedAnswer(epoch, { answer: { text } })] });
    const figures = async () => {
      const { at: _, ...summary } = await (await client.send(getStudySummary)).json();
      return [
        summary,
        await (await client.sendJson(postStudyPlan, { scope: 'tag:gradient-descent' })).json(),
      ];
    };
    const before = await figures();

    const during = [await ask('에포크'), await ask('배치')];
    const meanwhile = [await reviewsOf(student), await figures()];
    await submitAttempt(database.db, student, attemptId);
    const after = await ask('에포크');

    const refused = [{ id: expect.any(String), error: { code: 'item_in_quiz', params: {} } }];
    const results = await Promise.all(during.map(async (response) => (await response.json()).results));
    expect(results).toEqual([refused, refused]);
    expect(meanwhile).toEqual([[], before]);
    expect((await after.json()).results[0].feedback.status).toBe('right');
    expect(await reviewsOf(student)).toHaveLength(1);
  });

  it('says of each answer what is wrong with it, and marks the others', async () => {
    const bad = [
      { itemId: 'no-such-item' },
      { variant: 99 },
      { version: 9 },
      { answer: { choice: 'abcdef' } },
      { answer: { text: 'epoch', extra: 1 } },
    ].map((overrides) => makePostedAnswer(epoch, overrides));

    const response = await post(anonymousClient(), { answers: [...bad, makePostedAnswer(epoch)] });

    const { results } = await response.json();
    expect(results.map(({ error }: { error?: { code: string } }) => error?.code)).toEqual([
      'not_found',
      'not_found',
      'item_changed',
      'invalid_request',
      'invalid_request',
      undefined,
    ]);
  });

  it.each([
    { answers: [] },
    { answers: Array.from({ length: 201 }, () => makePostedAnswer(epoch)) },
    { answers: [makePostedAnswer(epoch, { id: 'x' })] },
    { answers: [makePostedAnswer(epoch, { answeredAt: 'today' })] },
    { answers: [makePostedAnswer(epoch, { durationMs: -1 })] },
    { answers: [makePostedAnswer(epoch)], owner: 'me' },
  ])('refuses a body of another form', async (body) => {
    expect((await post(anonymousClient(), body)).status).toBe(400);
  });

  it('takes an answer of no more than 4 KiB, and marks the others', async () => {
    const pairs = Object.fromEntries(
      Array.from({ length: 200 }, (_, place) => [`left-${place}`, `right-${place}`]),
    );
    const large = makePostedAnswer(
      bank.items.find(({ kind }) => kind === 'matching')!,
      { answer: { pairs } },
    );
    const deep = { ...makePostedAnswer(epoch), answer: JSON.parse(nest(65)) };

    const response = await post(anonymousClient(), { answers: [large, makePostedAnswer(epoch)] });
    const refused = await post(anonymousClient(), { answers: [deep] });

    expect((await response.json()).results).toMatchObject([
      { error: { code: 'invalid_request', params: { field: 'answer' } } },
      { feedback: { status: 'right' } },
    ]);
    expect([refused.status, (await refused.json()).error.code]).toEqual([400, 'invalid_request']);
  });

  it('takes an answer of the year 0 for one of 2020', async () => {
    const { viewer, client } = await userClient();

    const response = await post(client, {
      owner: viewer.id,
      answers: [makePostedAnswer(epoch, { answeredAt: '0000-01-01T00:00:00Z' })],
    });

    expect(response.status).toBe(200);
    expect(await reviewsOf(viewer)).toMatchObject([{ answeredAt: new Date('2020-01-01T00:00:00Z') }]);
  });

  it('marks 20,000 answers an hour for one address without an account, and then says when to come back', async () => {
    const client = anonymousClient();
    const answers = Array.from({ length: 200 }, () => makePostedAnswer(epoch));

    const statuses: number[] = [];
    for (let round = 0; round < 101; round += 1) statuses.push((await post(client, { answers })).status);

    expect(statuses.slice(0, 100).every((status) => status === 200)).toBe(true);
    expect(statuses[100]).toBe(429);
  });
});

describe('plans and settings', () => {
  it('are for people with an account', async () => {
    const client = anonymousClient();
    const statuses = [
      await client.send(getStudySummary),
      await client.sendJson(postStudyPlan, { scope: 'today' }),
      await client.sendJson(putStudySettings, {}, { method: 'PUT' }),
      await client.sendJson(postStudyPostpone, { days: 3 }),
      await client.sendJson(postStudyAdopt, {}),
    ].map(({ status }) => status);

    expect(statuses).toEqual([401, 401, 401, 401, 401]);
  });

  it('follow from what was answered and set', async () => {
    const { viewer, client } = await userClient();
    const settings = { dailyCap: 5, dailyNew: 2, timeZone: FAR_FROM_MIDNIGHT };
    await client.sendJson(putStudySettings, settings, { method: 'PUT' });
    await client.sendJson(postStudyAnswers, {
      locale: 'ko',
      owner: viewer.id,
      answers: [makePostedAnswer(bank.items[0]!)],
    });

    const summary = await (await client.send(getStudySummary)).json();
    const plan = await (await client.sendJson(postStudyPlan, { scope: 'today' })).json();

    expect(summary).toMatchObject({ settings, seen: 1, today: { done: 1, fresh: 1, later: 1 } });
    expect(plan).toEqual({ items: [bank.items[1]!.id], remaining: 0, mistakenIn: {} });
    expect(summary.retention.overall).toBeNull();
  });

  it('go on with what comes again within minutes, once nothing else is left', async () => {
    const { viewer, client } = await userClient();
    const settings = { dailyCap: 5, dailyNew: 0, timeZone: FAR_FROM_MIDNIGHT };
    await client.sendJson(putStudySettings, settings, { method: 'PUT' });
    await client.sendJson(postStudyAnswers, {
      ...{ locale: 'ko', owner: viewer.id },
      answers: bank.items.slice(0, 2).map((item) => makePostedAnswer(item)),
    });

    const { today, forecast } = await (await client.send(getStudySummary)).json();
    const plan = await (await client.sendJson(postStudyPlan, { scope: 'today' })).json();

    const answered = bank.items.slice(0, 2).map(({ id }) => id);
    expect(today).toMatchObject({ items: [], later: 0 });
    expect(today.ahead.toSorted()).toEqual(answered.toSorted());
    expect(plan.items.toSorted()).toEqual(answered.toSorted());
    expect(forecast.days[0]).toMatchObject({ due: 2, asked: 2 });
  });

  it('answers with the time zone as it is kept', async () => {
    const { client } = await userClient();
    const settings = { dailyCap: 5, dailyNew: 2, timeZone: 'aSIA/sEOUL' };

    const response = await client.sendJson(putStudySettings, settings, { method: 'PUT' });

    expect((await response.json()).settings).toEqual({ ...settings, timeZone: 'Asia/Seoul' });
  });

  it.each([
    [postStudyPlan, { scope: 'everything' }],
    [postStudyPlan, {}],
    [postStudyPostpone, { days: 5 }],
    [postStudyAdopt, { owner: 'me', settings: null, postponed: [] }],
    [putStudySettings, { dailyCap: 4, dailyNew: 0, timeZone: 'UTC' }],
    [putStudySettings, { dailyCap: 40, dailyNew: 101, timeZone: 'UTC' }],
    [putStudySettings, { dailyCap: 40, dailyNew: 1, timeZone: 'Nowhere/City' }],
  ])('refuse what they do not know', async (handler, body) => {
    const { client } = await userClient();

    const method = handler === putStudySettings ? 'PUT' : 'POST';
    expect((await client.sendJson(handler, body, { method })).status).toBe(400);
  });
});

describe('POST /api/study/adopt', () => {
  it('takes over what the browser had for who is signed in, and nothing that was another’s', async () => {
    const { viewer, client } = await userClient();
    const settings = { dailyCap: 7, dailyNew: 3, timeZone: 'Europe/Paris' };
    const body = { settings, postponed: [] };
    const settingsNow = async () => (await (await client.send(getStudySummary)).json()).settings;

    const foreign = await client.sendJson(postStudyAdopt, { ...body, owner: randomUUID() });
    const before = await settingsNow();
    const own = await client.sendJson(postStudyAdopt, { ...body, owner: viewer.id });

    expect(await foreign.json()).toEqual({ adopted: false });
    expect(before).toEqual({ dailyCap: 40, dailyNew: 10, timeZone: 'Asia/Seoul' });
    expect(await own.json()).toEqual({ adopted: true });
    expect(await settingsNow()).toEqual(settings);
  });
});

describe('POST /api/study/echo', () => {
  it('says how a formula is understood, and nothing of whether it is right', async () => {
    const item = bank.byId.get('gradient-step-w1-formula')!;
    const body = { itemId: item.id, variant: 0, syntax: 'plain' };
    const client = anonymousClient();

    const understood = await client.sendJson(postStudyEcho, { ...body, text: 'w1 - eta' });
    const problem = await client.sendJson(postStudyEcho, { ...body, text: 'w1 - (' });

    expect(Object.keys(await understood.json())).toEqual(['html']);
    expect(await problem.json()).toEqual({ problem: expect.any(String), at: expect.any(String) });
    expect((await client.sendJson(postStudyEcho, { ...body, itemId: epoch.id, text: 'x' })).status).toBe(400);
    expect((await client.sendJson(postStudyEcho, { ...body, itemId: 'gone', text: 'x' })).status).toBe(404);
  });
});

describe('POST /api/item-reports', () => {
  const report = { itemId: epoch.id, variant: 0, reason: 'marking', comment: ' 에폭도 맞습니다. ' };

  it('keeps a report with its writer, or without an account', async () => {
    const { viewer, client } = await userClient();

    const responses = [
      await client.sendJson(postItemReport, { ...report, answer: { text: '에폭' } }),
      await anonymousClient().sendJson(postItemReport, report),
    ];

    expect(responses.map(({ status }) => status)).toEqual([201, 201]);
    const rows = await database.db.select().from(itemReports).orderBy(itemReports.createdAt);
    expect(rows).toMatchObject([
      {
        userId: viewer.id,
        itemVersion: 1,
        reason: 'marking',
        comment: '에폭도 맞습니다.',
        answer: { text: '에폭' },
      },
      { userId: null, answer: null },
    ]);
  });

  it.each([
    { seen: 'an earlier version', report: { version: 1, variant: 0 }, kept: { itemVersion: 1, variant: 0 } },
    {
      seen: 'a variant that is gone',
      report: { version: 1, variant: 7 },
      kept: { itemVersion: 1, variant: 7 },
    },
    { seen: 'today’s version', report: { version: 2, variant: 0 }, kept: { itemVersion: 2, variant: 0 } },
    {
      seen: 'a version still to come',
      report: { version: 9, variant: 0 },
      kept: { itemVersion: 2, variant: 0 },
    },
    { seen: 'no version', report: { variant: 0 }, kept: { itemVersion: 2, variant: 0 } },
    {
      seen: 'an item that is gone',
      report: { itemId: 'dropped-item', version: 3, variant: 2 },
      kept: { itemId: 'dropped-item', itemVersion: 3, variant: 2 },
    },
  ])('keeps a report of $seen as what was seen', async ({ report: seen, kept }) => {
    const viewer = await insertViewer(database.db);
    const changed = createBank([{ ...epoch, version: 2 }]);
    const client = createApiClient({ db: database.db, viewer, bank: changed });

    const response = await client.sendJson(postItemReport, { ...report, ...seen });

    expect(response.status).toBe(201);
    const rows = await database.db.select().from(itemReports).where(eq(itemReports.userId, viewer.id));
    expect(rows).toMatchObject([{ itemId: epoch.id, ...kept }]);
  });

  it.each([
    [{ itemId: 'Not an id', version: 1 }, 400],
    [{ itemId: 'a\0b', version: 1 }, 400],
    [{ version: -1 }, 400],
    [{ version: 3e9 }, 400],
    [{ itemId: 'gone' }, 404],
    [{ variant: 50 }, 404],
    [{ reason: 'boring' }, 400],
    [{ comment: 'x'.repeat(2_001) }, 400],
    [{ comment: 'a\0b' }, 400],
    [{ answer: 'x'.repeat(20_000) }, 400],
  ])('refuses %j with %i', async (overrides, status) => {
    const response = await anonymousClient().sendJson(postItemReport, { ...report, ...overrides });

    expect(response.status).toBe(status);
  });

  it.each([60_000, 65])('refuses JSON of %i levels', async (depth) => {
    const body = JSON.stringify({ ...report, answer: null }).replace('null', nest(depth));

    const response = await anonymousClient().send(postItemReport, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: ORIGIN },
      body,
    });

    expect([response.status, (await response.json()).error.code]).toEqual([400, 'invalid_request']);
  });

  it('takes JSON of 64 levels', async () => {
    const response = await anonymousClient().sendJson(postItemReport, {
      ...report,
      answer: JSON.parse(nest(63)),
    });

    expect(response.status).toBe(201);
  });

  it('takes 300 an hour from one address', async () => {
    const client = anonymousClient();
    const statuses = await Promise.all(
      Array.from({ length: 301 }, async () => (await client.sendJson(postItemReport, report)).status),
    );

    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
  });
});

describe('a shown item', () => {
  it('has its options in an order that says nothing of the bank’s', () => {
    const item = bank.items.find(({ kind }) => kind === 'single-choice' || kind === 'multiple-choice')!;
    const orders = Array.from({ length: 20 }, (_, seed) =>
      JSON.stringify(presentItem(toShowable(item, 0), { locale: 'ko', orderSeed: String(seed) }).body),
    );

    expect(new Set(orders).size).toBeGreaterThan(3);
    expect(findKind(item.kind).kind).toBe(item.kind);
  });
});
