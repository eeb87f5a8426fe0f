import { expect, test, typeSource } from '../fixtures';

const wrap = (body: string) => `import * as tf from '@tensorflow/tfjs';

export function gradientStep(w0: number, w1: number, x: tf.Tensor1D, y: tf.Tensor1D, eta: number) {
${body}
}
`;

test.beforeEach(async ({ page }) => {
  await page.goto('/ko/exercises/gradient-step');
});

test('Stop stops an endless loop and keeps the code', async ({ page }) => {
  await typeSource(page, wrap('  for (;;) {}'));
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('button', { name: '중지' })).toBeVisible();
  // Until the worker spins, there would be nothing to stop.
  await expect(page.getByText('계산 중').first()).toBeVisible({ timeout: 40_000 });

  await page.getByRole('button', { name: '중지' }).click();

  await expect(page.getByText('실행을 중지했습니다. 코드는 그대로 있습니다.').first()).toBeVisible();
  await expect(page.locator('.cm-content')).toContainText('for (;;)');
});

test("an error points at the student's own line", async ({ page }) => {
  await typeSource(
    page,
    wrap('  const data = undefined as unknown as number[];\n  return { w0: data[0], w1: 0 };'),
  );

  await page.keyboard.press('ControlOrMeta+Enter');

  await expect(page.getByText('5행으로 이동').first()).toBeVisible({ timeout: 40_000 });
});

test('console output, tensors and curves are shown', async ({ page }) => {
  await typeSource(
    page,
    wrap("  console.log('<b>안녕</b>', x);\n  show.line({ loss: [3, 2, 1] });\n  return { w0, w1 };"),
  );

  await page.keyboard.press('ControlOrMeta+Enter');

  await page.getByRole('tab', { name: /콘솔/ }).click({ timeout: 40_000 });
  // Shown as typed: markup in output is text.
  await expect(page.getByText('<b>안녕</b>', { exact: false }).first()).toBeVisible({ timeout: 40_000 });
  await page.getByRole('tab', { name: /그림/ }).click();
  await expect(page.getByRole('img').first()).toBeVisible();
});

test('code in the sandbox reaches neither the network nor the page', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await typeSource(
    page,
    wrap(`  const tried: string[] = [];
  for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'indexedDB', 'localStorage', 'document', 'parent'])
    tried.push(name + ':' + typeof (globalThis as Record<string, unknown>)[name]);
  try { void (globalThis as { fetch?: (url: string) => Promise<unknown> }).fetch?.('${baseURL}/leak').catch(() => undefined); } catch {}
  console.log(tried.join(' '));
  return { w0, w1 };`),
  );

  await page.keyboard.press('ControlOrMeta+Enter');

  await page.getByRole('tab', { name: /콘솔/ }).click({ timeout: 40_000 });
  await expect(page.getByText(/document:undefined/).first()).toBeVisible({ timeout: 40_000 });
  expect(asked.filter((url) => url.includes('/leak'))).toEqual([]);
});
