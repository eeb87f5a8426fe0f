import { sql } from 'drizzle-orm';
/** An answer that cannot be decided costs nothing for good: its points wait, and are said to. */
import { describe, expect, it } from 'vitest';
import { selectGradebook } from '@/lib/course/gradebook';
import { presentAttempt } from '@/lib/quiz/graded/present-attempt';
import { selectAttempt, selectDealtView } from '@/lib/quiz/graded/select-attempt';
import { listOwnQuizzes, selectOwnQuiz } from '@/lib/quiz/graded/list-quizzes';
import { submitAttempt } from '@/lib/quiz/graded/submit-attempt';
import { updateQuiz } from '@/lib/quiz/graded/teach/compose-quiz';
import { applyCorrection, type CorrectionInput } from '@/lib/quiz/graded/teach/corrections';
import { countUndecided } from '@/lib/quiz/graded/teach/count-undecided';
import { selectResults } from '@/lib/quiz/graded/teach/results';
import { findKind } from '@/lib/quiz/kinds/index';
import { useDatabase } from '@/tests/database';
import { makeCourse } from '@/tests/factories/api';
import {
  answer,
  backdate,
  insertQuizClass,
  makeSettings,
  start,
  type QuizClass,
} from '@/tests/factories/quizzes';
import { compileSample } from '../items';

const database = useDatabase();
const [SINGLE, NUMERIC, FORMULA] = [0, 1, 2];
const NOTHING = { text: '0/0', syntax: 'plain' };
const RIGHT = findKind('single-choice').solve(compileSample('single').variants[0]!.key);

/** A student's attempt, handed in, with the first item answered right and these answers besides. */
async function handIn(
  answers: Readonly<Record<number, unknown>>,
  options: Parameters<typeof insertQuizClass>[1] = {},
) {
  const quiz = await insertQuizClass(database.db, options);
  const student = quiz.students[0]!;
  const attemptId = await start(database.db, student, quiz);
  for (const [index, given] of Object.entries({ [SINGLE]: RIGHT, ...answers }))
    await answer(database.db, student, { attemptId, index: Number(index), answer: given });
  await submitAttempt(database.db, student, attemptId);
  const present = async () =>
    presentAttempt(await selectAttempt(database.db, student, attemptId), {
      ...{ locale: 'ko', course: makeCourse([]), bank: quiz.bank },
    });
  return { quiz, student, attemptId, present };
}

const decide = ({ quizId, instructor, bank }: QuizClass, change: CorrectionInput['change']) =>
  applyCorrection(database.db, instructor, {
    ...{ quizId, bank, reason: '확인했습니다.' },
    correction: { itemId: 'formula', change, neverLowers: false },
  });

