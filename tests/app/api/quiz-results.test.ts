/** The results of a quiz as a file: who gets it, and what is in it. */
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { getQuizResults } from '@/app/_server/api/quiz-results';
import type { Viewer } from '@/lib/auth/viewer';
import { submitAttempt } from '@/lib/quiz/graded/submit-attempt';
import { applyCorrection, type CorrectionInput } from '@/lib/quiz/graded/teach/corrections';
import { acceptLateAnswer } from '@/lib/quiz/graded/teach/accept-late';
import { selectResults } from '@/lib/quiz/graded/teach/results';
import { findKind } from '@/lib/quiz/kinds/index';
import { useDatabase } from '@/tests/database';
import { createApiClient } from '@/tests/factories/api';
import { insertForeignInstructor, insertViewer } from '@/tests/factories/people';
import { answer, backdate, insertQuizClass, start, type QuizClass } from '@/tests/factories/quizzes';
import { compileSample } from '@/tests/lib/quiz/items';

const database = useDatabase();
const [SINGLE, NUMERIC, FORMULA] = [0, 1, 2];
const RIGHT = findKind('single-choice').solve(compileSample('single').variants[0]!.key);
const UNDECIDED = { text: '0/0', syntax: 'plain' };

const ask = (viewer: Viewer, quizId: string, locale = 'ko') =>
  createApiClient({ db: database.db, viewer }).send(getQuizResults, {
    path: `/api/quizzes/${quizId}/results?locale=${locale}`,
    params: { id: quizId },
  });

/** Lines of fields, read as RFC 4180 says. */
function parse(csv: string): string[][] {
  return csv
    .split('\r\n')
    .slice(0, -1)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
        ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
      ),
    );
}

/** The lines below the header, as records by column. */
async function readRows({ instructor, quizId }: QuizClass, locale = 'en') {
  const [header = [], ...lines] = parse(await (await ask(instructor, quizId, locale)).text());
  return lines.map((line) => Object.fromEntries(header.map((column, place) => [column, line[place]])));
}

const rename = (userId: string, name: string) =>
  database.db.execute(sql`update users set name = ${name} where id = ${userId}`);

async function handIn(quiz: QuizClass, index: number, answers: Readonly<Record<number, unknown>>) {
  const student = quiz.students[index]!;
  const attemptId = await start(database.db, student, quiz);
  for (const [place, given] of Object.entries(answers))
    await answer(database.db, student, { attemptId, index: Number(place), answer: given });
  await submitAttempt(database.db, student, attemptId);
  return attemptId;
}

const correct = ({ quizId, instructor, bank }: QuizClass, correction: CorrectionInput) =>
  applyCorrection(database.db, instructor, { quizId, bank, reason: '확인했습니다.', correction });

