import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { memoryStorage } from '../workspace/memory-storage';

const ME = '5a3c1a52-6f0b-4f57-9a43-6d1c6f0d2e11';
const ANSWER = { itemId: 'epoch', version: 1, variant: 0, answer: { text: '1' }, durationMs: 1 };
const answerOf = (id: string) => ({ ...ANSWER, id, answeredAt: '2026-11-29T10:00:00.000Z' });

let storage: Storage;

/** The modules anew, as on a new page: what they keep in memory is gone. */
async function openPage() {
  vi.resetModules();
  const [sending, log, outbox] = await Promise.all([
    import('@/app/_components/study/send-queued'),
    import('@/app/_components/study/anonymous-log'),
    import('@/app/_components/study/answers-outbox'),
  ]);
  return { ...sending, ...log, ...outbox };
}

/** Two answers of before signing in, one of them not marked yet. */
async function answerAnonymously() {
  const page = await openPage();
  page.appendToLog([{ ...answerOf('marked'), status: 'right' }]);
  page.enqueue('anonymous', [answerOf('unmarked')]);
}

/** From now on storage takes nothing that is new. */
function fill() {
  const take = storage.setItem;
  storage.setItem = (key, value) => {
    if (storage.getItem(key) === null) throw new DOMException('full', 'QuotaExceededError');
    take(key, value);
  };
}

const idsOf = (answers: readonly { id: string }[]) => answers.map(({ id }) => id);

beforeEach(() => {
  storage = memoryStorage();
  vi.stubGlobal('window', { localStorage: storage });
});
afterEach(() => vi.unstubAllGlobals());

test('answers of before signing in go into the account’s outbox', async () => {
  await answerAnonymously();
  const page = await openPage();

  expect(await page.moveAnonymousAnswers(ME)).toBe(2);

  expect(page.listLogged()).toEqual([]);
  expect(page.listQueued('anonymous')).toEqual([]);
  expect(idsOf((await openPage()).listQueued(ME))).toEqual(['marked', 'unmarked']);
});

test('where storage is full they outlive a page that is left before they are sent', async () => {
  await answerAnonymously();
  fill();
  const page = await openPage();
  await page.moveAnonymousAnswers(ME);
  expect(idsOf(page.listQueued(ME))).toEqual(['marked', 'unmarked']);

  const later = await openPage();

  expect(await later.moveAnonymousAnswers(ME)).toBe(2);
});

test('where storage is full they are forgotten once the account has them, for whoever signs in next', async () => {
  await answerAnonymously();
  fill();
  const page = await openPage();
  await page.moveAnonymousAnswers(ME);
  vi.stubGlobal('fetch', async () =>
    Response.json({ kept: true, results: [{ id: 'marked' }, { id: 'unmarked' }] }),
  );

  await page.sendQueued(ME, { locale: 'ko', retriesHeld: true });

  expect(await (await openPage()).moveAnonymousAnswers('somebody else')).toBe(0);
});

test('what a quiz under way asks waits until the quiz is over', async () => {
  await answerAnonymously();
  const page = await openPage();
  await page.moveAnonymousAnswers(ME);
  vi.stubGlobal('fetch', async () =>
    Response.json({
      kept: true,
      results: [{ id: 'marked', error: { code: 'item_in_quiz', params: {} } }, { id: 'unmarked' }],
    }),
  );

  await page.sendQueued(ME, { locale: 'ko', retriesHeld: true });

  expect(idsOf((await openPage()).listQueued(ME))).toEqual(['marked']);
});
