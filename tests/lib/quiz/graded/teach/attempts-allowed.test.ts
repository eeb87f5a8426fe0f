import { describe, expect, it } from 'vitest';
import { showsKeysBeforeRetry } from '@/app/[locale]/(teach)/teach/[course]/quizzes/_components/quiz-draft';
import { submitAttempt } from '@/lib/quiz/graded/submit-attempt';
import { updateQuiz } from '@/lib/quiz/graded/teach/compose-quiz';
import { useDatabase } from '@/tests/database';
import { insertQuizClass, makeSettings, start, type QuizClass } from '@/tests/factories/quizzes';

const database = useDatabase();

const allow = (quiz: QuizClass, attemptsAllowed: number) =>
  updateQuiz(database.db, quiz.instructor, { ...quiz, settings: makeSettings({ attemptsAllowed }) });

describe('the attempts that a quiz allows', () => {
  it('may be raised once students have begun, and those who had used theirs begin again', async () => {
    const quiz = await insertQuizClass(database.db);
    const [student] = quiz.students;
    await submitAttempt(database.db, student!, await start(database.db, student!, quiz));
    await expect(start(database.db, student!, quiz)).rejects.toMatchObject({ code: 'quiz_no_attempts_left' });

    await allow(quiz, 2);

    await expect(start(database.db, student!, quiz)).resolves.toEqual(expect.any(String));
  });

  it('are never fewer than some student has used', async () => {
    const quiz = await insertQuizClass(database.db, { students: 2, settings: { attemptsAllowed: 5 } });
    const [keen, other] = quiz.students;
    for (let round = 0; round < 3; round += 1)
      await submitAttempt(database.db, keen!, await start(database.db, keen!, quiz));
    await start(database.db, other!, quiz);

    await expect(allow(quiz, 2)).rejects.toMatchObject({ code: 'quiz_attempts_used', params: { used: 3 } });
    await expect(allow(quiz, 3)).resolves.toBeUndefined();
  });
});

describe('the composer', () => {
  it('warns where keys are shown to students who may attempt the quiz again', () => {
    expect(showsKeysBeforeRetry({ keysShown: 'after_attempt', attempts: '2' })).toBe(true);
    expect(showsKeysBeforeRetry({ keysShown: 'after_attempt', attempts: '1' })).toBe(false);
    expect(showsKeysBeforeRetry({ keysShown: 'after_attempt', attempts: '' })).toBe(false);
    expect(showsKeysBeforeRetry({ keysShown: 'after_close', attempts: '3' })).toBe(false);
  });
});
