import { expect, test } from '../fixtures';

test('the editor can be left by keyboard alone', async ({ page }) => {
  await page.goto('/ko/exercises/softmax');
  // Not the plain field that stands there until the editor has loaded.
  const editor = page.locator('.cm-content');
  await editor.focus();

  await page.keyboard.press('Tab');
  await expect(editor).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');

  await expect(editor).not.toBeFocused();
});

test('the editor knows TensorFlow.js: completion and errors', async ({ page }) => {
  await page.goto('/ko/exercises/softmax');
  const editor = page.locator('.cm-content');
  await editor.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(
    "import * as tf from '@tensorflow/tfjs';\nexport function softmax(z: tf.Tensor2D): tf.Tensor2D {\n  return z.subb(1);\n}\n",
  );

  await expect(page.locator('.cm-lintRange-error').first()).toBeVisible({ timeout: 40_000 });
  await page.keyboard.insertText('const t = tf.matM');
  await page.keyboard.press('Control+Space');

  await expect(page.locator('.cm-tooltip-autocomplete')).toContainText('matMul', { timeout: 20_000 });
});

test('the first Tab on a page offers the way to its content', async ({ page }) => {
  await page.goto('/ko');
  await page.keyboard.press('Tab');

  await expect(page.getByRole('link', { name: '본문으로 건너뛰기' })).toBeFocused();
});
