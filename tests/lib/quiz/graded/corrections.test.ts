import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { findKind } from '@/lib/quiz/kinds/index';
import { createBank } from '@/lib/quiz/bank';
import { isSameAnswer } from '@/lib/quiz/graded/mark-attempt';
import { listCorrectionsInForce } from '@/lib/quiz/graded/scores';
import { selectAttempt } from '@/lib/quiz/graded/select-attempt';
import { submitAttempt } from '@/lib/quiz/graded/submit-attempt';
import {
  applyCorrection,
  listCorrections,
  previewCorrection,
  revokeCorrection,
  type CorrectionInput,
} from '@/lib/quiz/graded/teach/corrections';
import { selectResults } from '@/lib/quiz/graded/teach/results';
import { useDatabase } from '@/tests/database';
import { insertViewer } from '@/tests/factories/people';
import { answer, insertQuizClass, start, type QuizClass } from '@/tests/factories/quizzes';
import { compileSample, compileSamples } from '../items';

const database = useDatabase();
const parts = [{ kind: 'fixed' as const, itemIds: ['single', 'short-text', 'formula'], points: 2 }];
const solution = (name: 'single' | 'shortText' | 'formula') => {
  const { kind, variants } = compileSample(name);
  return findKind(kind).solve(variants[0]!.key);
};
const WRONG_WORD = { text: '과다학습' };

/** A class in which each student has given these answers, by place, and handed in. */
async function insertAnswered(answers: readonly (readonly unknown[])[]) {
  const quiz = await insertQuizClass(database.db, { students: answers.length, settings: { parts } });
  const attempts: string[] = [];
  for (const [index, student] of quiz.students.entries()) {
    const attemptId = await start(database.db, student, quiz);
    for (const [place, given] of answers[index]!.entries())
      if (given !== null) await answer(database.db, student, { attemptId, index: place, answer: given });
    await submitAttempt(database.db, student, attemptId);
    attempts.push(attemptId);
  }
  return { quiz, attempts };
}

const correct = (
  itemId: string,
  change: CorrectionInput['change'],
  neverLowers = false,
): CorrectionInput => ({
  itemId,
  change,
  neverLowers,
});

async function scores({ instructor, quizId, students }: QuizClass): Promise<(string | undefined)[]> {
  const { rows } = await selectResults(database.db, instructor, quizId);
  return students.map(({ id }) => {
    const best = rows.find(({ student }) => student.id === id)?.best;
    return best ? `${best.points}/${best.maxPoints}` : undefined;
  });
}

const apply = (quiz: QuizClass, correction: CorrectionInput, bank = quiz.bank) =>
  applyCorrection(database.db, quiz.instructor, {
    quizId: quiz.quizId,
    correction,
    bank,
    reason: '표현이 다를 뿐입니다.',
  });

/** Everything derived from the answers, to be compared before and after. */
async function snapshot({ quizId }: QuizClass): Promise<unknown[]> {
  const { rows } = await database.db.execute(sql`
    select s.attempt_id, s.points, s.max_points, s.items from quiz_attempt_scores s
      join quiz_attempts a on a.id = s.attempt_id where a.quiz_id = ${quizId} order by 1`);
  return rows;
}

const [single, word, formula] = [solution('single'), solution('shortText'), solution('formula')];

describe('the reason of a correction', () => {
  it('is told to students unless it was written before they could read it', async () => {
    const { quiz } = await insertAnswered([[single, WRONG_WORD, null]]);
    await apply(quiz, correct('short-text', { kind: 'accept', answer: WRONG_WORD }));
    const told = async () =>
      (await listCorrectionsInForce(database.db, quiz.quizId)).map(({ reason }) => reason);
    expect(await told()).toEqual(['표현이 다를 뿐입니다.']);

    await database.db.execute(sql`
      update quiz_corrections set change = change - 'isReasonShown' where quiz_id = ${quiz.quizId}`);

    expect(await told()).toEqual(['']);
  });
});

