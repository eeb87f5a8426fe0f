import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';

/** Items that are answered by a word: what they ask of the course stays, whatever is added to it. */
const WORDS = '/ko/study/session?scope=items:name-epoch,name-learning-rate';
const right = (page: Page) => page.getByRole('heading', { name: /정답입니다/ });

const next = (page: Page) => page.getByRole('button', { name: '다음', exact: true });

/** The answers that the page has got through to the server: what fails without a connection is sent again. */
function watchAnswers(page: Page): string[] {
  const ids: string[] = [];
  page.on('requestfinished', (request) => {
    if (!request.url().endsWith('/api/study/answers')) return;
    const body = request.postDataJSON() as { answers: { id: string }[] };
    ids.push(...body.answers.map(({ id }) => id));
  });
  return ids;
}

async function answerWord(page: Page, word: string): Promise<void> {
  await page.getByLabel('답', { exact: true }).fill(word);
  await page.keyboard.press('Enter');
}

const answerEpoch = (page: Page) => answerWord(page, 'epoch');

/** Answers both items of a session, the first of them right, and goes on to the summary. */
async function answerBoth(page: Page, { second, mark }: { second: string; mark: RegExp }): Promise<void> {
  await answerEpoch(page);
  await expect(right(page)).toBeVisible();
  await next(page).click();
  await expect(page.getByRole('heading', { name: '문항 2 / 2' })).toBeVisible();
  await answerWord(page, second);
  await expect(page.getByRole('heading', { name: mark })).toBeVisible();
  await page.getByRole('button', { name: '마치기' }).click();
  await expect(page.getByRole('heading', { name: '수고했습니다' })).toBeVisible();
}

test('a session goes from its first item to its summary by keyboard alone', async ({ page }) => {
  await page.goto(WORDS);
  await page.getByLabel('답', { exact: true }).focus();

  await page.keyboard.type('epoch');
  await page.keyboard.press('Enter');
  await expect(right(page)).toBeFocused();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: '단축키' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(next(page)).toBeEnabled();
  await right(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '문항 2 / 2' })).toBeVisible();
  await expect(page.getByLabel('답', { exact: true })).toBeFocused();
  await page.keyboard.type('momentum');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /오답입니다/ })).toBeFocused();
  await expect(page.getByRole('button', { name: '마치기' })).toBeEnabled();
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: '수고했습니다' })).toBeFocused();
  await expect(page.getByText('2문항 중 1문항 정답')).toBeVisible();
  await page.getByRole('button', { name: '이 1문항 다시 풀기' }).click();
  await expect(page.getByRole('heading', { name: '문항 1 / 1' })).toBeVisible();
});

test('no key is in what the browser gets before an answer', async ({ page }) => {
  const items = page.waitForResponse('**/api/study/items');

  await page.goto('/ko/study/session?scope=chapter:07-optimization');
  await expect(page.getByRole('heading', { name: /문항 1 / })).toBeVisible();

  const body = await (await items).text();
  expect(body).toContain('"kind"');
  expect(body).not.toMatch(/"(right|why\w*|explanation\w*|key)":/);
});

test('an answer given offline waits, is marked when the connection is back, and sent once', async ({
  page,
  context,
}) => {
  await page.goto(WORDS);
  await expect(page.getByLabel('답', { exact: true })).toBeVisible();
  await context.setOffline(true);

  await answerEpoch(page);
  await expect(page.getByText('다음 문항으로 넘어가도 됩니다.', { exact: false })).toBeVisible();
  await next(page).click();
  await page.getByRole('button', { name: '건너뛰기' }).click();
  await expect(page.getByText('채점 대기 1')).toBeVisible();
  const sent = watchAnswers(page);
  await context.setOffline(false);

  await expect(page.getByText('1문항 중 1문항 정답')).toBeVisible();
  await expect.poll(() => sent).toHaveLength(1);
});

test('a session is where it was after a reload', async ({ page }) => {
  await page.goto(WORDS);
  await answerEpoch(page);
  await expect(right(page)).toBeVisible();
  await next(page).click();
  await page.getByLabel('답', { exact: true }).fill('half an ans');

  await page.reload();

  await expect(page.getByRole('heading', { name: '문항 2 / 2' })).toBeVisible();
  await expect(page.getByLabel('답', { exact: true })).toHaveValue('half an ans');
});

