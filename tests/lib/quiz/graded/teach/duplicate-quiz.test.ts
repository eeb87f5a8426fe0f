import { describe, expect, it } from 'vitest';
import { createBank } from '@/lib/quiz/bank';
import { selectTaughtQuiz } from '@/lib/quiz/graded/access';
import { submitAttempt } from '@/lib/quiz/graded/submit-attempt';
import { grantExtraTime, publishQuiz, updateQuiz } from '@/lib/quiz/graded/teach/compose-quiz';
import { applyCorrection } from '@/lib/quiz/graded/teach/corrections';
import { duplicateQuiz } from '@/lib/quiz/graded/teach/duplicate-quiz';
import { selectResults } from '@/lib/quiz/graded/teach/results';
import type { Viewer } from '@/lib/auth/viewer';
import { useDatabase } from '@/tests/database';
import { insertForeignInstructor, insertViewer } from '@/tests/factories/people';
import { insertQuizClass, makeSettings, start, type QuizClass } from '@/tests/factories/quizzes';

const database = useDatabase();
const WEEK_MS = 7 * 24 * 3_600_000;
const PAST = {
  opensAt: new Date('2025-05-02T01:00:00Z'),
  closesAt: new Date('2025-05-02T01:50:00Z'),
};

const toTitle = { ko: (title: string) => `${title} (사본)`, en: (title: string) => `${title} (copy)` };

const copy = ({ quizId }: QuizClass, viewer: Viewer) =>
  duplicateQuiz(database.db, viewer, { quizId, toTitle });

const read = ({ instructor }: QuizClass, quizId: string) => selectTaughtQuiz(database.db, instructor, quizId);

describe('the copy of a quiz', () => {
  it('is a draft of the same items and rules, named after it', async () => {
    const quiz = await insertQuizClass(database.db, {
      settings: {
        parts: [
          { kind: 'draw', chapterIds: [], tags: ['terms'], count: 2, ofKinds: { numeric: 1 }, points: 1.5 },
          { kind: 'fixed', itemIds: ['single', 'formula'], points: 2 },
        ],
        ...{ timeLimitS: 900, attemptsAllowed: 3, shuffles: true, ownParameters: false, keysShown: 'never' },
      },
    });

    const id = await copy(quiz, quiz.instructor);

    const [made, original] = [await read(quiz, id), await read(quiz, quiz.quizId)];
    const same = ({
      course,
      parts,
      timeLimitS,
      attemptsAllowed,
      shuffles,
      ownParameters,
      keysShown,
    }: typeof made) => ({
      ...{ course, parts, timeLimitS, attemptsAllowed, shuffles, ownParameters, keysShown },
    });
    expect(id).not.toBe(quiz.quizId);
    expect(same(made)).toEqual(same(original));
    expect(made.title).toEqual({ ko: '확인 퀴즈 (사본)', en: 'Check quiz (copy)' });
    expect([made.publishedAt, original.publishedAt]).toEqual([null, expect.any(Date)]);
  });

  it('has nothing of what happened in the quiz', async () => {
    const quiz = await insertQuizClass(database.db);
    const [student] = quiz.students;
    await submitAttempt(database.db, student!, await start(database.db, student!, quiz));
    await grantExtraTime(database.db, quiz.instructor, {
      ...{ quizId: quiz.quizId, studentId: student!.id, extraS: 600 },
    });
    await applyCorrection(database.db, quiz.instructor, {
      ...{ quizId: quiz.quizId, bank: quiz.bank, reason: '확인했습니다.' },
      correction: { itemId: 'numeric', change: { kind: 'leave_out' }, neverLowers: false },
    });

    const id = await copy(quiz, quiz.instructor);

    expect((await read(quiz, id)).isLocked).toBe(false);
    const { rows } = await selectResults(database.db, quiz.instructor, id);
    expect(rows.map(({ attempts, extraS }) => [attempts.length, extraS])).toEqual([[0, 0]]);
    const { rows: kept } = await selectResults(database.db, quiz.instructor, quiz.quizId);
    expect(kept.map(({ attempts, best }) => [attempts.length, best?.maxPoints])).toEqual([[1, 4]]);
  });

  it("has a new quiz's dates where those of the quiz have passed, and can be published and taken", async () => {
    const quiz = await insertQuizClass(database.db, { settings: { ...PAST, keysShown: 'after_close' } });

    const id = await copy(quiz, quiz.instructor);
    await publishQuiz(database.db, quiz.instructor, { quizId: id, isPublished: true, bank: quiz.bank });

    const { opensAt, closesAt, now } = await read(quiz, id);
    expect(opensAt.getTime()).toBeLessThanOrEqual(now.getTime());
    // A minute more: the hour may end between the copy and the reading.
    expect(now.getTime() - opensAt.getTime()).toBeLessThan(3_660_000);
    expect(closesAt!.getTime() - opensAt.getTime()).toBe(WEEK_MS);
    await expect(start(database.db, quiz.students[0]!, { ...quiz, quizId: id })).resolves.toEqual(
      expect.any(String),
    );
  });

  it('stays open where the quiz does', async () => {
    const quiz = await insertQuizClass(database.db, { settings: { closesAt: null } });

    expect((await read(quiz, await copy(quiz, quiz.instructor))).closesAt).toBeNull();
  });

  it('has titles that the form takes, however long those of the quiz are', async () => {
    const settings = { titleKo: `${'퀴'.repeat(118)}😀`, titleEn: 'q'.repeat(120) };
    const quiz = await insertQuizClass(database.db, { settings });

    const id = await copy(quiz, quiz.instructor);

    const { title } = await read(quiz, id);
    expect(title).toEqual({ ko: `${'퀴'.repeat(115)} (사본)`, en: `${'q'.repeat(113)} (copy)` });
    await updateQuiz(database.db, quiz.instructor, {
      ...{ quizId: id, bank: quiz.bank },
      settings: makeSettings({ titleKo: title.ko, titleEn: title.en }),
    });
  });

  it('is made of items that the bank has lost as well, and cannot be published until they are replaced', async () => {
    const quiz = await insertQuizClass(database.db);
    const bank = createBank(quiz.bank.items.filter(({ id }) => id !== 'numeric'));

    const id = await copy(quiz, quiz.instructor);

    await expect(
      publishQuiz(database.db, quiz.instructor, { quizId: id, isPublished: true, bank }),
    ).rejects.toMatchObject({ code: 'quiz_items_lacking' });
  });

  it('is made by those who teach the course alone', async () => {
    const quiz = await insertQuizClass(database.db);
    const elsewhere = await insertForeignInstructor(database.db);
    const admin = await insertViewer(database.db, { role: 'admin' });

    for (const viewer of [quiz.students[0]!, elsewhere])
      await expect(copy(quiz, viewer)).rejects.toMatchObject({ code: 'not_found' });
    await expect(copy(quiz, { kind: 'anonymous', address: '192.0.2.1' })).rejects.toMatchObject({
      code: 'sign_in_required',
    });
    await expect(
      duplicateQuiz(database.db, quiz.instructor, { quizId: 'no-id', toTitle }),
    ).rejects.toMatchObject({ code: 'not_found' });
    expect((await read(quiz, await copy(quiz, admin))).course.id).toBe(quiz.course.id);
  });
});
