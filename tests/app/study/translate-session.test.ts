import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { translateSession } from '@/app/[locale]/(learn)/study/session/_components/start-session';
import {
  applyNewsToSessions,
  writeSession,
  type StoredSession,
} from '@/app/_components/study/stored-sessions';
import type { ShownFeedback, ShownItem } from '@/lib/quiz/shown';
import { memoryStorage } from '../workspace/memory-storage';

const ME = '5a3c1a52-6f0b-4f57-9a43-6d1c6f0d2e11';
const RIGHT = { status: 'right' } as ShownFeedback;
const itemIn = (locale: string, variant = 0) =>
  ({ id: 'epoch', version: 1, variant, promptHtml: locale }) as unknown as ShownItem;

const session: StoredSession = {
  ...{ scope: 'all', locale: 'ko', startedAt: Date.now(), remaining: 0, index: 0 },
  entries: [{ item: itemIn('ko'), answer: { text: '1' }, reviewId: 'sent' }],
};

beforeEach(() => {
  vi.stubGlobal('window', { localStorage: memoryStorage() });
  writeSession(ME, session);
});
afterEach(() => vi.unstubAllGlobals());

/** Answers a request for items, after something else has happened. */
function serve(meanwhile: () => void, response: Response) {
  vi.stubGlobal('fetch', async () => {
    meanwhile();
    return response;
  });
}

test.each([
  { items: 'are translated', status: 200, locale: 'en' },
  { items: 'cannot be had', status: 502, locale: 'ko' },
])('a marking that arrives while the items $items stays', async ({ status, locale }) => {
  serve(
    () => applyNewsToSessions(ME, [{ id: 'sent', feedback: RIGHT }]),
    Response.json({ items: [itemIn('en')], missing: [] }, { status }),
  );

  const translated = await translateSession(ME, session, 'en');

  expect(translated).toMatchObject({ locale, entries: [{ feedback: RIGHT, item: { promptHtml: locale } }] });
});

test('a session that another tab has begun meanwhile keeps its variants', async () => {
  const begun = { ...session, entries: [{ item: itemIn('ko', 2), answer: null }] };
  serve(() => writeSession(ME, begun), Response.json({ items: [itemIn('en')], missing: [] }));

  const { entries } = await translateSession(ME, session, 'en');

  expect(entries).toEqual(begun.entries);
});
