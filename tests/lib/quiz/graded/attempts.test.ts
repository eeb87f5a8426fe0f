import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { findKind } from '@/lib/quiz/kinds/index';
import { listOwnQuizzes, selectOwnQuiz } from '@/lib/quiz/graded/list-quizzes';
import { presentAttempt } from '@/lib/quiz/graded/present-attempt';
import { selectAttempt, selectAttemptTimes } from '@/lib/quiz/graded/select-attempt';
import { startAttempt } from '@/lib/quiz/graded/start-attempt';
import { submitAttempt } from '@/lib/quiz/graded/submit-attempt';
import { acceptLateAnswer } from '@/lib/quiz/graded/teach/accept-late';
import { grantExtraTime, publishQuiz, updateQuiz } from '@/lib/quiz/graded/teach/compose-quiz';
import { selectResults } from '@/lib/quiz/graded/teach/results';
import type { UserViewer } from '@/lib/auth/viewer';
import { useDatabase } from '@/tests/database';
import { makeCourse } from '@/tests/factories/api';
import { enroll, insertViewer } from '@/tests/factories/people';
import {
  answer,
  backdate,
  insertQuizClass,
  makeSettings,
  start,
  type QuizClass,
} from '@/tests/factories/quizzes';
import { EXPLANATION, WHY } from '../items';

const database = useDatabase();

async function begin(options: Parameters<typeof insertQuizClass>[1] = {}) {
  const quiz = await insertQuizClass(database.db, options);
  const student = quiz.students[0]!;
  const attemptId = await start(database.db, student, quiz);
  return { quiz, student, attemptId };
}

/** The right answer of an item of an attempt. */
async function solve(viewer: UserViewer, attemptId: string, index: number): Promise<unknown> {
  const item = (await selectAttempt(database.db, viewer, attemptId)).items[index]!;
  return findKind(item.kind).solve(item.variant.key);
}

async function answerRight(viewer: UserViewer, attemptId: string, indices: readonly number[]): Promise<void> {
  for (const index of indices)
    await answer(database.db, viewer, { attemptId, index, answer: await solve(viewer, attemptId, index) });
}

const present = async (viewer: UserViewer, attemptId: string, { bank }: QuizClass) =>
  presentAttempt(await selectAttempt(database.db, viewer, attemptId), {
    locale: 'ko',
    course: makeCourse([]),
    bank,
  });

const refused = (code: string) => expect.objectContaining({ code });

