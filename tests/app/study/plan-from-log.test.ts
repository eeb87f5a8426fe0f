import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { appendToLog, writeAnonymousSettings } from '@/app/_components/study/anonymous-log';
import { planFromLog, summarizeLog } from '@/app/_components/study/anonymous-state';
import { DEFAULT_SETTINGS } from '@/lib/quiz/study/types';
import { makeCatalogItem } from '@/tests/factories/study';
import { memoryStorage } from '../workspace/memory-storage';

const NOON = new Date('2026-05-20T12:00:00Z');

beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
  vi.stubGlobal('window', { localStorage: memoryStorage() });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('without an account, too, today goes on with what comes again within minutes', async () => {
  const catalog = { buildId: 'made', items: ['a', 'b'].map((id) => makeCatalogItem(id)) };
  writeAnonymousSettings({ ...DEFAULT_SETTINGS, timeZone: 'UTC' });
  appendToLog(
    catalog.items.map(({ id }) => ({
      ...{ id: `answer-${id}`, itemId: id, version: 1, variant: 0, answer: { text: 'x' } },
      ...{ answeredAt: NOON.toISOString(), durationMs: 1_000, status: 'right' },
    })),
  );

  const [plan, { today }] = [await planFromLog({ kind: 'today' }, catalog), await summarizeLog(catalog)];

  expect(plan).toEqual({ items: ['a', 'b'], remaining: 0 });
  expect(today).toMatchObject({ items: [], ahead: ['a', 'b'], later: 0 });
});
