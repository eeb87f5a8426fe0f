import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { UserViewer } from '@/lib/auth/viewer';
import { createBank } from '@/lib/quiz/bank';
import { findKind } from '@/lib/quiz/kinds/index';
import { planToday } from '@/lib/quiz/study/plan-today';
import { markAnswer, type GivenAnswer } from '@/lib/quiz/study/records/mark-answer';
import { adoptBrowserChoices } from '@/lib/quiz/study/records/adopt';
import { lockStudy } from '@/lib/quiz/study/records/lock-study';
import { postponeBacklog } from '@/lib/quiz/study/records/postpone';
import { recordAnswers } from '@/lib/quiz/study/records/record-answers';
import { listRecentReviews, selectStudyState } from '@/lib/quiz/study/records/select-study';
import { selectSettings, updateSettings } from '@/lib/quiz/study/records/settings';
import { replay } from '@/lib/quiz/study/scheduling';
import type { BankItem } from '@/lib/quiz/types';
import { quizCards, quizReviews } from '@/db/schema/study';
import { useDatabase } from '@/tests/database';
import { submit } from '@/tests/factories/grading';
import { insertViewer } from '@/tests/factories/people';
import { DAY_MS, makeRealBank } from '@/tests/factories/study';

const database = useDatabase();
const bank = makeRealBank();
const EPOCH = 'name-epoch';
const NOW = new Date('2026-05-20T12:00:00Z');

function given(overrides: Partial<GivenAnswer> = {}): GivenAnswer {
  return {
    ...{ id: randomUUID(), itemId: EPOCH, version: 1, variant: 0, durationMs: 1_000 },
    answer: { text: 'epoch' },
    answeredAt: NOW,
    ...overrides,
  };
}

/** The right answer to an item's first variant. */
function givenRight({ id, kind, version, variants }: BankItem, answeredAt = NOW): GivenAnswer {
  return given({ itemId: id, version, answer: findKind(kind).solve(variants[0]!.key), answeredAt });
}

const wrong = { answer: { text: 'batch' } };
const daysAgo = (days: number) => new Date(NOW.getTime() - days * DAY_MS);

function record(viewer: UserViewer, answers: readonly GivenAnswer[], now = NOW) {
  return recordAnswers(database.db, viewer, { answers: answers.map((one) => markAnswer(bank, one)), now });
}

const cardsOf = (viewer: UserViewer) =>
  database.db.select().from(quizCards).where(eq(quizCards.userId, viewer.id));
const reviewsOf = (viewer: UserViewer) =>
  database.db.select().from(quizReviews).where(eq(quizReviews.userId, viewer.id));

describe('markAnswer', () => {
  it.each(bank.items.map((item) => [item.id, item] as const))(
    'marks the right answer to %s right',
    (_, item) => {
      const answer = findKind(item.kind).solve(item.variants[0]!.key);

      expect(markAnswer(bank, given({ itemId: item.id, version: item.version, answer })).marking.status).toBe(
        'right',
      );
    },
  );

  it.each([
    [{ itemId: 'no-such-item' }, 'not_found'],
    [{ variant: 7 }, 'not_found'],
    [{ version: 2 }, 'item_changed'],
    [{ answer: { choice: 'abc' } }, 'invalid_request'],
    [{ answer: null }, 'invalid_request'],
    [{ itemId: '__proto__' }, 'not_found'],
  ])('refuses %j as %s', (overrides, code) => {
    expect(() => markAnswer(bank, given(overrides))).toThrow(expect.objectContaining({ code }));
  });
});

