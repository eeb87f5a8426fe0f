/** An instructor decides that an answer is wrong which marking could not decide: the fourth way to end its waiting. */
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { selectAttempt } from '@/lib/quiz/graded/select-attempt';
import { submitAttempt } from '@/lib/quiz/graded/submit-attempt';
import {
  applyCorrection,
  listCorrections,
  previewCorrection,
  revokeCorrection,
  type CorrectionInput,
} from '@/lib/quiz/graded/teach/corrections';
import { selectGivenAnswers } from '@/lib/quiz/graded/teach/given-answers';
import { selectResults } from '@/lib/quiz/graded/teach/results';
import type { CorrectionChange } from '@/lib/quiz/graded/types';
import { findKind } from '@/lib/quiz/kinds/index';
import { useDatabase } from '@/tests/database';
import { answer, insertQuizClass, start, type QuizClass } from '@/tests/factories/quizzes';
import { compileSample } from '../../items';

const database = useDatabase();
const parts = [{ kind: 'fixed' as const, itemIds: ['formula'], points: 2 }];
const NOTHING = { text: '0/0', syntax: 'plain' };
const OTHER_NOTHING = { text: 'z/0', syntax: 'plain' };
const RIGHT = findKind('formula').solve(compileSample('formula').variants[0]!.key);
const WRONG = { text: '2z', syntax: 'plain' };

/** A class in which each student has given one answer and handed in. */
async function insertAnswered(given: readonly unknown[], students = given.length): Promise<QuizClass> {
  const quiz = await insertQuizClass(database.db, { students, settings: { parts } });
  for (const [place, one] of given.entries()) await takeOne(quiz, place, one);
  return quiz;
}

async function takeOne(quiz: QuizClass, place: number, given: unknown): Promise<string> {
  const student = quiz.students[place]!;
  const attemptId = await start(database.db, student, quiz);
  await answer(database.db, student, { attemptId, index: 0, answer: given });
  await submitAttempt(database.db, student, attemptId);
  return attemptId;
}

const toCorrection = (change: CorrectionChange, neverLowers = true): CorrectionInput => ({
  itemId: 'formula',
  change,
  neverLowers,
});
const apply = (quiz: QuizClass, change: CorrectionChange, neverLowers?: boolean) =>
  applyCorrection(database.db, quiz.instructor, {
    ...quiz,
    correction: toCorrection(change, neverLowers),
    reason: '정의되지 않는 식입니다.',
  });
const reject = (given: unknown): CorrectionChange => ({ kind: 'reject', answer: given });

/** 'points/maximum', and what waits of it. */
async function scores({ instructor, quizId, students }: QuizClass) {
  const { rows } = await selectResults(database.db, instructor, quizId);
  return students.map(({ id }) => {
    const best = rows.find(({ student }) => student.id === id)?.best;
    return best ? `${best.points}/${best.maxPoints} ${best.pending}` : undefined;
  });
}