describe('the results of a quiz as a file', () => {
  it('are given to those who teach the course alone', async () => {
    const quiz = await insertQuizClass(database.db);
    const elsewhere = await insertForeignInstructor(database.db);
    const admin = await insertViewer(database.db, { role: 'admin' });
    const anonymous = { kind: 'anonymous', address: '192.0.2.1' } as const;

    const statuses = await Promise.all(
      [quiz.instructor, admin, quiz.students[0]!, elsewhere, anonymous].map(
        async (viewer) => (await ask(viewer, quiz.quizId)).status,
      ),
    );

    expect(statuses).toEqual([200, 200, 404, 404, 401]);
    expect((await ask(quiz.instructor, 'no-id')).status).toBe(404);
  });

  it('are UTF-8 with a byte order mark, kept nowhere, under a name that any system takes', async () => {
    const quiz = await insertQuizClass(database.db, {
      settings: { titleKo: `\u202Egnp/"1주*' (가)\\` },
    });

    const response = await ask(quiz.instructor, quiz.quizId);

    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('cache-control')).toContain('no-store');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const disposition = response.headers.get('content-disposition') ?? '';
    expect(disposition).toMatch(/^attachment; filename="results\.csv"; filename\*=UTF-8''[\w.~%!-]+$/);
    const name = decodeURIComponent(disposition.split("UTF-8''")[1] ?? '');
    expect(name).toMatch(/^gnp 1주 ' \(가\) 결과 \d{4}-\d\d-\d\d\.csv$/);
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('have a name of at most 255 bytes', async () => {
    const quiz = await insertQuizClass(database.db, { settings: { titleKo: '퀴'.repeat(120) } });

    const disposition = (await ask(quiz.instructor, quiz.quizId)).headers.get('content-disposition') ?? '';

    const name = decodeURIComponent(disposition.split("UTF-8''")[1] ?? '');
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
    expect(name).toMatch(/ 결과 \d{4}-\d\d-\d\d\.csv$/);
  });

  it("have a header in the reader's language, with a column for each item", async () => {
    const quiz = await insertQuizClass(database.db);
    const headerIn = async (locale: string) =>
      parse(await (await ask(quiz.instructor, quiz.quizId, locale)).text())[0];

    expect(await headerIn('ko')).toEqual([
      ...['이름', '이메일', '응시 회차', '상태', '시작', '종료', '늦은 답(종료 뒤 초)'],
      ...['점수', '만점', '확인 대기 점수', '확인 대기 문항'],
      ...['1. single', '2. numeric', '3. formula'],
    ]);
    expect((await headerIn('en'))?.slice(0, 4)).toEqual(['Name', 'Email', 'Attempt', 'State']);
  });

  it('have a line for every attempt, and for whoever has none', async () => {
    const quiz = await insertQuizClass(database.db, { students: 3, settings: { attemptsAllowed: 2 } });
    const [first, second, third] = quiz.students;
    for (const [place, student] of quiz.students.entries()) await rename(student.id, `학생 ${place}`);
    await handIn(quiz, 0, {});
    await handIn(quiz, 0, { [SINGLE]: RIGHT });
    await start(database.db, second!, quiz);
    await submitAttempt(database.db, quiz.instructor, await start(database.db, quiz.instructor, quiz));

    const rows = await readRows(quiz);

    expect(
      rows.map((row) => [row.Email, row.Attempt, row.State, row.Points, row['Points possible']]),
    ).toEqual([
      [first!.email, '1', 'submitted', '0', '6'],
      [first!.email, '2', 'submitted', '2', '6'],
      [second!.email, '1', 'in progress', '', ''],
      [third!.email, '', 'not taken', '', ''],
    ]);
    expect(rows.map((row) => row['1. single'])).toEqual(['0', '2', '', '']);
    expect(rows.map((row) => row.Ended === '')).toEqual([false, false, true, true]);
    expect(rows[0]?.Started).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+09:00$/);
    expect(Math.abs(Date.parse(rows[1]?.Ended ?? '') - Date.now())).toBeLessThan(60_000);
  });

  it('leave what awaits a decision open, and name it', async () => {
    const quiz = await insertQuizClass(database.db);
    await handIn(quiz, 0, { [SINGLE]: RIGHT, [FORMULA]: UNDECIDED });

    expect(await readRows(quiz)).toMatchObject([
      {
        ...{ Points: '2', 'Points possible': '6', 'Points pending': '2', 'Items pending': 'formula' },
        ...{ '1. single': '2', '2. numeric': '0', '3. formula': '' },
      },
    ]);
  });

  it('have every correction applied, as the table of the results has', async () => {
    const quiz = await insertQuizClass(database.db);
    await handIn(quiz, 0, { [SINGLE]: RIGHT, [FORMULA]: UNDECIDED });
    await correct(quiz, {
      ...{ itemId: 'formula', change: { kind: 'accept', answer: UNDECIDED }, neverLowers: false },
    });
    await correct(quiz, { itemId: 'numeric', change: { kind: 'leave_out' }, neverLowers: false });

    const [row] = await readRows(quiz);

    expect(row).toMatchObject({
      ...{ Points: '4', 'Points possible': '4', 'Points pending': '0', 'Items pending': '' },
      ...{ '1. single': '2', '2. numeric': '', '3. formula': '2' },
    });
    const { rows } = await selectResults(database.db, quiz.instructor, quiz.quizId);
    expect(rows[0]?.best).toEqual({ points: 4, maxPoints: 4, pending: 0 });
  });

  it('say how late the last answer came, accepted or not', async () => {
    const quiz = await insertQuizClass(database.db, { settings: { closesAt: null } });
    const student = quiz.students[0]!;
    const attemptId = await start(database.db, student, quiz);
    await backdate(database.db, attemptId, 600 + 90);
    await answer(database.db, student, { attemptId, index: SINGLE, answer: RIGHT });
    const late = async () => {
      const [row] = await readRows(quiz);
      return {
        state: row?.State,
        lateS: Number(row?.['Late answer (seconds after the end)']),
        points: row?.Points,
      };
    };
    const before = await late();
    const [found] = (await selectResults(database.db, quiz.instructor, quiz.quizId)).late;
    await acceptLateAnswer(database.db, quiz.instructor, { quizId: quiz.quizId, eventId: found!.eventId });

    expect(before).toMatchObject({ state: 'time ran out', points: '0' });
    expect(before.lateS).toBeGreaterThanOrEqual(90);
    expect(before.lateS).toBeLessThan(150);
    expect(await late()).toEqual({ ...before, points: '2' });
  });

  it('have fractions of points as numbers', async () => {
    const quiz = await insertQuizClass(database.db, {
      settings: {
        parts: [
          { kind: 'fixed', itemIds: ['single'], points: 0.1 },
          { kind: 'fixed', itemIds: ['numeric'], points: 0.2 },
        ],
      },
    });
    const numeric = findKind('numeric').solve(compileSample('numeric').variants[0]!.key);
    const attemptId = await handIn(quiz, 0, { [SINGLE]: RIGHT, [NUMERIC]: numeric });
    await database.db.execute(sql`
      update quiz_attempt_scores set points = 0.1::float8 + 0.2::float8, max_points = 0.1::float8 + 0.2::float8
      where attempt_id = ${attemptId}`);

    const text = await (await ask(quiz.instructor, quiz.quizId)).text();

    expect(text.split('\r\n')[1]).toContain(',0.3,0.3,0,,0.1,');
  });

  it('have columns for drawn items as well, after those that were chosen', async () => {
    const quiz = await insertQuizClass(database.db, {
      students: 4,
      settings: {
        shuffles: true,
        parts: [
          { kind: 'draw', chapterIds: [], tags: [], count: 3, ofKinds: {}, points: 1 },
          { kind: 'fixed', itemIds: ['single'], points: 2 },
        ],
      },
    });
    for (const index of quiz.students.keys()) await handIn(quiz, index, {});

    const rows = await readRows(quiz);

    const columns = Object.keys(rows[0] ?? {}).slice(11);
    const drawn = columns.slice(1).map((column) => column.replace(/^\d+\. /, ''));
    expect(columns).toEqual(['single', ...drawn].map((id, place) => `${place + 1}. ${id}`));
    expect(drawn).toEqual([...drawn].sort());
    for (const row of rows) expect(columns.filter((column) => row[column] === '0')).toHaveLength(4);
  });

  it.each(['=1+1', '+82 10', '-강', '@SUM(A1)', '\t=1', '＝cmd', '=HYPERLINK("http://evil.example","x")'])(
    'A34 run nothing of what people are called: %j',
    async (name) => {
      const quiz = await insertQuizClass(database.db);
      await rename(quiz.students[0]!.id, name);

      const [row] = await readRows(quiz);

      expect(row?.Name).toBe(`'${name}`);
    },
  );
});
