import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type APIRequestContext, type Page } from '@playwright/test';
import { BASE_URL, DEMO_PASSWORD } from './settings';

export { expect };

export type DemoRole = 'student' | 'instructor' | 'admin';
let counter = 0;

interface Fixtures {
  /** Signs the page's browser context in as a demo account. */
  signInAs: (role: DemoRole) => Promise<void>;
  /** Makes a new account of its own and signs in with it. Returns its address. */
  signUp: (name?: string) => Promise<string>;
  /** Asserts that axe finds nothing on the page as it stands. */
  expectAccessible: () => Promise<void>;
}

export const test = base.extend<Fixtures>({
  signInAs: async ({ page }, use) => {
    await use(async (role) => {
      await signIn(page.request, `${role}@example.com`, DEMO_PASSWORD);
    });
  },
  signUp: async ({ page }, use) => {
    await use(async (name = '김경사') => {
      counter += 1;
      const email = `learner-${process.pid}-${Date.now()}-${counter}@example.com`;
      await page.goto('/ko/sign-up');
      await page.getByLabel('이름', { exact: true }).fill(name);
      await page.getByLabel('이메일').fill(email);
      await page.getByLabel('비밀번호', { exact: true }).fill('correct horse battery');
      await page.getByRole('button', { name: '회원 가입' }).click();
      await expect(page.getByText(name, { exact: true }).first()).toBeVisible();
      return email;
    });
  },
  expectAccessible: async ({ page }, use) => {
    await use(async () => {
      // A page that was reached by a link gets its title a moment after its content.
      await expect(page).toHaveTitle(/./);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      );
      expect(found).toEqual([]);
    });
  },
});

/** Signs a request context in through the same route as the page's form. */
export async function signIn(request: APIRequestContext, email: string, password: string): Promise<void> {
  const { csrfToken } = (await (await request.get('/api/auth/csrf')).json()) as { csrfToken: string };
  const response = await request.post('/api/auth/callback/credentials', {
    form: { csrfToken, email, password, json: 'true', callbackUrl: BASE_URL },
    headers: { origin: BASE_URL },
  });
  expect(response.ok()).toBe(true);
  const session = (await (await request.get('/api/auth/session')).json()) as { user?: { email?: string } };
  expect(session.user).toBeDefined();
}

/** Replaces everything in the exercise's editor, by keyboard, as a person would. */
export async function typeSource(page: Page, source: string): Promise<void> {
  const editor = page.locator('.cm-content');
  await editor.click();
  await page.keyboard.press('ControlOrMeta+a');
  // insertText, since typed brackets would be closed a second time by the editor.
  await page.keyboard.insertText(source);
}