describe('recordAnswers', () => {
  it('keeps an answer once, however often and in parallel it is sent', async () => {
    const viewer = await insertViewer(database.db);
    const answer = given();

    await Promise.all([record(viewer, [answer]), record(viewer, [answer, answer]), record(viewer, [answer])]);

    expect(await reviewsOf(viewer)).toMatchObject([
      { id: answer.id, status: 'right', fraction: 1, answer: { text: 'epoch' } },
    ]);
    expect(await cardsOf(viewer)).toMatchObject([{ itemId: EPOCH, reps: 1 }]);
  });

  it('puts an answer that comes late into its place, as if it had come in time', async () => {
    const [late, punctual] = [await insertViewer(database.db), await insertViewer(database.db)];
    const of = () => [
      given({ answeredAt: daysAgo(9) }),
      given({ answeredAt: daysAgo(6), ...wrong }),
      given({ answeredAt: daysAgo(1) }),
    ];
    const [first, second, third] = of();

    await record(late, [first!]);
    await record(late, [third!]);
    const { cards } = await record(late, [second!]);
    await record(punctual, of());

    const [[lateCard], [punctualCard]] = [await cardsOf(late), await cardsOf(punctual)];
    const { userId: _, updatedAt: __, ...card } = punctualCard!;
    expect(lateCard).toMatchObject(card);
    expect(cards.get(EPOCH)).toEqual(
      replay([
        { id: '1', status: 'right', answeredAt: daysAgo(9).getTime() },
        { id: '2', status: 'wrong', answeredAt: daysAgo(6).getTime() },
        { id: '3', status: 'right', answeredAt: daysAgo(1).getTime() },
      ]),
    );
  });

  it.each(['0000-01-01T00:00:00Z', '2019-12-31T23:59:59Z'])(
    'takes an answer of %s for one of 2020',
    async (at) => {
      const viewer = await insertViewer(database.db);

      await record(viewer, [given({ answeredAt: new Date(at) })]);

      expect((await reviewsOf(viewer))[0]?.answeredAt).toEqual(new Date('2020-01-01T00:00:00Z'));
    },
  );

  it('takes an answer from the future for one of now', async () => {
    const viewer = await insertViewer(database.db);

    await record(viewer, [given({ answeredAt: new Date('2031-01-01T00:00:00Z') })]);

    expect((await reviewsOf(viewer))[0]?.answeredAt).toEqual(NOW);
  });

  it('keeps fifty reviews of one item a day, and those of other items beside them', async () => {
    const viewer = await insertViewer(database.db);
    const other = given({ itemId: 'one-gradient-step', answer: { gaveUp: true } });
    const many = Array.from({ length: 60 }, (_, days) => given({ answeredAt: daysAgo(days) }));

    const first = await record(viewer, many.slice(0, 40));
    const second = await record(viewer, [...many, other]);
    const tomorrow = await record(viewer, [given()], new Date(NOW.getTime() + DAY_MS));

    expect([...first.outcomes.values()]).toEqual(Array(40).fill('kept'));
    expect(many.map(({ id }) => second.outcomes.get(id))).toEqual([
      ...Array(50).fill('kept'),
      ...Array(10).fill('surplus'),
    ]);
    expect([second.outcomes.get(other.id), second.cards.get(EPOCH)?.reps]).toEqual(['kept', 50]);
    expect(tomorrow.cards.get(EPOCH)?.reps).toBe(51);
  });

  it('leaves what is somebody else’s as it is, and says that the id is taken', async () => {
    const [owner, other] = [await insertViewer(database.db), await insertViewer(database.db)];
    const answer = given();
    await record(owner, [answer]);
    const before = [await reviewsOf(owner), await cardsOf(owner)];

    const { outcomes, cards } = await record(other, [{ ...answer, ...wrong }]);

    expect(outcomes.get(answer.id)).toBe('foreign');
    expect(cards.size).toBe(0);
    expect([await reviewsOf(owner), await cardsOf(owner)]).toEqual(before);
    expect([await reviewsOf(other), await cardsOf(other)]).toEqual([[], []]);
  });

  it('takes no answer that could not be read for a review', async () => {
    const viewer = await insertViewer(database.db);

    const { outcomes } = await record(viewer, [
      given({ itemId: 'one-gradient-step', answer: { text: '?' } }),
    ]);

    expect(outcomes.size).toBe(0);
    expect(await reviewsOf(viewer)).toEqual([]);
  });

  it('keeps text that PostgreSQL cannot hold, without it', async () => {
    const viewer = await insertViewer(database.db);

    await record(viewer, [given({ answer: { text: 'a\0\uD800' } })]);

    expect((await reviewsOf(viewer))[0]?.answer).toEqual({ text: 'a\uFFFD\uFFFD' });
  });

  it('refuses who has no account', async () => {
    const anonymous = { kind: 'anonymous', address: '192.0.2.1' } as const;

    await expect(recordAnswers(database.db, anonymous, { answers: [], now: NOW })).rejects.toMatchObject({
      code: 'sign_in_required',
    });
  });
});