describe('starting an attempt', () => {
  it('twenty times at once starts one', async () => {
    const quiz = await insertQuizClass(database.db, { settings: { attemptsAllowed: 5 } });

    const started = await Promise.all(
      Array.from({ length: 20 }, () => startAttempt(database.db, quiz.students[0]!, quiz)),
    );

    expect(new Set(started.map(({ attemptId }) => attemptId)).size).toBe(1);
    expect(started.filter(({ created }) => created)).toHaveLength(1);
  });

  it('is refused before it opens, after it closes and when the attempts are used up', async () => {
    const soon = new Date(Date.now() + 60_000);
    const past = new Date(Date.now() - 60_000);
    const early = await insertQuizClass(database.db, { settings: { opensAt: soon } });
    const closed = await insertQuizClass(database.db, { settings: { closesAt: past } });
    const { quiz, student, attemptId } = await begin();
    await submitAttempt(database.db, student, attemptId);

    await expect(start(database.db, early.students[0]!, early)).rejects.toEqual(refused('quiz_not_open'));
    await expect(start(database.db, closed.students[0]!, closed)).rejects.toEqual(refused('quiz_closed'));
    await expect(start(database.db, student, quiz)).rejects.toEqual(refused('quiz_no_attempts_left'));
  });

  it('after closing is possible for whoever has extra time', async () => {
    const quiz = await insertQuizClass(database.db, {
      settings: { closesAt: new Date(Date.now() - 60_000) },
    });
    const student = quiz.students[0]!;
    await grantExtraTime(database.db, quiz.instructor, {
      quizId: quiz.quizId,
      studentId: student.id,
      extraS: 600,
    });

    const attemptId = await start(database.db, student, quiz);

    const { deadlineAt, state } = await selectAttemptTimes(database.db, student, attemptId);
    expect(state).toBe('open');
    expect(deadlineAt!.getTime() - Date.now()).toBeLessThan(541_000);
  });

  it('finds no draft and no quiz of another course', async () => {
    const quiz = await insertQuizClass(database.db, { students: 2 });
    const outsider = await insertViewer(database.db);
    await publishQuiz(database.db, quiz.instructor, { ...quiz, isPublished: false });

    await expect(start(database.db, quiz.students[0]!, quiz)).rejects.toEqual(refused('not_found'));
    await publishQuiz(database.db, quiz.instructor, { ...quiz, isPublished: true });
    await expect(start(database.db, outsider, quiz)).rejects.toEqual(refused('not_found'));
  });

  it('by an instructor counts nowhere and locks nothing', async () => {
    const quiz = await insertQuizClass(database.db);

    const attemptId = await start(database.db, quiz.instructor, quiz);
    await submitAttempt(database.db, quiz.instructor, attemptId);
    await updateQuiz(database.db, quiz.instructor, { ...quiz, settings: makeSettings({ timeLimitS: 60 }) });

    const { rows } = await selectResults(database.db, quiz.instructor, quiz.quizId);
    expect(rows.map(({ student, attempts }) => [student.id, attempts.length])).toEqual([
      [quiz.students[0]!.id, 0],
    ]);
    expect((await selectOwnQuiz(database.db, quiz.instructor, quiz.quizId)).best).toBeNull();
  });

  it('by an instructor who has become a student counts, whatever they had tried out', async () => {
    const quiz = await insertQuizClass(database.db);
    const preview = await start(database.db, quiz.instructor, quiz);
    await database.db.execute(sql`
      update enrollments set role = 'student'
      where course_id = ${quiz.course.id} and user_id = ${quiz.instructor.id}`);

    const attemptId = await start(database.db, quiz.instructor, quiz);

    expect(attemptId).not.toBe(preview);
    expect(await selectAttempt(database.db, quiz.instructor, attemptId)).toMatchObject({ isPreview: false });
    expect(await start(database.db, quiz.instructor, quiz)).toBe(attemptId);
  });

  it('draws the same numbers for all where the quiz says so', async () => {
    const quiz = await insertQuizClass(database.db, { students: 6, settings: { ownParameters: false } });

    const variants = await Promise.all(
      quiz.students.map(async (student) => {
        const { items } = await selectAttempt(database.db, student, await start(database.db, student, quiz));
        return items.map(({ itemId, variantIndex }) => `${itemId} ${variantIndex}`).join();
      }),
    );

    expect(new Set(variants).size).toBe(1);
  });
});

