/** Corrections of an item whose numbers are drawn: what is right for some numbers is wrong for others. */
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { submitAttempt } from '@/lib/quiz/graded/submit-attempt';
import {
  applyCorrection,
  listCorrections,
  previewCorrection,
  previewRevocation,
  revokeCorrection,
  type CorrectionInput,
} from '@/lib/quiz/graded/teach/corrections';
import { selectGivenAnswers } from '@/lib/quiz/graded/teach/given-answers';
import { selectResults } from '@/lib/quiz/graded/teach/results';
import type { DealtVariant } from '@/lib/quiz/graded/types';
import { useDatabase } from '@/tests/database';
import { answer, insertQuizClass, start, type QuizClass } from '@/tests/factories/quizzes';

const database = useDatabase();
const parts = [{ kind: 'fixed' as const, itemIds: ['numeric'], points: 2 }];
/** No variant's double, and no slip of one. */
const ODD = { text: '777' };

/** Gives an attempt another variant than it has drawn. */
async function deal(attemptId: string, { bank }: QuizClass, index: number): Promise<void> {
  const variant = bank.byId.get('numeric')!.variants[index];
  await database.db.execute(sql`
    update quiz_attempts set items = jsonb_set(jsonb_set(items, '{0,variantIndex}', ${JSON.stringify(index)}::jsonb),
      '{0,variant}', ${JSON.stringify(variant)}::jsonb) where id = ${attemptId}`);
}

/** A student for each of these variants, who has answered `ODD` and handed in. */
async function insertAnswered(variants: readonly number[]): Promise<QuizClass> {
  const quiz = await insertQuizClass(database.db, { students: variants.length, settings: { parts } });
  for (const [place, index] of variants.entries()) await takeOne(quiz, place, index);
  return quiz;
}

async function takeOne(quiz: QuizClass, place: number, index: number): Promise<void> {
  const student = quiz.students[place]!;
  const attemptId = await start(database.db, student, quiz);
  await deal(attemptId, quiz, index);
  await answer(database.db, student, { attemptId, index: 0, answer: ODD });
  await submitAttempt(database.db, student, attemptId);
}

const given = async ({ instructor, quizId }: QuizClass) =>
  (await selectGivenAnswers(database.db, instructor, { quizId, itemId: 'numeric' })).variants;

const accept = (variant?: DealtVariant): CorrectionInput => ({
  itemId: 'numeric',
  change: { kind: 'accept', answer: ODD, ...(variant === undefined ? {} : { variant }) },
  neverLowers: true,
});

const apply = (quiz: QuizClass, correction: CorrectionInput) =>
  applyCorrection(database.db, quiz.instructor, { ...quiz, correction, reason: '이유' });

async function points({ instructor, quizId, students }: QuizClass): Promise<(number | undefined)[]> {
  const { rows } = await selectResults(database.db, instructor, quizId);
  return students.map(({ id }) => rows.find(({ student }) => student.id === id)?.best?.points);
}

describe('the answers given to an item with drawn numbers', () => {
  it('stand under what was asked, each variant by itself', async () => {
    const quiz = await insertAnswered([5, 2, 5]);
    const { variants } = quiz.bank.byId.get('numeric')!;

    const found = await given(quiz);

    expect(found.map(({ variant, prompt }) => [variant.index, prompt])).toEqual([
      [2, variants[2]!.prompt],
      [5, variants[5]!.prompt],
    ]);
    expect(found.map(({ answers }) => answers)).toEqual([
      [{ answer: ODD, status: 'wrong', count: 1 }],
      [{ answer: ODD, status: 'wrong', count: 2 }],
    ]);
  });

  it('are told apart where a changed draw asks something else under the same index', async () => {
    const quiz = await insertAnswered([2, 2]);
    await database.db.execute(sql`
      update quiz_attempts set items = jsonb_set(items, '{0,variant,prompt,ko}', '"500의 두 배"')
      where quiz_id = ${quiz.quizId} and user_id = ${quiz.students[0]!.id}`);

    const found = await given(quiz);

    expect(found.map(({ variant, answers }) => [variant.index, answers[0]?.count])).toEqual([
      [2, 1],
      [2, 1],
    ]);
    const other = found.find(({ prompt }) => prompt.ko === '500의 두 배');
    await apply(quiz, accept(other!.variant));
    expect(await points(quiz)).toEqual([2, 0]);
  });
});

describe('an answer that is accepted', () => {
  it('for one variant counts for nobody else, in the preview, in the marks and in later attempts', async () => {
    const quiz = await insertQuizClass(database.db, { students: 5, settings: { parts } });
    for (const [place, index] of [5, 2, 5].entries()) await takeOne(quiz, place, index);
    const [, fifth] = await given(quiz);
    const correction = accept(fifth!.variant);

    const preview = await previewCorrection(database.db, quiz.instructor, { ...quiz, correction });

    expect(preview.changes.map(({ student }) => student.id).toSorted()).toEqual(
      [quiz.students[0]!.id, quiz.students[2]!.id].toSorted(),
    );
    expect(await apply(quiz, correction)).toEqual(preview);
    await takeOne(quiz, 3, 2);
    await takeOne(quiz, 4, 5);
    expect(await points(quiz)).toEqual([2, 0, 2, 0, 2]);
    const [made] = await listCorrections(database.db, quiz.instructor, quiz.quizId);
    expect(made?.change).toEqual(correction.change);
  });

  it('without one counts in every variant, as all corrections did that were made before', async () => {
    const quiz = await insertAnswered([5, 2]);

    await apply(quiz, accept());

    expect(await points(quiz)).toEqual([2, 2]);
  });

  it('is refused for a variant that was dealt to nobody', async () => {
    const quiz = await insertAnswered([5]);
    const [fifth] = await given(quiz);
    const { variant } = fifth!;

    for (const unknown of [
      { ...variant, index: 4 },
      { ...variant, shown: 'a\0b' },
      { ...variant, shown: '0'.repeat(32) },
    ])
      await expect(apply(quiz, accept(unknown))).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('undoing a correction', () => {
  it('is previewed as it is done, and the preview changes nothing', async () => {
    const quiz = await insertAnswered([5, 2]);
    const [second] = await given(quiz);
    await apply(quiz, accept(second!.variant));
    const [made] = await listCorrections(database.db, quiz.instructor, quiz.quizId);
    const call = { quizId: quiz.quizId, correctionId: made!.id };

    const preview = await previewRevocation(database.db, quiz.instructor, call);

    expect(preview).toMatchObject({
      students: 2,
      changes: [{ student: { id: quiz.students[1]!.id }, before: { points: 2 }, after: { points: 0 } }],
    });
    expect(await points(quiz)).toEqual([0, 2]);
    expect(await revokeCorrection(database.db, quiz.instructor, call)).toEqual(preview);
    expect(await points(quiz)).toEqual([0, 0]);
    expect(await previewRevocation(database.db, quiz.instructor, call)).toMatchObject({ changes: [] });
  });

  it('is previewed for no student, for no instructor of another course and in no other quiz', async () => {
    const quiz = await insertAnswered([5]);
    const other = await insertQuizClass(database.db);
    await apply(quiz, accept());
    const [made] = await listCorrections(database.db, quiz.instructor, quiz.quizId);
    const refused = { code: 'not_found' };

    for (const [viewer, quizId] of [
      [quiz.students[0]!, quiz.quizId],
      [other.instructor, quiz.quizId],
      [other.instructor, other.quizId],
    ] as const)
      await expect(
        previewRevocation(database.db, viewer, { quizId, correctionId: made!.id }),
      ).rejects.toMatchObject(refused);
  });
});