describe('selectStudyState', () => {
  async function recognize(
    viewer: UserViewer,
    mistake: { exerciseId: string; misconception: string; at: Date },
  ) {
    const { submissionId } = await submit(database.db, viewer, { exerciseId: mistake.exerciseId });
    await database.db.execute(sql`update submissions set created_at = ${mistake.at.toISOString()}::timestamptz
      where id = ${submissionId}`);
    await database.db.execute(sql`
      insert into verdicts (submission_id, status, score, max_score, cases, misconception, console, backend, device,
        seed, duration_ms, exercise_version, internal, created_at)
      values (${submissionId}, 'failed', 0, 10, '[]', ${mistake.misconception}, '{}', 'wasm', 'cpu', '0', 1, 1, '{}',
        ${mistake.at.toISOString()}::timestamptz)`);
  }
  const item = (id: string, parts: Partial<BankItem>): BankItem => ({
    ...bank.byId.get(EPOCH)!,
    ...{ id, exercises: [], mistakes: [] },
    ...parts,
  });
  const mistakes = createBank([
    item('about-sign', { mistakes: ['gradient-step/sign-flipped'], exercises: ['gradient-step'] }),
    ...['a', 'b', 'c', 'd'].map((id) => item(id, { exercises: ['gradient-step'] })),
    item('elsewhere', { exercises: ['softmax'] }),
  ]);
  const nudgedOf = async (viewer: UserViewer) =>
    (await selectStudyState(database.db, viewer, { bank: mistakes, now: NOW })).nudged.map(
      ({ itemId, exerciseId }) => `${itemId} of ${exerciseId}`,
    );

  it('schedules the items of a recognised mistake, and only of one’s own', async () => {
    const [viewer, other] = [await insertViewer(database.db), await insertViewer(database.db)];
    await recognize(viewer, { exerciseId: 'gradient-step', misconception: 'sign-flipped', at: daysAgo(2) });

    expect(await nudgedOf(viewer)).toEqual(['about-sign of gradient-step']);
    expect(await nudgedOf(other)).toEqual([]);
  });

  it('schedules up to three items of the exercise where none is about the mistake', async () => {
    const viewer = await insertViewer(database.db);
    await recognize(viewer, { exerciseId: 'gradient-step', misconception: 'factor-two', at: daysAgo(2) });

    expect(await nudgedOf(viewer)).toEqual(['about-sign', 'a', 'b'].map((id) => `${id} of gradient-step`));
  });

  it('forgets a mistake once the item has been reviewed since, or after 30 days', async () => {
    const viewer = await insertViewer(database.db);
    await recognize(viewer, { exerciseId: 'softmax', misconception: 'any', at: daysAgo(31) });
    await recognize(viewer, { exerciseId: 'gradient-step', misconception: 'sign-flipped', at: daysAgo(3) });
    const review = (at: Date) =>
      recordAnswers(database.db, viewer, {
        answers: [markAnswer(mistakes, given({ itemId: 'about-sign', answeredAt: at }))],
        now: NOW,
      });

    await review(daysAgo(4));
    const before = await nudgedOf(viewer);
    await review(daysAgo(2));

    expect([before, await nudgedOf(viewer)]).toEqual([['about-sign of gradient-step'], []]);
  });

  it('reads of reviews the last 30 days, and of each item the last one before', async () => {
    const viewer = await insertViewer(database.db);
    await record(
      viewer,
      [50, 40, 5].map((days) => given({ answeredAt: daysAgo(days) })),
    );
    await record(await insertViewer(database.db), [given()]);

    const reviews = await listRecentReviews(database.db, viewer, NOW);

    expect(reviews.map(({ answeredAt }) => (NOW.getTime() - answeredAt) / DAY_MS).sort()).toEqual([40, 5]);
  });
});

describe('postponeBacklog', () => {
  it('puts off all but today’s part of the viewer’s own, until an answer makes it void', async () => {
    const [viewer, other] = [await insertViewer(database.db), await insertViewer(database.db)];
    const items = bank.items.slice(0, 6);
    for (const one of [viewer, other])
      await record(
        one,
        items.map((item) => givenRight(item, daysAgo(20))),
      );

    const postponed = await postponeBacklog(database.db, viewer, { bank, days: 3, now: NOW });

    const plan = async (of: UserViewer) =>
      planToday(await selectStudyState(database.db, of, { bank, now: NOW }), NOW.getTime()).due;
    expect(postponed).toBe(4);
    expect([await plan(viewer), await plan(other)]).toEqual([2, 6]);
    const put = (await cardsOf(viewer)).find(({ postponedTo }) => postponedTo !== null)!;
    const item = bank.byId.get(put.itemId)!;
    await record(viewer, [givenRight(item)]);
    const after = (await cardsOf(viewer)).find(({ itemId }) => itemId === put.itemId);
    expect(after?.postponedTo).toBeNull();
  });
});

