import { submit, waitForVerdict } from '../api';
import { expect, signIn, test } from '../fixtures';
import { BASE_URL, DEMO_PASSWORD } from '../settings';

test("an instructor goes from the table to a student's submission", async ({
  page,
  playwright,
  signInAs,
  expectAccessible,
}) => {
  test.setTimeout(120_000);
  const student = await playwright.request.newContext({ baseURL: BASE_URL });
  await signIn(student, 'student@example.com', DEMO_PASSWORD);
  await waitForVerdict(student, await submit(student));
  await student.dispose();
  await signInAs('instructor');

  await page.goto('/ko/teach');
  await page.getByRole('link', { name: /딥러닝의 통계적 이해/ }).click();
  const row = page.getByRole('row', { name: /김학생/ });
  await expect(row).toContainText('10');
  await expectAccessible();
  await row.getByRole('link', { name: /10/ }).first().click();
  await expect(page.getByRole('heading', { name: '김학생', level: 1 })).toBeVisible();
  await page.getByRole('table', { name: '학생의 제출 기록' }).getByRole('link').first().click();

  await expect(page.getByRole('heading', { name: /제출 ·/, level: 1 })).toBeVisible();
  await expect(page.getByText('김학생 님의 제출', { exact: false })).toBeVisible();
  await expect(page.getByText('gradientStep').first()).toBeVisible();
  await expect(page.getByText('채점 완료').first()).toBeVisible();
});
