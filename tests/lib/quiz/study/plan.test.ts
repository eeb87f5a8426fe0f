import { describe, expect, it } from 'vitest';
import { addDays, isTimeZone, startOfDay, toDay, toTimeZone } from '@/lib/quiz/study/days';
import { forecast } from '@/lib/quiz/study/forecast';
import { formatScope, parseScope, planSession } from '@/lib/quiz/study/plan-session';
import { planToday } from '@/lib/quiz/study/plan-today';
import { spreadBacklog } from '@/lib/quiz/study/spread-backlog';
import { summarize } from '@/lib/quiz/study/summarize';
import { DAY_MS, makeCard, makeCatalogItem, makeState } from '@/tests/factories/study';

const NOW = Date.UTC(2026, 4, 20, 12);
const ids = (count: number) => Array.from({ length: count }, (_, place) => `item-${place}`);
/** Due since this many days, reviewed five days before that. */
const overdue = (id: string, days: number) =>
  makeCard(id, { dueAt: NOW - days * DAY_MS, lastReviewAt: NOW - (days + 5) * DAY_MS });

describe('planToday', () => {
  it('asks what a mistake has scheduled, then what is due from the best remembered on, then new items', () => {
    const catalog = ['new-1', 'worse', 'better', 'nudged', 'new-2'].map((id) => makeCatalogItem(id));

    const plan = planToday(
      makeState({ catalog, cards: [overdue('worse', 20), overdue('better', 2)], nudged: ['nudged'] }),
      NOW,
    );

    expect(plan.items).toEqual(['nudged', 'better', 'worse', 'new-1', 'new-2']);
    expect(plan).toMatchObject({ nudged: 1, due: 2, fresh: 2, done: 0, backlog: 0 });
  });

  it('never asks more than the cap on a day, counting what was done, and new items no more than theirs', () => {
    const catalog = ids(60).map((id) => makeCatalogItem(id));
    const done = ids(4).map((id) =>
      makeCard(id, { dueAt: NOW + DAY_MS, firstReviewAt: NOW - 3_600_000, lastReviewAt: NOW - 3_600_000 }),
    );
    const due = ids(60)
      .slice(4, 10)
      .map((id) => overdue(id, 3));

    const plan = planToday(
      makeState({ catalog, cards: [...done, ...due], settings: { dailyCap: 20, dailyNew: 7 } }),
      NOW,
    );

    expect(plan).toMatchObject({ done: 4, due: 6, fresh: 3, backlog: 0 });
    expect(plan.items.length).toBe(9);
  });

  it('leaves no room for new items while a backlog is worked off', () => {
    const catalog = ids(30).map((id) => makeCatalogItem(id));
    const cards = ids(12).map((id) => overdue(id, 3));

    const plan = planToday(makeState({ catalog, cards, settings: { dailyCap: 5 } }), NOW);

    expect(plan).toMatchObject({ due: 5, fresh: 0, backlog: 7 });
  });

  it('asks an item answered today once more, at no cost, when its learning step is over', () => {
    const catalog = [makeCatalogItem('step'), makeCatalogItem('later')];
    const cards = [
      makeCard('step', { state: 'relearning', dueAt: NOW - 60_000, lastReviewAt: NOW - 660_000 }),
      makeCard('later', { state: 'learning', dueAt: NOW + 60_000, lastReviewAt: NOW - 540_000 }),
    ];

    const plan = planToday(makeState({ catalog, cards, settings: { dailyCap: 5 } }), NOW);

    expect(plan).toMatchObject({ items: ['step'], done: 2, ahead: ['later'], later: 0 });
  });

  describe('once nothing is left but repetitions of today’s items', () => {
    const MINUTE_MS = 60_000;
    const step = (id: string, minutes: number, parts = {}) =>
      makeCard(id, {
        ...{ state: 'learning', dueAt: NOW + minutes * MINUTE_MS, lastReviewAt: NOW - MINUTE_MS },
        ...{ firstReviewAt: NOW - MINUTE_MS, ...parts },
      });
    const planOf = (cards: readonly ReturnType<typeof makeCard>[], more: readonly string[] = []) => {
      const catalog = [...cards.map(({ itemId }) => itemId), ...more].map((id) => makeCatalogItem(id));
      return planToday(makeState({ catalog, cards, settings: { dailyCap: 3, dailyNew: 3 } }), NOW);
    };

    it('offers those that come within 20 minutes, the soonest first', () => {
      const plan = planOf([step('b', 20), step('a', 1), step('far', 21)]);

      expect(plan).toMatchObject({ items: [], ahead: ['a', 'b'], later: 1, done: 3, backlog: 0 });
    });

    it('offers nothing ahead while there is anything else to ask', () => {
      expect(planOf([step('a', 5)], ['new'])).toMatchObject({ items: ['new'], ahead: [], later: 1 });
    });

    it('offers them beyond the cap, which they have taken from already, but no other day’s', () => {
      const yesterday = { lastReviewAt: NOW - DAY_MS, firstReviewAt: NOW - DAY_MS };
      const cards = [
        ...['a', 'b', 'c'].map((id) => step(id, 5)),
        step('old', 5, yesterday),
        overdue('due', 3),
      ];

      expect(planOf(cards)).toMatchObject({ items: [], ahead: ['a', 'b', 'c'], backlog: 1 });
    });

    it('leaves a review of tomorrow for tomorrow', () => {
      expect(planOf([makeCard('a', { dueAt: Date.UTC(2026, 4, 21), lastReviewAt: NOW })]).ahead).toEqual([]);
    });
  });

  it('takes a review for due from the beginning of its day in the learner’s zone', () => {
    const catalog = [makeCatalogItem('item')];
    // 21:30 in Seoul of the 20th; due at 23:00 there, and tomorrow morning there.
    const now = Date.UTC(2026, 4, 20, 12, 30);
    const settings = { timeZone: 'Asia/Seoul' };
    const plan = (dueAt: number) =>
      planToday(makeState({ catalog, cards: [makeCard('item', { dueAt })], settings }), now).due;

    expect(plan(Date.UTC(2026, 4, 20, 14))).toBe(1);
    expect(plan(Date.UTC(2026, 4, 20, 15))).toBe(0);
  });

  it('leaves out items the course no longer has, and those put off', () => {
    const catalog = [makeCatalogItem('put-off')];
    const cards = [overdue('gone', 2), { ...overdue('put-off', 2), postponedTo: NOW + 3 * DAY_MS }];

    const plan = planToday(makeState({ catalog, cards, nudged: ['gone'] }), NOW);

    expect(plan.items).toEqual([]);
  });
});

