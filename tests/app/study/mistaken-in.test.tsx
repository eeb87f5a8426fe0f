import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { SessionPlayer } from '@/app/[locale]/(learn)/study/session/_components/session-player';
import type { SessionHandle } from '@/app/[locale]/(learn)/study/session/_components/use-session';
import type { SessionEntry } from '@/app/_components/study/stored-sessions';
import quiz from '@/lib/i18n/messages/en/quiz.json';
import study from '@/lib/i18n/messages/en/study.json';

// Of Next's router, which is there only in a running application.
vi.mock('@/app/_components/navigation', () => ({ Link: 'a' }));

const sync = {
  ...{ moved: 0, waiting: 0, hasAdopted: false, isOffline: false, isExpired: false, isSettled: true },
  send: () => undefined,
};
const nothing = () => undefined;
const entry: SessionEntry = {
  item: {
    ...{ id: 'one', version: 1, variant: 0, chapterId: '07', promptHtml: '', kind: 'short-text', body: {} },
  },
  answer: null,
};

function play(parts: Partial<SessionEntry>): string {
  const session = {
    ...{ scope: 'today', locale: 'en', startedAt: 0, remaining: 0, index: 0 },
    entries: [{ ...entry, ...parts }],
  };
  const handle: SessionHandle = {
    ...{ state: { phase: 'ready', session }, sync, answer: nothing, submit: nothing, giveUp: nothing },
    ...{ next: nothing, skip: nothing, renew: nothing, restart: nothing },
  };
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={{ quiz, study }}>
      <SessionPlayer session={session} handle={handle} />
    </NextIntlClientProvider>,
  );
}

test('an item that a mistake has scheduled says in which exercise it was made', () => {
  const mistakenIn = { ko: '', en: 'One gradient step' };

  expect(play({ mistakenIn })).toContain('Related to a mistake in your exercise “One gradient step”.');
  expect(play({})).not.toContain('mistake');
});