describe('an answer that cannot be decided', () => {
  it('keeps its points waiting, on the item, in the total and in the lists', async () => {
    const { quiz, student, present } = await handIn({ [FORMULA]: NOTHING });

    const { items, total } = await present();

    expect(items[FORMULA]?.mark).toMatchObject({ status: 'undecided', points: 0, pending: 2 });
    expect(items[SINGLE]?.mark).toMatchObject({ status: 'right', pending: 0 });
    expect(total).toEqual({ points: 2, maxPoints: 6, pending: 2 });
    const own = await selectOwnQuiz(database.db, student, quiz.quizId);
    expect(own.best).toEqual({ points: 2, maxPoints: 6, pending: 2 });
    expect(own.attempts.map(({ score }) => score?.pending)).toEqual([2]);
    expect((await listOwnQuizzes(database.db, student)).map(({ best }) => best?.pending)).toEqual([2]);
  });

  it.each([
    [
      { kind: 'accept', answer: NOTHING },
      { points: 4, maxPoints: 6, pending: 0 },
    ],
    [
      { kind: 'full', of: 'answered' },
      { points: 4, maxPoints: 6, pending: 0 },
    ],
    [
      { kind: 'reject', answer: NOTHING },
      { points: 2, maxPoints: 6, pending: 0 },
    ],
    [{ kind: 'leave_out' }, { points: 2, maxPoints: 4, pending: 0 }],
  ] as const)('waits no longer once it is decided by %o', async (change, total) => {
    const { quiz, student, present } = await handIn({ [FORMULA]: NOTHING });
    const listed = async () => (await selectResults(database.db, quiz.instructor, quiz.quizId)).undecided;
    expect(await listed()).toHaveLength(1);

    await decide(quiz, change);

    expect((await present()).total).toMatchObject(total);
    expect((await selectOwnQuiz(database.db, student, quiz.quizId)).best).toEqual(total);
    expect(await listed()).toEqual([]);
  });

  it('is told to the instructor beside the score and the attempt', async () => {
    const { quiz } = await handIn({ [FORMULA]: NOTHING });
    const read = async () => (await selectResults(database.db, quiz.instructor, quiz.quizId)).rows[0];

    expect(await read()).toMatchObject({ best: { pending: 2 }, attempts: [{ score: { pending: 2 } }] });
    await decide(quiz, { kind: 'reject', answer: NOTHING });

    expect(await read()).toMatchObject({ best: { pending: 0 }, attempts: [{ score: { pending: 0 } }] });
  });

  it.each([{ kind: 'reject', answer: NOTHING }, { kind: 'leave_out' }] as const)(
    'is counted for the instructor beside its quiz, until it is decided by %o',
    async (change) => {
      const { quiz, student } = await handIn({ [FORMULA]: NOTHING, [NUMERIC]: { text: 'about six' } });
      await handIn({ [FORMULA]: NOTHING });
      const { instructor, course } = quiz;
      const count = async (viewer = instructor) =>
        Object.fromEntries(await countUndecided(database.db, viewer, course.id));
      expect(await count()).toEqual({ [quiz.quizId]: 1 });
      expect(await count(student)).toEqual({});

      await decide(quiz, change);

      expect(await count()).toEqual({});
    },
  );

  it('is counted beside its quiz and in the gradebook once the time is over, though nobody handed it in', async () => {
    const quiz = await insertQuizClass(database.db);
    const { instructor, course } = quiz;
    const attemptId = await start(database.db, quiz.students[0]!, quiz);
    await answer(database.db, quiz.students[0]!, { attemptId, index: FORMULA, answer: NOTHING });
    const counted = async () => (await countUndecided(database.db, instructor, course.id)).get(quiz.quizId);
    expect(await counted()).toBeUndefined();

    await backdate(database.db, attemptId, 3_600);

    const { rows } = await selectGradebook(database.db, instructor, { slug: course.slug });
    expect(rows.map(({ quizScore }) => quizScore)).toContainEqual({ points: 0, pending: 2 });
    await database.db.execute(sql`delete from quiz_attempt_scores`);
    expect(await counted()).toBe(1);
  });

  it.each(['accept', 'reject'] as const)('still waits where another answer was decided: %s', async (kind) => {
    const { quiz, present } = await handIn({ [FORMULA]: NOTHING });

    await decide(quiz, { kind, answer: { text: 'z', syntax: 'plain' } });

    expect((await present()).total).toEqual({ points: 2, maxPoints: 6, pending: 2 });
  });

  it('is told by the total alone where keys are never shown', async () => {
    const { quiz, present } = await handIn({ [FORMULA]: NOTHING }, { settings: { keysShown: 'never' } });
    expect((await present()).total).toBeUndefined();
    const closesAt = new Date(Date.now() - 1_000);
    const settings = makeSettings({ keysShown: 'never', closesAt });
    await updateQuiz(database.db, quiz.instructor, { ...quiz, settings });

    const { items, total } = await present();

    expect(total).toEqual({ points: 2, maxPoints: 6, pending: 2 });
    expect(items.filter(({ mark }) => mark !== undefined)).toEqual([]);
  });
});

describe('an answer that cannot be read', () => {
  it('waits for nobody, and what was right is taught all the same', async () => {
    const { present } = await handIn({ [NUMERIC]: { text: 'about six' } });

    const { items, total } = await present();

    expect(total).toEqual({ points: 2, maxPoints: 6, pending: 0 });
    expect(items[NUMERIC]).toMatchObject({
      mark: { status: 'invalid', pending: 0 },
      feedback: { teaching: {} },
    });
  });
});

describe('an open item', () => {
  it('tells of its key which functions a formula may not use, and nothing else', async () => {
    const quiz = await insertQuizClass(database.db);
    const student = quiz.students[0]!;
    const attemptId = await start(database.db, student, quiz);

    const { key } = await selectDealtView(database.db, student, { attemptId, index: FORMULA });

    expect(key).toEqual({ avoid: ['sigmoid'] });
  });
});
