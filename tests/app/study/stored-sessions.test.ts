import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  pruneSessions,
  readSession,
  writeSession,
  type SessionEntry,
  type StoredSession,
} from '@/app/_components/study/stored-sessions';
import { memoryStorage } from '../workspace/memory-storage';

const ME = '5a3c1a52-6f0b-4f57-9a43-6d1c6f0d2e11';
const DAY_MS = 86_400_000;
const ENTRY: SessionEntry = {
  item: { id: 'one', version: 1, variant: 0, chapterId: '07', promptHtml: '', kind: 'short-text', body: {} },
  ...{ answer: { text: '1' }, reviewId: 'sent', feedback: { status: 'right', fraction: 1, notes: [] } },
};

beforeEach(() => {
  const storage = memoryStorage();
  vi.stubGlobal('window', { localStorage: storage });
  vi.stubGlobal('localStorage', storage);
});
afterEach(() => vi.unstubAllGlobals());

function store(scope: string, { daysAgo = 0, finished = false } = {}): void {
  const session: StoredSession = {
    ...{ scope, locale: 'ko', startedAt: Date.now() - daysAgo * DAY_MS, remaining: 0 },
    ...{ index: finished ? 1 : 0, entries: [ENTRY] },
  };
  writeSession(ME, session);
}

const kept = (scope: string) => readSession(ME, scope) !== undefined;

test('what has ended stays, to be looked at on the way back', () => {
  store('items:one', { finished: true });

  pruneSessions(ME);

  expect(kept('items:one')).toBe(true);
});

test('what goes on is not given up for what has ended since', () => {
  store('today', { daysAgo: 3 });
  for (const scope of ['items:a', 'items:b', 'items:c', 'items:d'])
    store(scope, { daysAgo: 1, finished: true });
  store('items:e', { finished: true });

  pruneSessions(ME);

  expect(kept('today')).toBe(true);
  expect(kept('items:e')).toBe(true);
  expect(['items:a', 'items:b', 'items:c', 'items:d'].filter(kept)).toHaveLength(2);
});