describe('a correction', () => {
  it('is previewed as it is applied, and undone exactly', async () => {
    const { quiz } = await insertAnswered([
      [single, word, formula],
      [single, WRONG_WORD, null],
      [null, { text: ' 과다 학습 ' }, { text: '1-\\frac{1}{1+e^{-z}}', syntax: 'latex' }],
    ]);
    const correction = correct('short-text', { kind: 'accept', answer: WRONG_WORD });
    const before = await snapshot(quiz);
    expect(await scores(quiz)).toEqual(['6/6', '2/6', '0/6']);

    const preview = await previewCorrection(database.db, quiz.instructor, { ...quiz, correction });

    expect(await snapshot(quiz)).toEqual(before);
    expect(await listCorrections(database.db, quiz.instructor, quiz.quizId)).toEqual([]);
    const applied = await apply(quiz, correction);
    expect(applied).toEqual(preview);
    expect(applied.changes.map(({ before: was, after }) => [was.points, after.points]).toSorted()).toEqual([
      [0, 2],
      [2, 4],
    ]);
    expect(await scores(quiz)).toEqual(['6/6', '4/6', '2/6']);
    const [made] = await listCorrections(database.db, quiz.instructor, quiz.quizId);
    await revokeCorrection(database.db, quiz.instructor, { quizId: quiz.quizId, correctionId: made!.id });
    expect(await snapshot(quiz)).toEqual(before);
    const [undone] = await listCorrections(database.db, quiz.instructor, quiz.quizId);
    expect(undone).toMatchObject({
      id: made!.id,
      reason: '표현이 다를 뿐입니다.',
      revokedBy: quiz.instructor.name,
    });
  });

  it('changes no event and no dealt item', async () => {
    const { quiz, attempts } = await insertAnswered([[single, WRONG_WORD, formula]]);
    const read = async () => {
      const events = await database.db.execute(sql`
        select * from quiz_attempt_events where attempt_id = ${attempts[0]!} order by id`);
      const dealt = await database.db.execute(sql`select * from quiz_attempts where id = ${attempts[0]!}`);
      return [events.rows, dealt.rows];
    };
    const before = await read();

    await apply(quiz, correct('short-text', { kind: 'full', of: 'everybody' }));

    expect(await read()).toEqual(before);
  });

  it('gives full points to those who answered, or to everybody', async () => {
    const { quiz } = await insertAnswered([
      [null, WRONG_WORD, null],
      [single, null, null],
    ]);

    await apply(quiz, correct('short-text', { kind: 'full', of: 'answered' }));
    expect(await scores(quiz)).toEqual(['2/6', '2/6']);
    await apply(quiz, correct('short-text', { kind: 'full', of: 'everybody' }));
    expect(await scores(quiz)).toEqual(['2/6', '4/6']);
  });

  it('that leaves an item out takes its points from the maximum', async () => {
    const { quiz } = await insertAnswered([
      [single, word, null],
      [single, null, null],
    ]);

    const { changes } = await apply(quiz, correct('short-text', { kind: 'leave_out' }));

    expect(await scores(quiz)).toEqual(['2/4', '2/4']);
    // 4/6 → 2/4 is a loss, 2/6 → 2/4 a gain.
    expect(changes.map(({ student }) => student.id)).toEqual([quiz.students[1]!.id, quiz.students[0]!.id]);
  });

  it('that must lower nobody leaves those alone whom it would', async () => {
    const { quiz } = await insertAnswered([
      [single, word, null],
      [single, null, null],
    ]);

    await apply(quiz, correct('short-text', { kind: 'leave_out' }, true));

    expect(await scores(quiz)).toEqual(['4/6', '2/4']);
  });

  it('marks by the key that the bank has now, and stays so when the bank changes again', async () => {
    const { quiz } = await insertAnswered([
      [null, WRONG_WORD, null],
      [null, word, null],
    ]);
    const items = compileSamples().map((item) =>
      item.id === 'short-text'
        ? {
            ...item,
            variants: item.variants.map((variant) => ({
              ...variant,
              key: { answers: { ko: ['과다학습'], en: ['x'] }, misspellings: [], wrong: [] },
            })),
          }
        : item,
    );
    const correction = correct('short-text', { kind: 'bank_key' });

    await apply(quiz, correction, createBank(items));
    expect(await scores(quiz)).toEqual(['2/6', '0/6']);
    await apply(quiz, correct('single', { kind: 'full', of: 'everybody' }));
    expect(await scores(quiz)).toEqual(['4/6', '2/6']);
  });

  it('taken back leaves those made before and after it in force', async () => {
    const { quiz } = await insertAnswered([[null, WRONG_WORD, null]]);
    await apply(quiz, correct('short-text', { kind: 'leave_out' }));
    await apply(quiz, correct('single', { kind: 'full', of: 'everybody' }));
    await apply(quiz, correct('short-text', { kind: 'full', of: 'everybody' }));
    expect(await scores(quiz)).toEqual(['4/6']);
    const [last, , first] = await listCorrections(database.db, quiz.instructor, quiz.quizId);
    const revoke = (id: string) =>
      revokeCorrection(database.db, quiz.instructor, { quizId: quiz.quizId, correctionId: id });

    await revoke(last!.id);
    expect(await scores(quiz)).toEqual(['2/4']);
    await revoke(first!.id);
    await revoke(first!.id);
    expect(await scores(quiz)).toEqual(['2/6']);
  });

  it('holds for attempts handed in after it', async () => {
    const { quiz, attempts } = await insertAnswered([[single, null, null]]);
    await apply(quiz, correct('short-text', { kind: 'full', of: 'everybody' }));
    const late = await insertViewer(database.db);
    await database.db.execute(sql`
      insert into enrollments (course_id, user_id, role) values (${quiz.course.id}, ${late.id}, 'student')`);
    const attemptId = await start(database.db, late, quiz);

    await submitAttempt(database.db, late, attemptId);

    const read = async (id: string) => (await selectAttempt(database.db, quiz.instructor, id)).score?.points;
    expect([await read(attempts[0]!), await read(attemptId)]).toEqual([4, 2]);
  });

  it('is not for students, nor for instructors of other courses, and needs a reason', async () => {
    const { quiz } = await insertAnswered([[single]]);
    const other = await insertQuizClass(database.db);
    const correction = correct('single', { kind: 'leave_out' });

    for (const viewer of [quiz.students[0]!, other.instructor])
      await expect(
        applyCorrection(database.db, viewer, { ...quiz, correction, reason: '이유' }),
      ).rejects.toMatchObject({ code: 'not_found' });
    await expect(
      applyCorrection(database.db, quiz.instructor, { ...quiz, correction, reason: ' ' }),
    ).rejects.toMatchObject({ code: 'invalid_request' });
  });

  it('marks 2,000 attempts within seconds', async () => {
    const { quiz, attempts } = await insertAnswered([[single, WRONG_WORD, formula]]);
    await database.db.execute(sql`
      insert into users (id, email, name)
        select md5('u' || n)::uuid, 'many-' || n || '@example.org', 'Many ' || n from generate_series(1, 2000) n`);
    await database.db.execute(sql`
      insert into quiz_attempts (id, quiz_id, user_id, number, seed, items, started_at, deadline_at)
        select md5('a' || n)::uuid, quiz_id, md5('u' || n)::uuid, 1, seed, items, started_at, deadline_at
        from quiz_attempts, generate_series(1, 2000) n where id = ${attempts[0]!}`);
    await database.db.execute(sql`
      insert into quiz_attempt_events (id, attempt_id, kind, item_index, revision, answer, at)
        select gen_random_uuid(), md5('a' || n)::uuid, kind, item_index, revision,
          case when item_index = 1 then jsonb_build_object('text', '과다학습' || n % 700) else answer end, at
        from quiz_attempt_events, generate_series(1, 2000) n where attempt_id = ${attempts[0]!}`);
    await selectResults(database.db, quiz.instructor, quiz.quizId);

    const measure = async (work: () => Promise<{ readonly changes: readonly unknown[] }>) => {
      const startedAt = performance.now();
      const { changes } = await work();
      expect(changes).toHaveLength(2001);
      return performance.now() - startedAt;
    };
    const applyMs = await measure(() => apply(quiz, correct('short-text', { kind: 'full', of: 'answered' })));
    const [{ id } = { id: '' }] = await listCorrections(database.db, quiz.instructor, quiz.quizId);
    const revokeMs = await measure(() =>
      revokeCorrection(database.db, quiz.instructor, { quizId: quiz.quizId, correctionId: id }),
    );

    // Both mark every attempt; the faster one tells less of what else the machine did.
    expect(Math.min(applyMs, revokeMs)).toBeLessThan(5_000);
  }, 120_000);
});

describe('the same answer', () => {
  const { variants } = compileSample('formula');
  const { key } = variants[0]!;

  it('is one of the same value, however a formula or number is written', () => {
    const [a, b] = [
      { text: '2 z + 1', syntax: 'plain' },
      { text: '1 + z + z', syntax: 'latex' },
    ];
    const number = { kind: 'numeric', key: compileSample('numeric').variants[0]!.key };

    expect(isSameAnswer({ kind: 'formula', key }, b, a)).toBe(true);
    expect(isSameAnswer({ kind: 'formula', key }, { text: '2z', syntax: 'latex' }, a)).toBe(false);
    expect(isSameAnswer(number, { text: '1/4' }, { text: '0.25' })).toBe(true);
    expect(isSameAnswer(number, { text: '1/3' }, { text: '0.25' })).toBe(false);
  });
});