test('how a session went is shown again after a reload; a link to its items begins anew', async ({
  page,
}) => {
  await page.goto(WORDS);
  await answerBoth(page, { second: 'momentum', mark: /오답입니다/ });

  await page.reload();

  await expect(page.getByText('2문항 중 1문항 정답')).toBeVisible();
  await page.goto('/ko');
  await page.goto(WORDS);
  await expect(page.getByRole('heading', { name: '문항 1 / 2' })).toBeVisible();
  await expect(page.getByLabel('답', { exact: true })).toHaveValue('');
});

test('what comes back within minutes can be done now, from the study page and after a session', async ({
  page,
  signUp,
}) => {
  await signUp();
  await page.goto(WORDS);
  await answerBoth(page, { second: '학습률', mark: /정답입니다/ });
  await page.goto('/ko/study');
  // New items come before what is only a repetition.
  await page.getByLabel('그중 새 문항').fill('0');
  await page.getByRole('button', { name: '저장' }).click();
  const today = page.getByRole('region', { name: '오늘의 복습' });
  await expect(today.getByText('곧 다시 나올 문항 2')).toBeVisible();

  await today.getByRole('link', { name: '지금 이어서 하기' }).click();
  await answerBoth(page, { second: 'momentum', mark: /오답입니다/ });
  await page.getByRole('button', { name: '지금 이어서 하기 (1문항)' }).click();

  await expect(page.getByRole('heading', { name: '문항 1 / 1' })).toBeVisible();
  await answerWord(page, '학습률');
  await expect(right(page)).toBeVisible();
});

/** Waits until the page and all that it has fetched of the build can be had without a connection. */
async function waitUntilKept(page: Page): Promise<void> {
  const countMissing = () =>
    page.evaluate(async () => {
      const files = performance.getEntriesByType('resource').map(({ name }) => name);
      const wanted = [location.href, ...files.filter((name) => name.includes('/_next/static/'))];
      const kept = await Promise.all(wanted.map((url) => caches.match(url, { ignoreVary: true })));
      return kept.filter((one) => one === undefined).length;
    });
  await expect.poll(countMissing).toBe(0);
  const workerState = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration(location.href))?.active?.state);
  await expect.poll(workerState).toBe('activated');
}

test('a session is where it was after a reload without a connection', async ({ page, context }) => {
  await page.goto(WORDS);
  await answerEpoch(page);
  await expect(right(page)).toBeVisible();
  await next(page).click();
  await page.getByLabel('답', { exact: true }).fill('half an ans');
  await waitUntilKept(page);
  await context.setOffline(true);

  await page.reload();

  await expect(page.getByRole('heading', { name: '문항 2 / 2' })).toBeVisible();
  await expect(page.getByLabel('답', { exact: true })).toHaveValue('half an ans');
  await page.getByLabel('답', { exact: true }).press('Enter');
  await expect(page.getByText('다음 문항으로 넘어가도 됩니다.', { exact: false })).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole('heading', { name: /오답입니다/ })).toBeVisible();
});

test('a page reached by a link is kept as well, and forgotten at signing out', async ({
  page,
  context,
  signUp,
}) => {
  await signUp();
  await page.goto('/ko/study');
  await page.getByRole('link', { name: '시작하기' }).click();
  await expect(page.getByRole('heading', { name: /문항 1 / })).toBeVisible();
  await waitUntilKept(page);
  const address = page.url();
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { name: /문항 1 / })).toBeVisible();
  await context.setOffline(false);

  await page.getByRole('button', { name: /메뉴/ }).click();
  await page.getByRole('button', { name: '로그아웃' }).click();

  await expect(page.getByRole('link', { name: '로그인' }).first()).toBeVisible();
  const kept = (url: string) => caches.match(url, { ignoreVary: true }).then((one) => one !== undefined);
  expect(await page.evaluate(kept, address)).toBe(false);
});

test('somebody else who studies in the same browser leaves no page of the first', async ({
  page,
  context,
  signUp,
}) => {
  await signUp();
  await page.goto(WORDS);
  await expect(page.getByLabel('답', { exact: true })).toBeVisible();
  await waitUntilKept(page);
  // The session ends by itself: nobody has signed out.
  await context.clearCookies();

  await page.goto('/ko/study');

  const kept = () =>
    page.evaluate(
      async (url) => (await caches.match(url, { ignoreVary: true })) !== undefined,
      new URL(WORDS, page.url()).href,
    );
  await expect.poll(kept).toBe(false);
});

