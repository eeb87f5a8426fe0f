import { expect, signIn, test } from '../fixtures';
import { insertClassmate } from '../people';
import { insertOpenQuiz, putAnswer, startAttempt, submitAttempt } from '../quizzes';
import { BASE_URL, DEMO_PASSWORD } from '../settings';

const FORMULA = 0;
const NUMBER = 1;
const TERM = 2;

test('an instructor composes a quiz from the bank, looks at it and publishes it', async ({
  page,
  playwright,
  signInAs,
  expectAccessible,
}) => {
  const title = `수업 퀴즈 ${Date.now()}`;
  await signInAs('instructor');
  await page.goto('/ko/teach/dl-statistics');
  await page.getByRole('link', { name: '퀴즈 관리' }).click();
  await page.getByRole('link', { name: '새 퀴즈' }).click();
  await page.getByLabel('제목(한국어)').fill(title);
  await page.getByRole('button', { name: '뽑기 추가' }).click();
  const draw = page.getByRole('group', { name: /구성 1/ });
  await draw.getByRole('checkbox', { name: /^8\. / }).check();
  await draw.getByRole('spinbutton', { name: '뽑을 문항 수' }).fill('2');
  await draw.getByRole('spinbutton', { name: /식 입력/ }).fill('1');
  await expect(draw.getByText(/조건에 맞는 문항 \d+개 중에서 2개/)).toBeVisible();
  await page.getByRole('button', { name: '직접 고르기 추가' }).click();
  const fixed = page.getByRole('group', { name: /구성 2/ });
  await fixed.getByRole('searchbox', { name: '문제, 주제로 찾기' }).fill('전체를 한 번 학습');
  await fixed.getByText('답과 해설 보기 (name-epoch)').first().click();
  await expect(fixed.getByText('정답', { exact: true }).first()).toBeVisible();
  await expectAccessible();
  await fixed.getByRole('button', { name: 'name-epoch 문항 넣기' }).click();
  await expect(page.getByText('3문항 · 6점 만점')).toBeVisible();
  await page.getByRole('button', { name: '미리 보기', exact: true }).click();
  await expect(page.getByRole('heading', { name: '문항 3', exact: true })).toBeVisible();
  await page.getByRole('button', { name: '정답 보기' }).click();
  await expect(page.getByRole('button', { name: '정답 가리기' })).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: '초안으로 저장' }).click();
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
  const quizId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const student = await playwright.request.newContext({ baseURL: BASE_URL });
  await signIn(student, 'student@example.com', DEMO_PASSWORD);
  expect((await student.get(`/ko/quizzes/${quizId}`)).status()).toBe(404);

  await page.getByRole('button', { name: '학생에게 공개' }).click();

  await expect(page.getByText('공개됨')).toBeVisible();
  expect((await student.get(`/ko/quizzes/${quizId}`)).status()).toBe(200);

  await page.getByRole('button', { name: '사본 만들기' }).click();

  await expect(page.getByRole('heading', { name: `${title} (사본)`, level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: '학생에게 공개' })).toBeVisible();
  await student.dispose();
});

test('a draw that the bank cannot fill is refused before it is saved', async ({ page, signInAs }) => {
  await signInAs('instructor');
  await page.goto('/ko/teach/dl-statistics/quizzes/new');
  await page.getByLabel('제목(한국어)').fill('너무 큰 퀴즈');
  await page.getByRole('button', { name: '뽑기 추가' }).click();
  const draw = page.getByRole('group', { name: /구성 1/ });
  await draw.getByRole('checkbox', { name: /^8\. / }).check();
  await draw.getByRole('spinbutton', { name: /식 입력/ }).fill('50');
  await draw.getByRole('spinbutton', { name: '뽑을 문항 수' }).fill('50');
  await expect(draw.getByText('뽑을 문항이 모자라거나', { exact: false })).toBeVisible();

  await page.getByRole('button', { name: '초안으로 저장' }).click();

  await expect(page.getByText('구성 1에 쓸 문항이', { exact: false })).toBeVisible();
});

