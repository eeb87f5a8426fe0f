import { expect, test } from '../fixtures';
import { BASE_URL } from '../settings';

test('an instructor reads what a learner reported, and marks it as dealt with', async ({
  page,
  request,
  signInAs,
  expectAccessible,
}) => {
  const comment = `용어가 다릅니다. ${Date.now()}`;
  const sent = await request.post('/api/item-reports', {
    headers: { origin: BASE_URL },
    data: { itemId: 'name-epoch', variant: 0, reason: 'marking', comment, answer: { text: '에폭크' } },
  });
  expect(sent.status()).toBe(201);
  await signInAs('instructor');
  await page.goto('/ko/teach/dl-statistics/reports');
  const card = page.getByRole('article').filter({ hasText: comment });
  await expect(card.getByRole('heading', { name: '채점이 이상하다' })).toBeVisible();
  await expect(card.getByText('에폭크', { exact: true })).toBeVisible();

  await card.getByRole('button', { name: '처리했음' }).click();

  await expect(card).toBeHidden();
  await page.getByRole('link', { name: '처리한 것' }).click();
  await expect(card.getByRole('button', { name: '다시 열기' })).toBeVisible();
  await expectAccessible();
  await card.getByRole('button', { name: '다시 열기' }).click();
  await expect(card).toBeHidden();
});