describe('an answer', () => {
  it('sent again, even at once, is one answer', async () => {
    const { quiz, student, attemptId } = await begin();
    const sent = { attemptId, index: 0, answer: await solve(student, attemptId, 0), eventId: randomUUID() };

    const results = await Promise.all(Array.from({ length: 8 }, () => answer(database.db, student, sent)));

    expect(results.map((result) => [result.status, 'revision' in result ? result.revision : null])).toEqual(
      Array.from({ length: 8 }, () => ['saved', 1]),
    );
    const { items } = await present(student, attemptId, quiz);
    expect(items[0]).toMatchObject({ revision: 1, answer: sent.answer });
  });

  it('of one of two tabs wins; the other is told what stands there', async () => {
    const { student, attemptId } = await begin();
    const [a, b] = [{ text: '1' }, { text: '2' }];

    const results = await Promise.all([
      answer(database.db, student, { attemptId, index: 1, answer: a }),
      answer(database.db, student, { attemptId, index: 1, answer: b }),
    ]);

    const winner = results.findIndex(({ status }) => status === 'saved');
    expect(results[1 - winner]).toMatchObject({ status: 'conflict', revision: 1, answer: [a, b][winner] });
    const kept = await answer(database.db, student, { attemptId, index: 1, answer: b, base: 1 });
    expect(kept).toMatchObject({ status: 'saved', revision: 2 });
  });

  it('can be taken back', async () => {
    const { quiz, student, attemptId } = await begin();
    await answer(database.db, student, { attemptId, index: 1, answer: { text: '1' } });
    await answer(database.db, student, { attemptId, index: 1, answer: null, base: 1 });

    expect((await present(student, attemptId, quiz)).items[1]).toMatchObject({ answer: null, revision: 2 });
  });

  it('of another form, for another item, or with NUL is refused', async () => {
    const { student, attemptId } = await begin();
    const put = (index: number, value: unknown) =>
      answer(database.db, student, { attemptId, index, answer: value });

    await expect(put(0, { text: 'x' })).rejects.toEqual(refused('invalid_request'));
    await expect(put(1, { text: 'a\0b' })).rejects.toEqual(refused('invalid_request'));
    await expect(put(1, { text: '\ud800' })).rejects.toEqual(refused('invalid_request'));
    await expect(put(99, { text: 'x' })).rejects.toEqual(refused('not_found'));
  });

  it('after the deadline is kept, does not count, and counts once accepted', async () => {
    const { quiz, student, attemptId } = await begin();
    await answerRight(student, attemptId, [0]);
    const right = await solve(student, attemptId, 1);
    await backdate(database.db, attemptId, 601);

    const late = await answer(database.db, student, { attemptId, index: 1, answer: right });

    expect(late.status).toBe('late');
    const before = await present(student, attemptId, quiz);
    expect(before).toMatchObject({ state: 'expired', total: { points: 2, maxPoints: 6 } });
    expect(before.items[1]).toMatchObject({ answer: null, isLate: true });
    const results = await selectResults(database.db, quiz.instructor, quiz.quizId);
    expect(results.late).toMatchObject([{ attemptId, index: 1, itemId: 'numeric', answer: right }]);
    const accept = { quizId: quiz.quizId, eventId: results.late[0]!.eventId };
    await acceptLateAnswer(database.db, quiz.instructor, accept);
    await acceptLateAnswer(database.db, quiz.instructor, accept);
    const after = await present(student, attemptId, quiz);
    expect(after.total).toEqual({ points: 4, maxPoints: 6, pending: 0 });
    expect(after.items[1]).toMatchObject({ answer: right, isLate: false });
    expect((await selectResults(database.db, quiz.instructor, quiz.quizId)).late).toEqual([]);
  });

  it('after the submission is late as well', async () => {
    const { student, attemptId } = await begin();
    await submitAttempt(database.db, student, attemptId);

    const { status, times } = await answer(database.db, student, {
      attemptId,
      index: 1,
      answer: { text: '3' },
    });

    expect([status, times.state]).toEqual(['late', 'submitted']);
  });

  it('of somebody else’s attempt is not found', async () => {
    const { quiz, attemptId } = await begin({ students: 2 });
    const other = quiz.students[1]!;

    for (const viewer of [other, quiz.instructor])
      await expect(
        answer(database.db, viewer, { attemptId, index: 1, answer: { text: '3' } }),
      ).rejects.toEqual(refused('not_found'));
    await expect(selectAttempt(database.db, other, attemptId)).rejects.toEqual(refused('not_found'));
    await expect(submitAttempt(database.db, other, attemptId)).rejects.toEqual(refused('not_found'));
  });
});

describe('the deadline', () => {
  it('is the earlier of limit and closing time, and the extra time on top, at once', async () => {
    const closesAt = new Date(Date.now() + 300_000);
    const { quiz, student, attemptId } = await begin({ settings: { closesAt } });
    const read = async () =>
      (await selectAttemptTimes(database.db, student, attemptId)).deadlineAt!.getTime();

    expect(await read()).toBe(closesAt.getTime());
    await grantExtraTime(database.db, quiz.instructor, {
      quizId: quiz.quizId,
      studentId: student.id,
      extraS: 120,
    });
    expect(await read()).toBe(closesAt.getTime() + 120_000);
  });

  it('moves with the closing time, and an attempt that it ends is over and marked', async () => {
    const { quiz, student, attemptId } = await begin();
    await answerRight(student, attemptId, [0, 1]);
    const settings = makeSettings({ closesAt: new Date(Date.now() - 1_000) });

    await updateQuiz(database.db, quiz.instructor, { ...quiz, settings });

    expect(await present(student, attemptId, quiz)).toMatchObject({
      state: 'expired',
      total: { points: 4, maxPoints: 6 },
    });
  });

  it('moved by extra time opens an attempt again, and its mark follows', async () => {
    const { quiz, student, attemptId } = await begin();
    await backdate(database.db, attemptId, 601);
    expect((await present(student, attemptId, quiz)).total).toEqual({ points: 0, maxPoints: 6, pending: 0 });

    await grantExtraTime(database.db, quiz.instructor, {
      quizId: quiz.quizId,
      studentId: student.id,
      extraS: 300,
    });
    expect(await present(student, attemptId, quiz)).toMatchObject({ state: 'open' });
    await answerRight(student, attemptId, [0]);
    await submitAttempt(database.db, student, attemptId);

    expect((await present(student, attemptId, quiz)).total).toEqual({ points: 2, maxPoints: 6, pending: 0 });
  });

  it('locks parts and parameters, not titles and dates', async () => {
    const { quiz } = await begin();
    const change = (overrides: Parameters<typeof makeSettings>[0]) =>
      updateQuiz(database.db, quiz.instructor, { ...quiz, settings: makeSettings(overrides) });

    await expect(change({ timeLimitS: 900 })).rejects.toEqual(refused('quiz_locked'));
    await expect(change({ parts: [{ kind: 'fixed', itemIds: ['single'], points: 1 }] })).rejects.toEqual(
      refused('quiz_locked'),
    );
    await change({ titleKo: '새 제목', keysShown: 'never', opensAt: new Date(0) });
    await expect(publishQuiz(database.db, quiz.instructor, { ...quiz, isPublished: false })).rejects.toEqual(
      refused('quiz_locked'),
    );
  });
});