test('a corrected key marks everybody again, and can be undone', async ({
  page,
  playwright,
  signInAs,
  expectAccessible,
}) => {
  const quizId = await insertOpenQuiz();
  const student = await playwright.request.newContext({ baseURL: BASE_URL });
  await signIn(student, await insertClassmate(), DEMO_PASSWORD);
  const attemptId = await startAttempt(student, quizId);
  await putAnswer(student, attemptId, { index: TERM, answer: { text: '한 바퀴' } });
  await putAnswer(student, attemptId, { index: NUMBER, answer: { text: '읽을 수 없음' } });
  await submitAttempt(student, attemptId);
  await signInAs('instructor');
  await page.goto(`/ko/teach/dl-statistics/quizzes/${quizId}?view=results`);
  await expect(page.getByRole('heading', { name: '확인이 필요한 답 1개' })).toBeVisible();
  await expect(page.getByRole('row', { name: /최학우.*0\/6/ }).first()).toBeVisible();
  await expectAccessible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'CSV로 내려받기' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/ 결과 \d{4}-\d\d-\d\d\.csv$/);

  await page.getByRole('link', { name: '채점 수정' }).click();
  await page.getByRole('combobox', { name: '문항' }).selectOption('name-epoch');
  await page.getByRole('radio', { name: /한 바퀴/ }).check();
  await page.getByRole('button', { name: '영향 미리 보기' }).click();
  await expect(page.getByText('1명의 점수가 오르고 0명의 점수가 내립니다.', { exact: false })).toBeVisible();
  await expectAccessible();
  await page.getByLabel('수정하는 이유').fill('강의에서 쓴 표현입니다.');
  await page.getByRole('button', { name: '적용하고 다시 채점' }).click();
  await expect(page.getByText('강의에서 쓴 표현입니다.')).toBeVisible();
  const status = page.getByRole('status');
  await expect(status.filter({ hasText: '적용하고 모두 다시 채점했습니다.' })).toBeFocused();
  const total = async () =>
    ((await (await student.get(`/api/quiz-attempts/${attemptId}`)).json()) as { total: { points: number } })
      .total.points;
  await expect.poll(total).toBe(2);
  await page.getByRole('radio', { name: '이 문항을 점수에서 제외' }).check();
  await page.getByRole('button', { name: '영향 미리 보기' }).click();
  const effect = page.getByRole('region', { name: '수정의 영향' });
  await expect(effect).toBeFocused();
  await page.getByRole('button', { name: 'name-epoch 문항의 수정 되돌리기' }).click();
  await expect(page.getByRole('region', { name: '되돌렸을 때의 영향' })).toBeFocused();
  await expect(page.getByText('0명의 점수가 오르고 1명의 점수가 내립니다.', { exact: false })).toBeVisible();
  expect(await total()).toBe(2);
  await page.getByRole('button', { name: '되돌리고 다시 채점' }).click();

  await expect(page.getByText('되돌림: 이강사', { exact: false })).toBeVisible();
  await expect(status.filter({ hasText: '되돌리고 모두 다시 채점했습니다.' })).toBeFocused();
  // It was computed with the correction that is no more.
  await expect(effect).toBeHidden();
  await expect.poll(total).toBe(0);
  await student.dispose();
});

test('an answer that could not be decided waits until the instructor calls it wrong', async ({
  page,
  context,
  signInAs,
  expectAccessible,
}) => {
  const quizId = await insertOpenQuiz();
  const email = await insertClassmate();
  await signIn(page.request, email, DEMO_PASSWORD);
  const attemptId = await startAttempt(page.request, quizId);
  await putAnswer(page.request, attemptId, { index: FORMULA, answer: { text: '0/0', syntax: 'plain' } });
  await submitAttempt(page.request, attemptId);
  const result = `/ko/quizzes/${quizId}/attempts/${attemptId}`;
  await page.goto(result);
  await expect(page.getByText('0/6점, 2점은 강의자 확인 대기')).toBeVisible();
  await context.clearCookies();
  await signInAs('instructor');
  await page.goto(`/ko/teach/dl-statistics/quizzes/${quizId}?view=results`);
  await expect(page.getByText('2점 대기').first()).toBeVisible();

  await page.getByRole('link', { name: '판정하기' }).click();
  const reject = page.getByRole('radio', { name: '판정하지 못한 답 하나를 오답으로 확인' });
  await reject.check();
  await page
    .getByRole('radiogroup', { name: '판정하지 못한 답' })
    .getByRole('radio', { name: '0/0' })
    .check();
  await expectAccessible();
  await page.getByRole('button', { name: '영향 미리 보기' }).click();
  await expect(page.getByRole('region', { name: '수정의 영향' })).toContainText('1개에서 0개로 바뀝니다.');
  await page.getByLabel('수정하는 이유').fill('정의되지 않는 식입니다.');
  await page.getByRole('button', { name: '적용하고 다시 채점' }).click();

  await expect(page.getByText('적용하고 모두 다시 채점했습니다.')).toBeVisible();
  // There is nothing left to be called wrong.
  await expect(reject).toBeHidden();
  await page.goto(`/ko/teach/dl-statistics/quizzes/${quizId}?view=results`);
  await expect(page.getByRole('row', { name: /최학우.*0\/6/ }).first()).toBeVisible();
  await expect(page.getByText('2점 대기')).toHaveCount(0);
  await context.clearCookies();
  await signIn(page.request, email, DEMO_PASSWORD);
  await page.goto(result);
  await expect(page.getByText('0/6점', { exact: true })).toBeVisible();
  await expect(page.getByText('강의자가 오답으로 확인했습니다.')).toBeVisible();
  await expect(page.getByText('이유: 정의되지 않는 식입니다.')).toBeVisible();
});

test('extra time reaches a student who is taking the quiz', async ({ page, playwright, signInAs }) => {
  const quizId = await insertOpenQuiz();
  const student = await playwright.request.newContext({ baseURL: BASE_URL });
  await signIn(student, 'student@example.com', DEMO_PASSWORD);
  const attemptId = await startAttempt(student, quizId);
  const deadline = async () => {
    const response = await student.get(`/api/quiz-attempts/${attemptId}?part=times`);
    return Date.parse(((await response.json()) as { deadlineAt: string }).deadlineAt);
  };
  const before = await deadline();
  await signInAs('instructor');
  await page.goto(`/ko/teach/dl-statistics/quizzes/${quizId}?view=results`);

  const row = page.getByRole('row', { name: /student@example\.com/ });
  await row.getByRole('spinbutton').fill('10');
  await row.getByRole('button', { name: '저장' }).click();

  await expect.poll(deadline).toBe(before + 600_000);
  await student.dispose();
});
