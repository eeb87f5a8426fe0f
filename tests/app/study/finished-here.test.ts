import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isShownAsLeft, noteFinished } from '@/app/[locale]/(learn)/study/session/_components/finished-here';
import type { SessionEntry, StoredSession } from '@/app/_components/study/stored-sessions';

/** Entries of a tab's history; the last that was opened is the one shown. */
function openTab() {
  const entry: { state: unknown } = { state: null };
  vi.stubGlobal('history', {
    get state() {
      return entry.state;
    },
    replaceState: (state: unknown) => {
      entry.state = state;
    },
  });
  return entry;
}

const NEXT_STATE = { __NA: true, tree: ['study'] };
const MARKED: SessionEntry = {
  item: { id: 'one', version: 1, variant: 0, chapterId: '07', promptHtml: '', kind: 'short-text', body: {} },
  ...{ answer: { text: '1' }, reviewId: 'sent', feedback: { status: 'right', fraction: 1, notes: [] } },
};
const { feedback: _, ...UNMARKED } = MARKED;
const FINISHED: StoredSession = {
  ...{ scope: 'items:one', locale: 'ko', startedAt: 1_000, remaining: 0, index: 1 },
  entries: [MARKED],
};

let tab: { state: unknown };

beforeEach(() => {
  tab = openTab();
  tab.state = NEXT_STATE;
});
afterEach(() => vi.unstubAllGlobals());

test('after a reload, and on the way back, a session that has ended is shown where it ended', () => {
  noteFinished(FINISHED);

  expect(isShownAsLeft(FINISHED, 'ko')).toBe(true);
  // Next.js goes on by what it keeps there.
  expect(tab.state).toMatchObject(NEXT_STATE);
});

test('a link to the same items opened later begins anew', () => {
  noteFinished(FINISHED);
  tab.state = NEXT_STATE;

  expect(isShownAsLeft(FINISHED, 'ko')).toBe(false);
});

test('a session begun after that, ended in another tab, is not what ended here', () => {
  noteFinished(FINISHED);

  expect(isShownAsLeft({ ...FINISHED, startedAt: 2_000 }, 'ko')).toBe(false);
});

test('a session that goes on is shown as it was left, and noted nowhere', () => {
  const going = { ...FINISHED, index: 0 };

  noteFinished(going);

  expect(isShownAsLeft(going, 'ko')).toBe(true);
  expect(tab.state).toBe(NEXT_STATE);
});

test.each([
  { session: 'with an answer not marked yet', kept: { ...FINISHED, entries: [UNMARKED] }, locale: 'ko' },
  { session: 'in the language of before', kept: FINISHED, locale: 'en' },
])('a summary $session is shown wherever it is opened', ({ kept, locale }) => {
  expect(isShownAsLeft(kept, locale)).toBe(true);
});

test('the history is written once, not with every marking that arrives', () => {
  noteFinished(FINISHED);
  const { state } = tab;

  noteFinished({ ...FINISHED, entries: [UNMARKED] });

  expect(tab.state).toBe(state);
});