describe('an answer that is rejected', () => {
  it('waits no longer; the preview says so, and undoing it lets it wait again', async () => {
    const quiz = await insertAnswered([NOTHING, NOTHING, OTHER_NOTHING, RIGHT]);
    const before = await scores(quiz);
    expect(before).toEqual(['0/2 2', '0/2 2', '0/2 2', '2/2 0']);

    const preview = await previewCorrection(database.db, quiz.instructor, {
      ...quiz,
      correction: toCorrection(reject(NOTHING)),
    });

    expect(preview).toMatchObject({ students: 4, changes: [], waiting: { before: 3, after: 1 } });
    expect(await scores(quiz)).toEqual(before);
    expect(await apply(quiz, reject(NOTHING))).toEqual(preview);
    expect(await scores(quiz)).toEqual(['0/2 0', '0/2 0', '0/2 2', '2/2 0']);
    const [made] = await listCorrections(database.db, quiz.instructor, quiz.quizId);
    expect(made).toMatchObject({ change: reject(NOTHING), reason: '정의되지 않는 식입니다.' });
    const call = { quizId: quiz.quizId, correctionId: made!.id };
    const undone = await revokeCorrection(database.db, quiz.instructor, call);
    expect(undone.waiting).toEqual({ before: 1, after: 3 });
    expect(await scores(quiz)).toEqual(before);
  });

  it.each([RIGHT, WRONG])('is passed over where the key has decided: %o', async (decided) => {
    const quiz = await insertAnswered([decided]);
    const read = async () =>
      (
        await selectGivenAnswers(database.db, quiz.instructor, { ...quiz, itemId: 'formula' })
      ).variants.flatMap(({ answers }) => answers);
    const before = [await scores(quiz), await read()];

    await apply(quiz, reject(decided), false);

    expect([await scores(quiz), await read()]).toEqual(before);
  });

  it('keeps the points that an earlier correction gave, and can be accepted later', async () => {
    const quiz = await insertAnswered([NOTHING, OTHER_NOTHING]);
    await apply(quiz, { kind: 'accept', answer: NOTHING });

    await apply(quiz, reject(NOTHING), false);
    await apply(quiz, reject(OTHER_NOTHING));
    expect(await scores(quiz)).toEqual(['2/2 0', '0/2 0']);

    await apply(quiz, { kind: 'accept', answer: OTHER_NOTHING });
    expect(await scores(quiz)).toEqual(['2/2 0', '2/2 0']);
  });

  it('is refused for an item that is left out, until that counts again', async () => {
    const quiz = await insertAnswered([NOTHING]);
    const item = { quizId: quiz.quizId, itemId: 'formula' };
    const leftOut = async () => (await selectGivenAnswers(database.db, quiz.instructor, item)).isLeftOut;
    await apply(quiz, { kind: 'leave_out' });
    expect(await leftOut()).toBe(true);

    const correction = toCorrection(reject(NOTHING));
    const refused = { code: 'quiz_item_left_out' };
    await expect(
      previewCorrection(database.db, quiz.instructor, { ...quiz, correction }),
    ).rejects.toMatchObject(refused);
    await expect(apply(quiz, reject(NOTHING))).rejects.toMatchObject(refused);

    const [made] = await listCorrections(database.db, quiz.instructor, quiz.quizId);
    await revokeCorrection(database.db, quiz.instructor, { quizId: quiz.quizId, correctionId: made!.id });
    expect(await leftOut()).toBe(false);
    expect((await apply(quiz, reject(NOTHING))).waiting).toEqual({ before: 1, after: 0 });
  });

  it('that was rejected after its item was left out, when that was still possible, changes nothing', async () => {
    const quiz = await insertAnswered([NOTHING]);
    await apply(quiz, reject(NOTHING));
    await apply(quiz, { kind: 'leave_out' });
    await database.db.execute(sql`
      update quiz_corrections set created_at = created_at - interval '1 hour'
      where quiz_id = ${quiz.quizId} and change -> 'change' ->> 'kind' = 'leave_out'`);

    await apply(quiz, { kind: 'accept', answer: OTHER_NOTHING });

    expect(await scores(quiz)).toEqual(['0/0 0']);
  });

  it('is known to be of a left-out item by none but those who teach', async () => {
    const { students, quizId } = await insertAnswered([NOTHING]);

    await expect(
      selectGivenAnswers(database.db, students[0]!, { quizId, itemId: 'formula' }),
    ).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is so in attempts handed in afterwards', async () => {
    const quiz = await insertAnswered([NOTHING], 2);
    await apply(quiz, reject(NOTHING));

    const attemptId = await takeOne(quiz, 1, NOTHING);

    expect(await scores(quiz)).toEqual(['0/2 0', '0/2 0']);
    const { score } = await selectAttempt(database.db, quiz.students[1]!, attemptId);
    expect(score?.marks[0]).toMatchObject({ status: 'wrong', fraction: 0, points: 0, maxPoints: 2 });
  });

  it('is so in its variant alone, where one is named', async () => {
    const quiz = await insertAnswered([NOTHING, NOTHING]);
    await database.db.execute(sql`
      update quiz_attempts set items = jsonb_set(items, '{0,variant,prompt,ko}', '"다른 물음"')
      where quiz_id = ${quiz.quizId} and user_id = ${quiz.students[0]!.id}`);
    const { variants } = await selectGivenAnswers(database.db, quiz.instructor, {
      ...quiz,
      itemId: 'formula',
    });
    const { variant } = variants.find(({ prompt }) => prompt.ko === '다른 물음')!;
    const unknown = { ...variant, shown: '0'.repeat(32) };

    await expect(apply(quiz, { kind: 'reject', answer: NOTHING, variant: unknown })).rejects.toMatchObject({
      code: 'not_found',
    });
    await apply(quiz, { kind: 'reject', answer: NOTHING, variant });

    expect(await scores(quiz)).toEqual(['0/2 0', '0/2 2']);
  });

  it('has to be one of the item’s kind', async () => {
    const quiz = await insertAnswered([NOTHING]);

    for (const given of [{ choice: 'x' }, null, undefined])
      await expect(apply(quiz, reject(given))).rejects.toMatchObject({ code: 'invalid_request' });
  });
});
