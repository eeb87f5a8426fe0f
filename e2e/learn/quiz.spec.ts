import type { Page } from '@playwright/test';
import { expect, signIn, test } from '../fixtures';
import { insertClassmate } from '../people';
import { insertOpenQuiz, putAnswer, startAttempt, submitAttempt } from '../quizzes';
import { DEMO_PASSWORD } from '../settings';

const NUMBER = 1;
const TERM = 2;

async function goTo(page: Page, number: number): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${number}번 문항`) }).click();
  await expect(page.getByRole('heading', { name: `문항 ${number}/3`, exact: false })).toBeVisible();
}

/** Begins a new quiz as the student. Returns the attempt's id. */
async function openAttempt(page: Page, signInAs: (role: 'student') => Promise<void>): Promise<string> {
  const quizId = await insertOpenQuiz();
  await signInAs('student');
  const attemptId = await startAttempt(page.request, quizId);
  await page.goto(`/ko/quizzes/${quizId}/attempts/${attemptId}`);
  return attemptId;
}

/** The field of a number or a term. */
const field = (page: Page) => page.getByRole('main').getByRole('textbox').first();

test('a student finds a quiz, takes it by keyboard and sees the result', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  const title = `키보드 퀴즈 ${Date.now()}`;
  await insertOpenQuiz({ title });
  await signInAs('student');

  await page.goto('/ko');
  await page.getByRole('link', { name: '퀴즈', exact: true }).click();
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByText('3문항, 6점 만점')).toBeVisible();
  await page.getByRole('button', { name: '시작하기' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('timer')).toContainText(/남은 시간 (20:00|19:\d\d)/);
  await expectAccessible();
  await page.getByRole('button', { name: /^3번 문항/ }).focus();
  await page.keyboard.press('Enter');
  await field(page).focus();
  await page.keyboard.type('에포크');
  await expect(page.getByText('모든 답을 저장했습니다.')).toBeVisible();
  await page.getByRole('button', { name: '다시 보기' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '제출', exact: true }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: '제출할까요?' });
  await expect(dialog).toContainText('답하지 않은 문항 2개');
  await expect(dialog).toContainText('다시 보기로 표시한 문항 1개');
  await expectAccessible();
  await dialog.getByRole('button', { name: '제출하기' }).focus();
  await page.keyboard.press('Enter');

  await expect(page.getByText('2/6점')).toBeVisible();
  await expect(page.getByText('정답입니다').first()).toBeVisible();
  await expectAccessible();
  await page.goto('/ko/quizzes');
  await expect(page.getByRole('listitem').filter({ hasText: title })).toContainText('2/6점');
});

test('an answer is still there after a reload, and no key is in the page', async ({ page, signInAs }) => {
  const attemptId = await openAttempt(page, signInAs);
  await goTo(page, NUMBER + 1);
  await field(page).fill('1/4');
  await page.reload();
  await goTo(page, NUMBER + 1);

  await expect(field(page)).toHaveValue('1/4');
  await expect(page.getByText('모든 답을 저장했습니다.')).toBeVisible();
  const text = await (await page.request.get(`/api/quiz-attempts/${attemptId}?locale=ko`)).text();
  expect(text).toContain('1/4');
  expect(text).not.toContain('에포크');
  expect(await page.content()).not.toContain('1 에포크');
});

test('how a number is read is said while one types, and what cannot be read before handing in', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await openAttempt(page, signInAs);
  await goTo(page, NUMBER + 1);

  await field(page).fill('1 1/2');
  await expect(page.getByText('이렇게 읽었습니다. 1.5')).toBeVisible();
  await expect(field(page)).toHaveAccessibleDescription(/이렇게 읽었습니다. 1.5/);
  await field(page).fill('1.5');
  await expect(page.getByText('이렇게 읽었습니다.')).toBeHidden();
  await field(page).fill('1 2');
  await expect(page.getByText('읽을 수 없습니다:', { exact: false })).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: '제출', exact: true }).click();

  const dialog = page.getByRole('dialog', { name: '제출할까요?' });
  await expect(dialog).toContainText('읽을 수 없는 답을 적은 문항 1개');
  await dialog.getByRole('button', { name: '2번 문항으로' }).first().click();
  await expect(field(page)).toHaveValue('1 2');
});

test('what is answered offline is kept over a reload and sent once, in order', async ({
  page,
  context,
  signInAs,
}) => {
  const attemptId = await openAttempt(page, signInAs);
  // The views of both items are there before the connection goes.
  await goTo(page, TERM + 1);
  await expect(field(page)).toBeVisible();
  await goTo(page, NUMBER + 1);
  await expect(field(page)).toBeVisible();
  await context.setOffline(true);
  await field(page).fill('2.5');
  await expect(page.getByText('서버에 연결할 수 없습니다.', { exact: false })).toBeVisible();
  await goTo(page, TERM + 1);
  await field(page).fill('에포크');
  await expect(page.getByText(/저장 대기 2개/)).toBeVisible();

  await context.setOffline(false);

  await expect(page.getByText('모든 답을 저장했습니다.')).toBeVisible();
  const response = await page.request.get(`/api/quiz-attempts/${attemptId}`);
  const { items } = (await response.json()) as { items: { answer: unknown; revision: number }[] };
  expect(items.map(({ answer, revision }) => [answer, revision])).toEqual([
    [null, 0],
    [{ text: '2.5' }, 1],
    [{ text: '에포크' }, 1],
  ]);
});

test('an item whose view could not be fetched at once is shown when it can be', async ({
  page,
  signInAs,
}) => {
  const quizId = await insertOpenQuiz();
  await signInAs('student');
  const attemptId = await startAttempt(page.request, quizId);
  let isAway = true;
  const refused: string[] = [];
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    const response = await route.fetch();
    // Quoted where the view is made, not where it is asked for.
    if (!isAway || !(await response.text()).includes('"NumericView"')) return route.fulfill({ response });
    refused.push(route.request().url());
    return route.abort();
  });
  await page.goto(`/ko/quizzes/${quizId}/attempts/${attemptId}`);
  await goTo(page, NUMBER + 1);
  // The bundler's own second try has failed as well.
  await expect.poll(() => refused.length).toBeGreaterThan(2);

  isAway = false;

  await field(page).fill('2.5');
  await expect(page.getByText('모든 답을 저장했습니다.')).toBeVisible();
});

test('two tabs with different answers ask which one to keep', async ({
  page,
  context,
  signInAs,
  expectAccessible,
}) => {
  const quizId = await insertOpenQuiz();
  await signInAs('student');
  const attemptId = await startAttempt(page.request, quizId);
  const address = `/ko/quizzes/${quizId}/attempts/${attemptId}`;
  await page.goto(address);
  await goTo(page, TERM + 1);
  const other = await context.newPage();
  await other.goto(address);
  await goTo(other, TERM + 1);
  await field(other).fill('배치');
  await expect(other.getByText('모든 답을 저장했습니다.')).toBeVisible();

  await field(page).fill('에포크');

  const dialog = page.getByRole('dialog', { name: /다른 창에서 저장한 답/ });
  await expect(dialog).toBeVisible();
  await expectAccessible();
  await dialog.getByRole('button', { name: '이 창의 답 남기기' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('모든 답을 저장했습니다.')).toBeVisible();
  const response = await page.request.get(`/api/quiz-attempts/${attemptId}`);
  const { items } = (await response.json()) as { items: { answer: unknown; revision: number }[] };
  expect(items[TERM]).toMatchObject({ answer: { text: '에포크' }, revision: 2 });
  await other.close();
});

test('an expired sign-in loses no answer', async ({ page, context, signInAs }) => {
  await openAttempt(page, signInAs);
  await goTo(page, TERM + 1);
  await context.clearCookies();
  await field(page).fill('에포크');
  await expect(page.getByText('로그인이 만료되었습니다.', { exact: false })).toBeVisible();

  await page.getByRole('link', { name: '다시 로그인' }).click();
  await page.getByLabel('이메일').fill('student@example.com');
  await page.getByLabel('비밀번호', { exact: true }).fill(DEMO_PASSWORD);
  await page.getByRole('main').getByRole('button', { name: '로그인', exact: true }).click();

  await expect(page.getByText('모든 답을 저장했습니다.')).toBeVisible();
  await goTo(page, TERM + 1);
  await expect(field(page)).toHaveValue('에포크');
});

test('an item is reported from the result, and the instructor reads what was answered', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  const comment = `강의에서 쓴 표현입니다. ${Date.now()}`;
  const quizId = await insertOpenQuiz();
  await signIn(page.request, await insertClassmate(), DEMO_PASSWORD);
  const attemptId = await startAttempt(page.request, quizId);
  await putAnswer(page.request, attemptId, { index: TERM, answer: { text: '한 바퀴' } });
  await submitAttempt(page.request, attemptId);
  await page.goto(`/ko/quizzes/${quizId}/attempts/${attemptId}`);

  const button = page.getByRole('button', { name: `이 문항 신고(문항 ${TERM + 1})` });
  await button.click();
  const dialog = page.getByRole('dialog', { name: '이 문항 신고' });
  await dialog.getByLabel('맞는 답인데 틀렸다고 채점합니다').check();
  await dialog.getByLabel('설명 (선택)').fill(comment);
  await expectAccessible();
  await dialog.getByRole('button', { name: '보내기' }).click();
  await expect(dialog.getByText('보냈습니다.', { exact: false })).toBeVisible();
  await dialog.getByRole('button', { name: '닫기' }).click();
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();

  await signInAs('instructor');
  await page.goto('/ko/teach/dl-statistics/reports');
  const card = page.getByRole('article').filter({ hasText: comment });
  await expect(card.getByRole('heading', { name: '채점이 이상하다' })).toBeVisible();
  await expect(card.getByText('한 바퀴', { exact: true })).toBeVisible();
  await expect(card.getByRole('link', { name: 'name-epoch' })).toBeVisible();
});

test('when time is up the attempt ends by itself, whatever the clock of the device says', async ({
  page,
  signInAs,
}) => {
  test.setTimeout(120_000);
  const quizId = await insertOpenQuiz({ timeLimitS: 60 });
  await signInAs('student');
  // A clock that is a day behind gives nobody a day.
  await page.clock.setSystemTime(new Date(Date.now() - 24 * 3_600_000));
  const attemptId = await startAttempt(page.request, quizId);
  await page.goto(`/ko/quizzes/${quizId}/attempts/${attemptId}`);
  await expect(page.getByRole('timer')).toContainText(/남은 시간 (1:00|0:\d\d)/);
  await goTo(page, TERM + 1);
  await field(page).fill('에포크');
  await expect(page.getByText('모든 답을 저장했습니다.')).toBeVisible();

  await expect(page.getByText('2/6점')).toBeVisible({ timeout: 75_000 });
});

test('a phone has every control in reach and nothing overflows', async ({ page, signInAs }) => {
  const quizId = await insertOpenQuiz();
  await page.setViewportSize({ width: 390, height: 844 });
  await signInAs('student');
  const attemptId = await startAttempt(page.request, quizId);
  await page.goto(`/ko/quizzes/${quizId}/attempts/${attemptId}`);

  for (const name of ['이전', '다음', '제출']) {
    const box = await page.getByRole('button', { name, exact: true }).boundingBox();
    expect(box?.height ?? 0).toBeGreaterThanOrEqual(44);
    expect(box?.y ?? 0).toBeGreaterThan(422);
  }
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
