import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { memoryStorage } from '../workspace/memory-storage';

const ME = '5a3c1a52-6f0b-4f57-9a43-6d1c6f0d2e11';
const DAY_MS = 86_400_000;
const SETTINGS = { dailyCap: 17, dailyNew: 3, timeZone: 'Europe/Paris' };

let storage: Storage;

/** The modules anew, as on a new page: what they keep in memory is gone. */
async function openPage() {
  vi.resetModules();
  const [choices, log] = await Promise.all([
    import('@/app/_components/study/moved-choices'),
    import('@/app/_components/study/anonymous-log'),
  ]);
  return { ...choices, ...log };
}

/** The server's answers, and what it got. */
function serve(...answers: (Response | Error)[]) {
  const got: unknown[] = [];
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    got.push(JSON.parse(body));
    const answer = answers.shift();
    if (!(answer instanceof Response)) throw answer ?? new Error('one request too many');
    return answer;
  });
  return got;
}

const refuse = (status: number, code: string) => Response.json({ error: { code } }, { status });

beforeEach(() => {
  storage = memoryStorage();
  vi.stubGlobal('window', { localStorage: storage });
  vi.stubGlobal('localStorage', storage);
});
afterEach(() => vi.unstubAllGlobals());

test('what was decided is sent once the account is there, and forgotten once it is taken', async () => {
  const page = await openPage();
  page.writeAnonymousSettings(SETTINGS);
  page.postponeLocally(
    new Map([
      ['later', Date.now() + DAY_MS],
      ['over', Date.now() - DAY_MS],
    ]),
  );
  const got = serve(Response.json({ adopted: true }));

  page.moveChoices(ME);
  expect(await page.sendMovedChoices(ME)).toBe(true);
  expect(await page.sendMovedChoices(ME)).toBe(false);

  expect(got).toMatchObject([{ owner: ME, settings: SETTINGS, postponed: [{ itemId: 'later' }] }]);
  expect(page.hasAnonymousSettings()).toBe(false);
  expect(page.readPostponed()).toEqual({});
});

test.each([
  ['without a connection', new TypeError('Failed to fetch')],
  ['while the server restarts', new Response('', { status: 502 })],
  ['after the session has ended', refuse(401, 'sign_in_required')],
  ['while somebody else is signed in', Response.json({ adopted: false })],
])('it waits %s, for a later page to send', async (_, answer) => {
  const page = await openPage();
  page.writeAnonymousSettings(SETTINGS);
  page.moveChoices(ME);
  serve(answer);
  expect(await page.sendMovedChoices(ME)).toBe(false);

  const got = serve(Response.json({ adopted: true }));
  const later = await openPage();

  expect(await later.sendMovedChoices(ME)).toBe(true);
  expect(got).toMatchObject([{ settings: SETTINGS }]);
});

test('what the server will never take is not sent again', async () => {
  const page = await openPage();
  page.writeAnonymousSettings(SETTINGS);
  page.moveChoices(ME);
  const got = serve(refuse(400, 'invalid_request'));

  await page.sendMovedChoices(ME);
  await page.sendMovedChoices(ME);

  expect(got).toHaveLength(1);
});

test('later decisions join those that wait, and win over them', async () => {
  const page = await openPage();
  page.writeAnonymousSettings(SETTINGS);
  page.postponeLocally(new Map([['first', Date.now() + DAY_MS]]));
  page.moveChoices(ME);
  page.writeAnonymousSettings({ ...SETTINGS, dailyCap: 20 });
  page.postponeLocally(new Map([['second', Date.now() + DAY_MS]]));
  page.moveChoices(ME);
  const got = serve(Response.json({ adopted: true }));

  await page.sendMovedChoices(ME);

  expect(got).toMatchObject([
    { settings: { dailyCap: 20 }, postponed: [{ itemId: 'first' }, { itemId: 'second' }] },
  ]);
});

test('where storage is full nothing is lost', async () => {
  const page = await openPage();
  page.writeAnonymousSettings(SETTINGS);
  storage.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };

  page.moveChoices(ME);

  const later = await openPage();
  expect(later.readAnonymousSettings()).toEqual(SETTINGS);
});
