/** Where items come again within minutes, a day is not said to be over, and one need not wait for them. */
import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { TodayCard } from '@/app/[locale]/(learn)/study/_components/today-card';
import { SessionSummary } from '@/app/[locale]/(learn)/study/session/_components/session-summary';
import type { SessionEntry } from '@/app/_components/study/stored-sessions';
import quiz from '@/lib/i18n/messages/en/quiz.json';
import study from '@/lib/i18n/messages/en/study.json';
import type { TodayPlan } from '@/lib/quiz/study/plan-today';
import { summarize } from '@/lib/quiz/study/summarize';
import { makeState } from '@/tests/factories/study';

// Of Next's router, which is there only in a running application.
vi.mock('@/app/_components/navigation', () => ({
  Link: ({ children }: { children: ReactNode }) => <a href="/">{children}</a>,
  useRouter: () => undefined,
}));

const MINUTE_MS = 60_000;

function read(node: ReactNode): string {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={{ quiz, study }}>
      {node}
    </NextIntlClientProvider>,
  );
  return html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
}

const { today: texts } = study;

test.each<{ day: string; plan: Partial<TodayPlan>; says: string[]; hides: string[] }>([
  {
    day: 'ten new items come again in ten minutes',
    plan: { ahead: Array.from({ length: 10 }, String), done: 10 },
    says: ['10 items', texts.goOn],
    hides: [texts.done, texts.start],
  },
  {
    day: 'some are due and some come in minutes',
    plan: { items: ['a'], due: 1, ahead: ['b'], done: 2 },
    says: ['2 items', texts.start],
    hides: [texts.done, texts.goOn],
  },
  {
    day: 'what is left comes in an hour',
    plan: { done: 3, later: 2 },
    says: [texts.later, '2 coming back later today'],
    hides: [texts.done, texts.goOn],
  },
  { day: 'nothing is left', plan: { done: 3 }, says: [texts.done], hides: [texts.goOn, texts.later] },
])('a day on which $day', ({ plan, says, hides }) => {
  const summary = summarize(makeState({ catalog: [] }), [], Date.now());
  const text = read(
    <TodayCard summary={{ ...summary, today: { ...summary.today, ...plan } }} unfinished={undefined} />,
  );

  for (const words of says) expect(text).toContain(words);
  for (const words of hides) expect(text).not.toContain(words);
});

const entryOf = (parts: Partial<SessionEntry>): SessionEntry => ({
  item: {
    ...{ id: 'one', version: 1, variant: 0, chapterId: '07', promptHtml: '', kind: 'short-text', body: {} },
  },
  ...{ answer: null, reviewId: 'sent', feedback: { status: 'right', fraction: 1, notes: [] } },
  ...parts,
});
const inMinutes = (minutes: number) => entryOf({ dueAt: Date.now() + minutes * MINUTE_MS });

function summaryOf(
  entries: readonly SessionEntry[],
  { scope = 'today', remaining = 0, waiting = 0 } = {},
): string {
  const session = { ...{ scope, remaining, locale: 'en', startedAt: 0 }, entries, index: entries.length };
  return read(
    <SessionSummary session={session} waiting={waiting} userId={undefined} onRestart={() => undefined} />,
  );
}

test('a summary of today’s session offers what comes back within 20 minutes', () => {
  expect(summaryOf([inMinutes(10), inMinutes(19), inMinutes(3 * 24 * 60)])).toContain(
    'Do the 2 coming back now',
  );
});

test.each([
  { session: 'after which nothing comes back soon', text: () => summaryOf([inMinutes(60)]) },
  { session: 'of which more is left', text: () => summaryOf([inMinutes(10)], { remaining: 3 }) },
  { session: 'of a chapter', text: () => summaryOf([inMinutes(10)], { scope: 'chapter:07' }) },
  { session: 'with answers not marked yet', text: () => summaryOf([inMinutes(10)], { waiting: 1 }) },
  {
    session: 'with an item skipped, which comes first',
    text: () =>
      summaryOf([inMinutes(10), entryOf({ reviewId: undefined, feedback: undefined, isSkipped: true })]),
  },
])('a summary of a session $session does not', ({ text }) => {
  expect(text()).not.toContain('coming back now');
});
