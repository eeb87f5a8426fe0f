import { GOOD_STEP } from '../api';
import { expect, test, typeSource } from '../fixtures';
import { DEMO_PASSWORD } from '../settings';

const MARK = '// 내가 쓰던 코드';

test('code survives a reload', async ({ page }) => {
  await page.goto('/ko/exercises/softmax');
  await typeSource(page, MARK);
  await expect(page.getByText('이 브라우저에 저장됨').first()).toBeVisible();

  await page.reload();

  await expect(page.locator('.cm-content')).toContainText(MARK);
});

test('code written without an account is there after signing up', async ({ page, signUp }) => {
  await page.goto('/ko/exercises/softmax');
  await typeSource(page, MARK);
  await expect(page.getByText('이 브라우저에 저장됨').first()).toBeVisible();

  await signUp();
  await page.goto('/ko/exercises/softmax');

  await expect(page.locator('.cm-content')).toContainText(MARK);
});

test('code survives going offline, and a submission made then is sent once', async ({
  page,
  context,
  signUp,
}) => {
  await signUp();
  await page.goto('/ko/exercises/gradient-step');
  await typeSource(page, GOOD_STEP);
  await expect(page.getByText('저장됨').first()).toBeVisible();
  await context.setOffline(true);
  const posts: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/api/submissions')) posts.push(request.url());
  });

  await page.getByRole('button', { name: '제출', exact: true }).click();
  await expect(page.getByText('서버에 연결되지 않았습니다.', { exact: false }).first()).toBeVisible();
  await context.setOffline(false);

  await expect(page.getByText('10 / 10점')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('tab', { name: '제출 기록' }).click();
  await expect(page.getByRole('checkbox', { name: /비교할 제출로 선택/ })).toHaveCount(1);
});

test('an expired session says so, keeps the code and comes back', async ({ page, context, signInAs }) => {
  await signInAs('student');
  await page.goto('/ko/exercises/gradient-step');
  await typeSource(page, `${GOOD_STEP}\n${MARK}`);
  await expect(page.getByText('저장됨').first()).toBeVisible();
  await context.clearCookies();

  await page.getByRole('button', { name: '제출', exact: true }).click();
  await expect(page.getByText('로그인이 만료되었습니다.', { exact: false }).first()).toBeVisible();
  await page.getByRole('link', { name: '다시 로그인' }).click();
  await page.waitForURL(/\/ko\/sign-in\?/);
  await page.getByLabel('이메일').fill('student@example.com');
  await page.getByLabel('비밀번호').fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: '로그인' }).click();

  await expect(page).toHaveURL(/\/ko\/exercises\/gradient-step/);
  await expect(page.locator('.cm-content')).toContainText(MARK);
});
