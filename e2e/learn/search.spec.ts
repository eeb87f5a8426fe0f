import { expect, test } from '../fixtures';

test('a term is found by initial consonants and read on its chapter', async ({ page, expectAccessible }) => {
  await page.goto('/ko');
  await page.getByRole('link', { name: '용어와 실습 찾기' }).click();
  await page.getByRole('searchbox').pressSequentially('ㄱㅅㅎㄱㅂ');

  await expect(page).toHaveURL(/\/ko\/search\?q=/);
  const hit = page.getByRole('link', { name: /^경사하강법/ }).first();
  await expect(hit).toBeVisible();
  await expectAccessible();
  await hit.click();

  await expect(page).toHaveURL(/\/ko\/chapters\/07-optimization#term-/);
  await expect(page.locator('li:target')).toContainText('경사하강법');
});

test('search works in English and says when there is nothing', async ({ page }) => {
  await page.goto('/en/search?q=softmax');
  await expect(page.getByRole('link', { name: 'The softmax function', exact: true }).first()).toHaveAttribute(
    'href',
    '/en/exercises/softmax',
  );

  await page.getByRole('searchbox').fill('no such thing at all');
  await expect(page.getByRole('status')).toContainText('Nothing matches');
});

test('search works without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/ko/search');
  await page.getByRole('searchbox').fill('과적합');
  await page.getByRole('searchbox').press('Enter');

  await expect(page.getByRole('link', { name: /^과대적합/ }).first()).toBeVisible();
  await context.close();
});