test('what was answered without an account moves into it at sign-in, once', async ({ page, signUp }) => {
  await page.goto(WORDS);
  await answerEpoch(page);
  await expect(right(page)).toBeVisible();
  await page.goto('/ko/study');
  await expect(page.getByText('오늘 답한 문항 1')).toBeVisible();
  await page.getByLabel('하루 문항 수').fill('17');
  await page.getByRole('button', { name: '저장' }).click();
  await expect(page.getByText('저장했습니다.')).toBeVisible();

  const sent = watchAnswers(page);
  await signUp();

  // On whichever page comes after signing in, and not only on those of study.
  const moved = page.getByRole('status').filter({ hasText: '1문항을 계정으로 옮겼습니다.' });
  await expect(moved).toBeVisible();
  await expect.poll(() => sent).toHaveLength(1);
  await page.goto('/ko/study');
  await expect(page.getByText('오늘 답한 문항 1')).toBeVisible();
  await expect(moved).toBeHidden();
  await page.reload();
  await expect(page.getByText('오늘 답한 문항 1')).toBeVisible();
  expect(sent).toHaveLength(1);
  const summary = await (await page.request.get('/api/study/summary')).json();
  expect(summary).toMatchObject({ seen: 1, today: { done: 1 }, settings: { dailyCap: 17 } });
  await expect(page.getByLabel('하루 문항 수')).toHaveValue('17');
});

test('an expired session goes on marking, and keeps the answer for the account', async ({
  page,
  context,
  signUp,
}) => {
  const email = await signUp();
  await page.goto(WORDS);
  await expect(page.getByLabel('답', { exact: true })).toBeVisible();
  await context.clearCookies();

  await answerEpoch(page);
  await expect(right(page)).toBeVisible();
  await page.getByRole('link', { name: '다시 로그인' }).click();
  await page.getByLabel('이메일').fill(email);
  await page.getByLabel('비밀번호').fill('correct horse battery');
  await page.getByRole('button', { name: '로그인' }).click();

  await expect(page).toHaveURL(/study\/session/);
  await expect(right(page)).toBeVisible();
  await expect.poll(async () => (await (await page.request.get('/api/study/summary')).json()).seen).toBe(1);
});

test('people who share a browser are kept apart', async ({ page, context, signUp, signInAs }) => {
  await signUp();
  await page.goto(WORDS);
  await expect(page.getByLabel('답', { exact: true })).toBeVisible();
  await context.setOffline(true);
  await answerEpoch(page);
  await expect(page.getByText('다음 문항으로 넘어가도 됩니다.', { exact: false })).toBeVisible();
  await page.goto('about:blank');
  await context.setOffline(false);
  await context.clearCookies();

  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/api/study/answers')) sent.push(request.url());
  });
  await signInAs('admin');
  await page.goto('/ko/study');

  await expect(page.getByText('새 문항', { exact: false }).first()).toBeVisible();
  expect(sent).toEqual([]);
});

test('an item can be reported without an account', async ({ page, expectAccessible }) => {
  await page.goto(WORDS);
  await expect(page.getByLabel('답', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: '이 문항 신고' }).click();
  const dialog = page.getByRole('dialog', { name: '이 문항 신고' });
  await dialog.getByLabel('오타나 잘못된 표기가 있습니다').check();
  await dialog.getByLabel('설명 (선택)').fill('용어가 다릅니다.');
  await expectAccessible();
  await dialog.getByRole('button', { name: '보내기' }).click();

  await expect(dialog.getByText('보냈습니다.', { exact: false })).toBeVisible();
});

test('a session fits a phone and is accessible, before and after an answer', async ({
  page,
  expectAccessible,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(WORDS);
  await expect(page.getByLabel('답', { exact: true })).toBeVisible();
  await expectAccessible();

  await answerEpoch(page);
  await expect(right(page)).toBeInViewport();
  await expectAccessible();

  const next = await page.getByRole('button', { name: '다음' }).boundingBox();
  expect(next?.height).toBeGreaterThanOrEqual(44);
  expect((next?.y ?? 0) + (next?.height ?? 0)).toBeGreaterThan(780);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