describe('handing in', () => {
  it('twice is once', async () => {
    const { quiz, student, attemptId } = await begin();
    await answerRight(student, attemptId, [0, 1, 2]);

    await Promise.all([1, 2, 3].map(() => submitAttempt(database.db, student, attemptId)));

    const { rows } = await database.db.execute(sql`
      select 1 from quiz_attempt_events where attempt_id = ${attemptId} and kind = 'submitted'`);
    expect(rows).toHaveLength(1);
    expect((await present(student, attemptId, quiz)).total).toEqual({ points: 6, maxPoints: 6, pending: 0 });
  });

  it('leaves the best attempt as the score of the quiz', async () => {
    const { quiz, student, attemptId } = await begin({ settings: { attemptsAllowed: 2 } });
    await answerRight(student, attemptId, [0, 1]);
    await submitAttempt(database.db, student, attemptId);
    const second = await start(database.db, student, quiz);
    await submitAttempt(database.db, student, second);

    const own = await selectOwnQuiz(database.db, student, quiz.quizId);

    expect(own).toMatchObject({ state: 'done', best: { points: 4, maxPoints: 6 } });
    expect((await listOwnQuizzes(database.db, student)).map(({ best }) => best)).toEqual([own.best]);
    const { rows } = await selectResults(database.db, quiz.instructor, quiz.quizId);
    expect(rows[0]).toMatchObject({ best: { points: 4, maxPoints: 6 } });
  });

  it('lists what could not be read for the instructor', async () => {
    const { quiz, student, attemptId } = await begin();
    await answer(database.db, student, { attemptId, index: 1, answer: { text: 'about six' } });
    await submitAttempt(database.db, student, attemptId);

    const { undecided } = await selectResults(database.db, quiz.instructor, quiz.quizId);

    expect(undecided).toMatchObject([
      { attemptId, index: 1, status: 'invalid', answer: { text: 'about six' }, student: student.name },
    ]);
  });
});