describe('spreadBacklog', () => {
  it('spreads what is due evenly, the best remembered first, and leaves today its part', () => {
    const catalog = ids(10).map((id) => makeCatalogItem(id));
    const state = makeState({ catalog, cards: ids(10).map((id, place) => overdue(id, 1 + place)) });

    const spread = spreadBacklog(state, 3, NOW);

    const days = ids(10).map((id) => spread.get(id));
    const [first, second] = [1, 2].map((days) => startOfDay(addDays('2026-05-20', days), 'UTC'));
    expect(days).toEqual([...Array(4).fill(undefined), ...Array(4).fill(first), second, second]);
  });
});

describe('forecast', () => {
  it('carries over what the cap leaves, and tells the day on which it is gone', () => {
    const catalog = ids(14).map((id) => makeCatalogItem(id));
    const cards = [
      ...ids(12).map((id) => overdue(id, 3)),
      makeCard('item-12', { dueAt: NOW + DAY_MS }),
      makeCard('item-13', { dueAt: NOW + 30 * DAY_MS }),
    ];

    const { days, clearedOn } = forecast(makeState({ catalog, cards, settings: { dailyCap: 5 } }), NOW);

    expect(days.length).toBe(14);
    expect(days.slice(0, 4)).toEqual([
      { day: '2026-05-20', due: 12, asked: 5 },
      { day: '2026-05-21', due: 1, asked: 5 },
      { day: '2026-05-22', due: 0, asked: 3 },
      { day: '2026-05-23', due: 0, asked: 0 },
    ]);
    expect(clearedOn).toBe('2026-05-22');
  });

  it('counts what comes again today, which takes no room under the cap', () => {
    const catalog = ids(10).map((id) => makeCatalogItem(id));
    const again = ids(8).map((id) =>
      makeCard(id, { state: 'learning', dueAt: NOW + 600_000, lastReviewAt: NOW, firstReviewAt: NOW }),
    );
    const cards = [...again, overdue('item-8', 3), overdue('item-9', 3)];

    const { days } = forecast(makeState({ catalog, cards, settings: { dailyCap: 9 } }), NOW);

    expect(days.slice(0, 2)).toEqual([
      { day: '2026-05-20', due: 10, asked: 9 },
      { day: '2026-05-21', due: 0, asked: 1 },
    ]);
  });

  it('tells no such day where today suffices', () => {
    const catalog = [makeCatalogItem('item')];

    expect(forecast(makeState({ catalog, cards: [overdue('item', 1)] }), NOW).clearedOn).toBeNull();
    expect(forecast(makeState({ catalog }), NOW).clearedOn).toBeNull();
  });
});

