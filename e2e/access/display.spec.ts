import { submit, waitForVerdict } from '../api';
import { expect, signIn, test } from '../fixtures';
import { BASE_URL, DEMO_PASSWORD } from '../settings';

const HOSTILE = '<img src=x onerror="window.hacked=1"></script><script>window.hacked=1</script>';

test('what students write is shown to instructors as it is', async ({ page, signUp, signInAs }) => {
  const reports: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) reports.push(message.text());
  });
  const email = await signUp(`<b>이름</b> ${HOSTILE.slice(0, 40)}`);
  const source = `// ${HOSTILE}\nexport function gradientStep() { console.log(${JSON.stringify(`${HOSTILE}\u001b[31m`)}); throw new Error(${JSON.stringify(HOSTILE)}); }\n`;
  const student = page.request;
  const id = await submit(student, source);
  await waitForVerdict(student, id);
  expect(email).toContain('@');

  for (const locale of ['ko', 'en']) {
    await signInAs('instructor');
    await page.goto(`/${locale}/submissions/${id}`);
    await expect(page.getByText('onerror').first()).toBeVisible();
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    await page.goto(`/${locale}/teach/dl-statistics?q=${encodeURIComponent('<b>')}`);
    await expect(page.getByText('<b>이름</b>', { exact: false }).first()).toBeVisible();
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  }
  expect(reports).toEqual([]);
});

test('sign-in returns to this site only', async ({ page, request }) => {
  await page.goto('/ko/sign-in?callbackUrl=https%3A%2F%2Fevil.example%2F');
  await page.getByLabel('이메일').fill('student@example.com');
  await page.getByLabel('비밀번호').fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: '로그인' }).click();
  await expect(page.getByText('김학생').first()).toBeVisible();

  expect(new URL(page.url()).origin).toBe(BASE_URL);
  await signIn(request, 'student@example.com', DEMO_PASSWORD);
});