describe('keys', () => {
  const allNames = [
    'single',
    'multiple',
    'matching',
    'ordering',
    'numeric',
    'short-text',
    'formula',
    'figure',
    'shape',
  ];
  const everything = { parts: [{ kind: 'fixed' as const, itemIds: allNames, points: 1 }], shuffles: true };

  /** Every key of every object in a JSON value. */
  const keysIn = (value: unknown): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)])
      : [];

  const FORBIDDEN = [
    'key',
    'feedback',
    'mark',
    'total',
    'right',
    'whys',
    'explanation',
    'teaching',
    'reveal',
    'rejects',
  ];

  async function expectHidden(viewer: UserViewer, attemptId: string, quiz: QuizClass) {
    const shown = await present(viewer, attemptId, quiz);
    const text = JSON.stringify(shown);
    expect(keysIn(shown).filter((key) => FORBIDDEN.includes(key))).toEqual([]);
    expect([text.includes(WHY), text.includes(EXPLANATION), text.includes('1+e^{-z}')]).toEqual([
      false,
      false,
      false,
    ]);
  }

  it('stay on the server while an attempt is open, and of the first while the second is', async () => {
    const { quiz, student, attemptId } = await begin({ settings: { ...everything, attemptsAllowed: 2 } });
    // What the student writes may be shown back: it must not be what is looked for.
    const { items } = await selectAttempt(database.db, student, attemptId);
    const isKnown = ({ itemId }: { itemId: string }) => itemId === 'single' || itemId === 'numeric';
    await answerRight(
      student,
      attemptId,
      items.flatMap((item, index) => (isKnown(item) ? [index] : [])),
    );
    await expectHidden(student, attemptId, quiz);
    await submitAttempt(database.db, student, attemptId);
    expect((await present(student, attemptId, quiz)).total?.maxPoints).toBe(9);

    const second = await start(database.db, student, quiz);

    await expectHidden(student, attemptId, quiz);
    await expectHidden(student, second, quiz);
    expect((await selectOwnQuiz(database.db, student, quiz.quizId)).best).toBeNull();
  });

  it('are shown with reasons and explanations after the attempt', async () => {
    const settings = { ...everything, shuffles: false };
    const { quiz, student, attemptId } = await begin({ settings });
    await answerRight(student, attemptId, [0]);
    await submitAttempt(database.db, student, attemptId);

    const shown = await present(student, attemptId, quiz);

    expect(
      shown.items.every(({ feedback, teaching = feedback?.teaching }) =>
        teaching?.explanationHtml.includes(EXPLANATION),
      ),
    ).toBe(true);
    expect(shown.items[0]).toMatchObject({ mark: { status: 'right', points: 1 } });
    expect(shown.items[1]).toMatchObject({ mark: { status: 'unanswered', points: 0 } });
    // A verdict is of an answer.
    expect(shown.items.slice(1).filter(({ feedback }) => feedback !== undefined)).toEqual([]);
  });

  it('wait for everybody’s extra time where they are shown after closing', async () => {
    const { quiz, student, attemptId } = await begin({
      students: 2,
      settings: { ...everything, keysShown: 'after_close' },
    });
    await submitAttempt(database.db, student, attemptId);
    await expectHidden(student, attemptId, quiz);
    const other = { quizId: quiz.quizId, studentId: quiz.students[1]!.id };
    await grantExtraTime(database.db, quiz.instructor, { ...other, extraS: 3_600 });
    const closesAt = new Date(Date.now() - 1_000);
    const settings = makeSettings({ ...everything, keysShown: 'after_close', closesAt });
    await updateQuiz(database.db, quiz.instructor, { ...quiz, settings });
    await expectHidden(student, attemptId, quiz);

    await grantExtraTime(database.db, quiz.instructor, { ...other, extraS: 0 });

    expect((await present(student, attemptId, quiz)).items[0]?.teaching).toBeDefined();
  });

  it('are never shown where that was said; after closing the total is', async () => {
    const { quiz, student, attemptId } = await begin({ settings: { ...everything, keysShown: 'never' } });
    await submitAttempt(database.db, student, attemptId);
    await expectHidden(student, attemptId, quiz);
    const closesAt = new Date(Date.now() - 1_000);
    const settings = makeSettings({ ...everything, keysShown: 'never', closesAt });
    await updateQuiz(database.db, quiz.instructor, { ...quiz, settings });

    const shown = await present(student, attemptId, quiz);

    expect(shown.total).toEqual({ points: 0, maxPoints: 9, pending: 0 });
    expect(shown.items.filter(({ mark, feedback, teaching }) => mark ?? feedback ?? teaching)).toEqual([]);
  });

  it('are shown to instructors of the course, not to those of another', async () => {
    const { quiz, student, attemptId } = await begin({ settings: { ...everything, keysShown: 'never' } });
    await submitAttempt(database.db, student, attemptId);
    const other = await insertQuizClass(database.db);
    await enroll(database.db, { courseId: quiz.course.id, userId: other.instructor.id, role: 'student' });

    expect((await present(quiz.instructor, attemptId, quiz)).items[0]?.teaching).toBeDefined();
    await expect(selectAttempt(database.db, other.instructor, attemptId)).rejects.toEqual(
      refused('not_found'),
    );
    await expect(selectResults(database.db, other.instructor, quiz.quizId)).rejects.toEqual(
      refused('not_found'),
    );
  });
});