describe('postponeBacklog beside an answer', () => {
  it('does not put off what is being answered', async () => {
    const viewer = await insertViewer(database.db);
    const items = bank.items.slice(0, 6);
    await record(
      viewer,
      items.map((item) => givenRight(item, daysAgo(20))),
    );
    const answer = await database.db.transaction(async (tx) => {
      await lockStudy(tx, viewer.id);
      const postponing = postponeBacklog(database.db, viewer, { bank, days: 3, now: NOW });
      // Long enough for it to have read what is due, if nothing held it.
      await new Promise((wake) => setTimeout(wake, 300));
      await tx
        .update(quizCards)
        .set({ dueAt: daysAgo(-30) })
        .where(eq(quizCards.userId, viewer.id));
      return { postponing };
    });

    expect(await answer.postponing).toBe(0);
    expect((await cardsOf(viewer)).filter(({ postponedTo }) => postponedTo !== null)).toEqual([]);
  });
});

describe('settings', () => {
  it('are the defaults until set, and each viewer’s own', async () => {
    const [viewer, other] = [await insertViewer(database.db), await insertViewer(database.db)];
    const settings = { dailyCap: 25, dailyNew: 0, timeZone: 'America/New_York' };

    await updateSettings(database.db, viewer, { ...settings, dailyCap: 30 });
    await updateSettings(database.db, viewer, settings);

    expect(await selectSettings(database.db, viewer)).toEqual(settings);
    expect(await selectSettings(database.db, other)).toEqual({
      ...{ dailyCap: 40, dailyNew: 10 },
      timeZone: 'Asia/Seoul',
    });
    expect(await updateSettings(database.db, viewer, { ...settings, timeZone: 'america/NEW_YORK' })).toEqual(
      settings,
    );
    expect(await selectSettings(database.db, viewer)).toEqual(settings);
    await expect(updateSettings(database.db, viewer, { ...settings, timeZone: 'x' })).rejects.toMatchObject({
      code: 'invalid_request',
    });
  });
});

describe('adoptBrowserChoices', () => {
  const settings = { dailyCap: 25, dailyNew: 0, timeZone: 'America/New_York' };

  it('puts off what is neither put off nor reviewed since, and of the viewer alone', async () => {
    const [viewer, other] = [await insertViewer(database.db), await insertViewer(database.db)];
    const items = bank.items.slice(0, 4);
    for (const one of [viewer, other])
      await record(
        one,
        items.map((item) => givenRight(item, daysAgo(5))),
      );
    const [fresh, reviewedSince, farOff, postponed] = items.map(({ id }) => id);
    const to = (days: number) => new Date(NOW.getTime() + days * DAY_MS);
    const adopt = (itemId: string, days: number, madeAt = daysAgo(4)) =>
      adoptBrowserChoices(database.db, viewer, {
        settings: null,
        postponed: [{ itemId, to: to(days), madeAt }],
        bank,
        now: NOW,
      });
    await adopt(postponed!, 2);

    await adopt(fresh!, 3);
    await adopt(reviewedSince!, 3, daysAgo(6));
    await adopt(farOff!, 16);
    await adopt(farOff!, -1);
    await adopt(farOff!, 3, new Date(-1e15));
    await adopt('no\0item', 3);
    await adopt(postponed!, 9);

    const postponedTo = async (of: UserViewer) =>
      new Map((await cardsOf(of)).map((card) => [card.itemId, card.postponedTo]));
    expect(await postponedTo(viewer)).toEqual(
      new Map([
        [fresh, to(3)],
        [reviewedSince, null],
        [farOff, null],
        [postponed, to(2)],
      ]),
    );
    expect([...(await postponedTo(other)).values()]).toEqual([null, null, null, null]);
  });

  it('sets what was not set, and leaves what was', async () => {
    const viewer = await insertViewer(database.db);
    const adopt = (dailyCap: number) =>
      adoptBrowserChoices(database.db, viewer, {
        settings: { ...settings, dailyCap },
        postponed: [],
        bank,
        now: NOW,
      });

    await adopt(25);
    await adopt(30);

    expect(await selectSettings(database.db, viewer)).toEqual(settings);
  });

  it('has the default time zone where the browser’s is not known here', async () => {
    const viewer = await insertViewer(database.db);

    await adoptBrowserChoices(database.db, viewer, {
      ...{ settings: { ...settings, timeZone: 'Mars/Olympus' }, postponed: [] },
      ...{ bank, now: NOW },
    });

    expect(await selectSettings(database.db, viewer)).toEqual({ ...settings, timeZone: 'Asia/Seoul' });
  });
});