describe('sessions', () => {
  it.each(['today', 'chapter:07-optimization', 'tag:loss', 'items:a,b'])('reads %s back', (text) => {
    expect(formatScope(parseScope(text)!)).toBe(text);
  });

  it.each([
    '',
    'chapter:',
    'tag:a,b',
    'items:',
    'items:a b',
    'x:y',
    `items:${ids(51).join(',')}`,
    'items:../a',
  ])('takes %j for no scope', (text) => {
    expect(parseScope(text)).toBeUndefined();
  });

  it('of today go on with what comes again within minutes', () => {
    const catalog = ids(3).map((id) => makeCatalogItem(id));
    const cards = [1, 5, 10].map((minutes, place) =>
      makeCard(`item-${place}`, {
        ...{
          state: 'learning',
          dueAt: NOW + minutes * 60_000,
          lastReviewAt: NOW - 1,
          firstReviewAt: NOW - 1,
        },
      }),
    );

    expect(planSession({ kind: 'today' }, makeState({ catalog, cards }), NOW)).toEqual({
      items: ids(3),
      remaining: 0,
    });
  });

  it('asks of a chapter what is due, what is new, then the least remembered, twenty at once', () => {
    const catalog = [
      ...['known', 'fresh', 'due', 'known-less'].map((id) => makeCatalogItem(id)),
      ...ids(30).map((id) => makeCatalogItem(id, { chapterId: 'other' })),
    ];
    const cards = [
      makeCard('known', { dueAt: NOW + 9 * DAY_MS, lastReviewAt: NOW - DAY_MS }),
      makeCard('known-less', { dueAt: NOW + 9 * DAY_MS, lastReviewAt: NOW - 3 * DAY_MS }),
      overdue('due', 1),
    ];
    const state = makeState({ catalog, cards });

    expect(planSession({ kind: 'chapter', id: '07-optimization' }, state, NOW)).toEqual({
      items: ['due', 'fresh', 'known-less', 'known'],
      remaining: 0,
    });
    expect(planSession({ kind: 'chapter', id: 'other' }, state, NOW)).toMatchObject({ remaining: 10 });
    expect(planSession({ kind: 'items', ids: ['fresh', 'gone'] }, state, NOW).items).toEqual(['fresh']);
    expect(planSession({ kind: 'tag', id: 'none' }, state, NOW)).toEqual({ items: [], remaining: 0 });
  });
});

describe('summarize', () => {
  it('counts an unseen item as not known', () => {
    const catalog = [makeCatalogItem('seen'), makeCatalogItem('unseen', { tags: ['loss', 'data'] })];
    const cards = [makeCard('seen', { dueAt: NOW + DAY_MS, lastReviewAt: NOW, stability: 5 })];

    const { chapters, tags, recallNow } = summarize(makeState({ catalog, cards }), [], NOW);

    expect(chapters).toEqual([{ id: '07-optimization', total: 2, seen: 1, due: 0, known: 0.5 }]);
    expect(tags.map(({ id, total }) => [id, total])).toEqual([
      ['loss', 2],
      ['data', 1],
    ]);
    expect(recallNow).toBe(1);
  });
});

describe('days', () => {
  it.each([
    ['Asia/Seoul', '2026-05-20', Date.UTC(2026, 4, 19, 15)],
    ['America/New_York', '2026-03-08', Date.UTC(2026, 2, 8, 5)],
    ['America/New_York', '2026-03-09', Date.UTC(2026, 2, 9, 4)],
    ['Europe/Berlin', '2026-10-26', Date.UTC(2026, 9, 25, 23)],
    // Clocks went from 0:00 to 1:00: the day began at 1:00.
    ['America/Sao_Paulo', '2018-11-04', Date.UTC(2018, 10, 4, 3)],
  ])('begin in %s on %s when the clock says so', (zone, day, instant) => {
    expect(startOfDay(day, zone)).toBe(instant);
    expect(toDay(instant, zone)).toBe(day);
    expect(toDay(instant - 1, zone)).toBe(addDays(day, -1));
  });

  it('know a time zone by one name, however it is spelled', () => {
    expect(['Asia/Seoul', 'asia/SEOUL', 'uTC', 'Nowhere/City'].map(toTimeZone)).toEqual([
      ...['Asia/Seoul', 'Asia/Seoul', 'UTC'],
      undefined,
    ]);
  });

  it('know what is a time zone', () => {
    expect(['Asia/Seoul', 'UTC', 'Nowhere/City', ''].map(isTimeZone)).toEqual([true, true, false, false]);
  });
});
