import type { Page } from '@playwright/test';
import { GOOD_STEP } from '../api';
import { expect, test, typeSource } from '../fixtures';

const SEQUENTIAL_STEP = GOOD_STEP.replace(
  /const error[\s\S]*?\};/,
  `const next0 = w0 - eta * x.mul(w1).add(w0).sub(y).mean().dataSync()[0];
  const next1 = w1 - eta * x.mul(w1).add(next0).sub(y).mul(x).mean().dataSync()[0];
  return { w0: next0, w1: next1 };`,
);

const verdict = (page: Page) => page.getByRole('tabpanel', { name: '채점' });

test('a student goes from a mistake to the reference solution', async ({
  page,
  signUp,
  expectAccessible,
}) => {
  test.setTimeout(120_000);
  await signUp('김경사');
  await page.goto('/ko');
  await page
    .getByRole('link', { name: /최적화/ })
    .first()
    .click();
  await page.getByRole('link', { name: '경사하강법의 한 걸음' }).first().click();
  await expect(page.getByRole('heading', { name: '경사하강법의 한 걸음', level: 1 })).toBeVisible();

  await typeSource(page, SEQUENTIAL_STEP);
  await page.keyboard.press('ControlOrMeta+Shift+Enter');
  await expect(verdict(page).getByText('미통과').first()).toBeVisible();
  await expect(verdict(page).getByText('이런 실수인 것 같습니다')).toBeVisible();
  await expect(verdict(page).getByRole('link', { name: /이 개념 복습하기: \d+문항/ })).toHaveAttribute(
    'href',
    /study\/session\?scope=items:updating-weights-in-turn/,
  );
  await expectAccessible();

  await typeSource(page, GOOD_STEP);
  await page.getByRole('button', { name: '제출', exact: true }).click();
  await expect(verdict(page).getByText('10 / 10점')).toBeVisible();
  await expect(verdict(page).getByText(/서버의 WebAssembly/)).toBeVisible();

  await page.getByRole('tab', { name: '풀이' }).click();
  await expect(page.getByText('통과한 실습의 풀이입니다', { exact: false })).toBeVisible();
  for (const heading of ['모범 풀이', '다른 풀이'])
    await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
  await expectAccessible();

  await page.getByRole('tab', { name: '제출 기록' }).click();
  const choices = page.getByRole('checkbox', { name: /비교할 제출로 선택/ });
  await expect(choices).toHaveCount(2);
  await choices.nth(0).check();
  await choices.nth(1).check();
  await page.getByRole('button', { name: '비교', exact: true }).click();
  await expect(page.getByText('제출 비교')).toBeVisible();
  await expect(page.locator('.cm-deletedChunk, .cm-changedLine').first()).toBeVisible();
  await page.getByRole('button', { name: '닫기' }).first().click();
  await page
    .getByRole('button', { name: /편집기로 불러오기/ })
    .last()
    .click();
  await expect(page.locator('.cm-content')).toContainText('next0');

  await page.goto('/ko');
  // The whole course, then the chapter.
  await expect(page.getByText(/^1\/\d+ 통과$/)).toHaveCount(2);
});

test('visible cases run in the browser and show where they differ', async ({ page, expectAccessible }) => {
  await page.goto('/ko/exercises/gradient-step');
  await typeSource(page, SEQUENTIAL_STEP);

  await page.keyboard.press('ControlOrMeta+Enter');

  await expect(page.getByText(/WebGL에서 실행|WebAssembly\(CPU\)에서 실행/).first()).toBeVisible({
    timeout: 40_000,
  });
  await expect(page.getByText('다름').first()).toBeVisible();
  await expectAccessible();
});

test('what all wrong answers of a run have in common is said before anything is submitted', async ({
  page,
  expectAccessible,
}) => {
  await page.goto('/ko/exercises/gradient-step');
  const said = page.getByText('공개 사례를 모두 비교해 보면');
  await typeSource(page, GOOD_STEP.replace(/w0: (.*), w1: (.*) \};/, 'w0: -($1), w1: -($2) };'));
  await page.keyboard.press('ControlOrMeta+Enter');

  await expect(said).toBeVisible({ timeout: 40_000 });
  await expect(page.getByText(/부호가 반대입니다/)).toBeVisible();
  await expectAccessible();

  await typeSource(page, GOOD_STEP);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByText('일치').first()).toBeVisible({ timeout: 40_000 });
  await expect(said).toBeHidden();
});

test('hints open one at a time', async ({ page }) => {
  await page.goto('/ko/exercises/softmax');
  await page.getByRole('tab', { name: /힌트/ }).click();

  await page.getByRole('button', { name: /힌트 열기 \(1\// }).click();

  await expect(page.getByRole('heading', { name: '힌트 1' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '힌트 2' })).toBeHidden();
  await expect(page.getByRole('button', { name: /힌트 열기 \(2\// })).toBeVisible();
});

test('the solution stays closed until one has passed', async ({ page }) => {
  await page.goto('/ko/exercises/softmax');
  await page.getByRole('tab', { name: '풀이' }).click();

  await expect(page.getByText('모범 풀이는 실습을 통과하면 여기에 열립니다.')).toBeVisible();
});

test('an unforeseen mistake is said in plain words', async ({ page, signUp }) => {
  await signUp('이진단');
  await page.goto('/ko/exercises/softmax');
  await typeSource(
    page,
    `export function softmax(z) {
  const exponentials = z.sub(z.max(1, true)).exp();
  return exponentials.div(exponentials.sum(1, true)).neg();
}`,
  );

  await page.getByRole('button', { name: '제출', exact: true }).click();

  await expect(verdict(page).getByText('부호가 반대입니다', { exact: false })).toBeVisible();
});
