import { submit, waitForVerdict } from '../api';
import { expect, signIn, test } from '../fixtures';
import { insertOpenQuiz, startAttempt, submitAttempt } from '../quizzes';
import { BASE_URL, DEMO_PASSWORD } from '../settings';

const SIZES = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];

/** Pages for everyone, then those of a student, an instructor and an administrator. */
const PAGES = [
  { role: undefined, path: '/' },
  { role: undefined, path: '/chapters/08-logistic-softmax' },
  { role: undefined, path: '/exercises/backprop-3222' },
  { role: undefined, path: '/search?q=softmax' },
  { role: undefined, path: '/study' },
  { role: undefined, path: '/study/session?scope=chapter:07-optimization' },
  { role: undefined, path: '/sign-in' },
  { role: undefined, path: '/sign-up' },
  { role: undefined, path: '/no/such/page' },
  { role: 'student', path: '/study' },
  { role: 'student', path: '/settings' },
  { role: 'student', path: '/submissions/:id' },
  { role: 'student', path: '/quizzes' },
  { role: 'student', path: '/quizzes/:quiz' },
  { role: 'student', path: '/quizzes/:quiz/attempts/:open' },
  { role: 'student', path: '/quizzes/:quiz/attempts/:done' },
  { role: 'instructor', path: '/teach' },
  { role: 'instructor', path: '/teach/dl-statistics' },
  { role: 'instructor', path: '/teach/dl-statistics/quizzes' },
  { role: 'instructor', path: '/teach/dl-statistics/quizzes/new' },
  { role: 'instructor', path: '/teach/dl-statistics/quizzes/:quiz' },
  { role: 'instructor', path: '/teach/dl-statistics/quizzes/:quiz/items' },
  { role: 'instructor', path: '/teach/dl-statistics/reports' },
  { role: 'instructor', path: '/teach/dl-statistics/quizzes/:quiz?view=results' },
  { role: 'instructor', path: '/teach/dl-statistics/quizzes/:quiz?view=corrections' },
  { role: 'admin', path: '/admin/status' },
] as const;

for (const { role, path } of PAGES) {
  for (const locale of ['ko', 'en'] as const) {
    test(`${locale}${path} for ${role ?? 'everyone'} is accessible and fits, light and dark, phone and wide`, async ({
      page,
      playwright,
      signInAs,
      expectAccessible,
    }) => {
      test.setTimeout(240_000);
      let address = `/${locale}${path === '/' ? '' : path}`;
      if (path.includes(':id')) {
        const student = await playwright.request.newContext({ baseURL: BASE_URL });
        await signIn(student, 'student@example.com', DEMO_PASSWORD);
        const id = await submit(student);
        await waitForVerdict(student, id);
        await student.dispose();
        address = address.replace(':id', id);
      }
      if (path.includes(':quiz')) {
        const student = await playwright.request.newContext({ baseURL: BASE_URL });
        await signIn(student, 'student@example.com', DEMO_PASSWORD);
        const quiz = await insertOpenQuiz();
        const attempt = await startAttempt(student, quiz);
        if (!path.includes(':open')) await submitAttempt(student, attempt);
        await student.dispose();
        address = address.replace(':quiz', quiz).replace(/:(open|done)/, attempt);
      }
      if (role !== undefined) await signInAs(role);
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => {
        // The browser's own word on the status of the page that is not there.
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
          problems.push(message.text());
      });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        for (const size of SIZES) {
          await page.setViewportSize(size);
          await page.goto(address);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await expect(page.locator('html')).toHaveAttribute('lang', locale);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth,
          );
          expect(overflow, `${address} at ${size.width} px`).toBeLessThanOrEqual(0);
          await expectAccessible();
          expect(problems, `errors in the browser's console at ${address}`).toEqual([]);
          if (process.env.GRADSTEP_SHOTS !== undefined)
            await page.screenshot({
              path: `${process.env.GRADSTEP_SHOTS}/${address.replaceAll(/\W+/g, '-')}-${size.width}-${colorScheme}.png`,
              fullPage: true,
            });
        }
      }
    });
  }
}
