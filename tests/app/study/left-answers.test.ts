import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hasLeftAnswers } from '@/app/_components/study/has-left-answers';
import { memoryStorage } from '../workspace/memory-storage';

const ME = '5a3c1a52-6f0b-4f57-9a43-6d1c6f0d2e11';
const SOMEBODY = 'b1f0c9a4-30ad-4c8e-8d0f-0f3a0a6f7d55';
const ANSWER = { itemId: 'epoch', version: 1, variant: 0, answer: { text: '1' }, durationMs: 1 };
const answerOf = (id: string) => ({ ...ANSWER, id, answeredAt: '2026-11-29T10:00:00.000Z' });

/** The modules anew, as on a new page: what they keep in memory is gone. */
async function openPage() {
  vi.resetModules();
  const [mover, log, outbox, choices] = await Promise.all([
    import('@/app/_components/study/move-left-answers'),
    import('@/app/_components/study/anonymous-log'),
    import('@/app/_components/study/answers-outbox'),
    import('@/app/_components/study/moved-choices'),
  ]);
  return { ...mover, ...log, ...outbox, ...choices };
}

type Page = Awaited<ReturnType<typeof openPage>>;

/** A server that marks all answers as right; returns the ids of those that it got. */
function serve({ kept = true }: { readonly kept?: boolean } = {}): string[] {
  const got: string[] = [];
  vi.stubGlobal('fetch', async (path: string, { body }: { body: string }) => {
    if (path.endsWith('/adopt')) return Response.json({ adopted: true });
    const { answers } = JSON.parse(body) as { answers: { id: string }[] };
    got.push(...answers.map(({ id }) => id));
    return Response.json({ kept, results: answers.map(({ id }) => ({ id, feedback: { status: 'right' } })) });
  });
  return got;
}

beforeEach(() => {
  const storage = memoryStorage();
  vi.stubGlobal('window', { localStorage: storage });
  vi.stubGlobal('localStorage', storage);
});
afterEach(() => vi.unstubAllGlobals());

test('in a browser that nobody has studied in, nothing waits', () => {
  expect(hasLeftAnswers(ME)).toBe(false);
});

test('where storage is blocked, nothing waits', () => {
  vi.stubGlobal('localStorage', undefined);

  expect(hasLeftAnswers(ME)).toBe(false);
});

// The look reads storage by itself: this is what keeps it up with those who write there.
test.each<[string, (page: Page) => void]>([
  ['a marked answer', (page) => page.appendToLog([{ ...answerOf('a'), status: 'right' }])],
  ['an answer not marked yet', (page) => page.enqueue('anonymous', [answerOf('a')])],
  ['settings', (page) => page.writeAnonymousSettings({ dailyCap: 9, dailyNew: 3, timeZone: 'Asia/Seoul' })],
  ['what was put off', (page) => page.postponeLocally(new Map([['epoch', Date.now() + 86_400_000]]))],
  ['an answer of the account’s own that has not arrived', (page) => page.enqueue(ME, [answerOf('a')])],
  [
    'settings that are on their way',
    (page) => {
      page.writeAnonymousSettings({ dailyCap: 9, dailyNew: 3, timeZone: 'Asia/Seoul' });
      page.moveChoices(ME);
    },
  ],
])('%s waits until it has been moved', async (_, leave) => {
  leave(await openPage());
  expect(hasLeftAnswers(ME)).toBe(true);
  serve();

  await (await openPage()).moveLeftAnswers(ME, 'ko');

  expect(hasLeftAnswers(ME)).toBe(false);
});

test.each([
  ...['anonymous:log', 'anonymous:outbox', 'anonymous:settings', 'anonymous:postponed'],
  ...[`${ME}:outbox`, `${ME}:choices`],
])('what an earlier build has left as %s is found', (record) => {
  localStorage.setItem(`gradstep:study:${record}`, '[{}]');

  expect(hasLeftAnswers(ME)).toBe(true);
});

test('what somebody else has left under their account is nobody else’s', async () => {
  (await openPage()).enqueue(SOMEBODY, [answerOf('a')]);
  const got = serve();

  expect(hasLeftAnswers(ME)).toBe(false);
  expect(await (await openPage()).moveLeftAnswers(ME, 'ko')).toBe(0);
  expect(got).toEqual([]);
});

test('answers go to the account once, whichever pages are opened, and are counted once', async () => {
  const before = await openPage();
  before.appendToLog([{ ...answerOf('marked'), status: 'right' }]);
  before.enqueue('anonymous', [answerOf('unmarked')]);
  const got = serve();

  expect(await (await openPage()).moveLeftAnswers(ME, 'ko')).toBe(2);
  expect(await (await openPage()).moveLeftAnswers(ME, 'ko')).toBe(0);

  expect(got).toEqual(['marked', 'unmarked']);
});

test('without a connection they wait under the account’s name, for the next page', async () => {
  (await openPage()).enqueue('anonymous', [answerOf('a')]);
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await (await openPage()).moveLeftAnswers(ME, 'ko')).toBe(0);
  expect(hasLeftAnswers(ME)).toBe(true);
  expect(hasLeftAnswers(SOMEBODY)).toBe(false);
  const got = serve();

  expect(await (await openPage()).moveLeftAnswers(ME, 'ko')).toBe(1);

  expect(got).toEqual(['a']);
});

test('after the session has ended nothing is said to have been moved, and the answer waits', async () => {
  (await openPage()).enqueue('anonymous', [answerOf('a')]);
  serve({ kept: false });

  expect(await (await openPage()).moveLeftAnswers(ME, 'ko')).toBe(0);

  expect(hasLeftAnswers(ME)).toBe(true);
});

test('other tabs hear of the markings', async () => {
  (await openPage()).enqueue('anonymous', [answerOf('a')]);
  serve();
  const heard = new BroadcastChannel('gradstep:study');
  const message = new Promise((resolve) => {
    heard.onmessage = ({ data }: MessageEvent<unknown>) => resolve(data);
  });

  await (await openPage()).moveLeftAnswers(ME, 'ko');

  expect(await message).toMatchObject({ owner: ME, news: [{ id: 'a', feedback: { status: 'right' } }] });
  heard.close();
});
