/** What a correction is about, in which order corrections hold, and what one broken item may cost. */
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { createBank, type QuizBank } from '@/lib/quiz/bank';
import {
  applyCorrections,
  createComparison,
  isLeftOut,
  isSameAnswer,
  type Correction,
} from '@/lib/quiz/graded/mark-attempt';
import { presentAttempt } from '@/lib/quiz/graded/present-attempt';
import { selectAttempt } from '@/lib/quiz/graded/select-attempt';
import { submitAttempt } from '@/lib/quiz/graded/submit-attempt';
import {
  applyCorrection,
  previewCorrection,
  type CorrectionInput,
} from '@/lib/quiz/graded/teach/corrections';
import { selectResults } from '@/lib/quiz/graded/teach/results';
import { findKind } from '@/lib/quiz/kinds/index';
import { useDatabase } from '@/tests/database';
import { makeCourse } from '@/tests/factories/api';
import { answer, insertQuizClass, sampleBank, start, type QuizClass } from '@/tests/factories/quizzes';
import { compileSample, compileSamples } from '../items';

const database = useDatabase();
const itemIds = ['single', 'short-text', 'numeric', 'multiple'];
const parts = [{ kind: 'fixed' as const, itemIds, points: 2 }];
const WORD = { text: '과대적합' };
const WRONG_WORD = { text: '과다학습' };

/** A class in which each student has given these answers, by place, and handed in. */
async function insertAnswered(answers: readonly (readonly unknown[])[]) {
  const quiz = await insertQuizClass(database.db, {
    students: answers.length,
    settings: { parts, ownParameters: false },
  });
  const attempts: string[] = [];
  for (const [index, student] of quiz.students.entries()) {
    const attemptId = await start(database.db, student, quiz);
    for (const [place, given] of answers[index]!.entries())
      if (given !== null) await answer(database.db, student, { attemptId, index: place, answer: given });
    attempts.push(attemptId);
  }
  return { quiz, attempts };
}

async function handIn({ students }: QuizClass, attempts: readonly string[]): Promise<void> {
  for (const [index, attemptId] of attempts.entries())
    await submitAttempt(database.db, students[index]!, attemptId);
}

const apply = (
  quiz: QuizClass,
  { itemId = 'short-text', change }: { itemId?: string; change: CorrectionInput['change'] },
  bank: QuizBank = quiz.bank,
) =>
  applyCorrection(database.db, quiz.instructor, {
    ...{ quizId: quiz.quizId, bank, reason: '이유' },
    correction: { itemId, change, neverLowers: false },
  });

async function scores({ instructor, quizId, students }: QuizClass): Promise<(string | undefined)[]> {
  const { rows } = await selectResults(database.db, instructor, quizId);
  return students.map(({ id }) => {
    const best = rows.find(({ student }) => student.id === id)?.best;
    return best ? `${best.points}/${best.maxPoints}` : undefined;
  });
}

describe('an item that is left out', () => {
  it('stays out for everybody, whatever is accepted or given to some afterwards', async () => {
    const { quiz, attempts } = await insertAnswered([[null, WRONG_WORD], [null, WORD], []]);
    await handIn(quiz, attempts);
    await apply(quiz, { change: { kind: 'leave_out' } });

    await apply(quiz, { change: { kind: 'accept', answer: WRONG_WORD } });
    await apply(quiz, { change: { kind: 'full', of: 'answered' } });
    await apply(quiz, { change: { kind: 'bank_key' } });

    expect(await scores(quiz)).toEqual(['0/6', '0/6', '0/6']);
  });

  it('is known by the corrections: full points for everybody alone bring it back', () => {
    const to = (change: CorrectionInput['change'], itemId = 'one') => ({ itemId, change });
    const out = to({ kind: 'leave_out' });
    const fullFor = (of: 'everybody' | 'answered') => to({ kind: 'full', of });

    expect(isLeftOut('one', [])).toBe(false);
    expect(isLeftOut('one', [out, fullFor('answered'), to({ kind: 'bank_key' })])).toBe(true);
    expect(isLeftOut('one', [out, to({ kind: 'full', of: 'everybody' }, 'other')])).toBe(true);
    expect(isLeftOut('other', [out])).toBe(false);
    expect(isLeftOut('one', [out, fullFor('everybody')])).toBe(false);
    expect(isLeftOut('one', [out, fullFor('everybody'), out])).toBe(true);
  });

  it('comes back for everybody with full points for everybody', async () => {
    const { quiz, attempts } = await insertAnswered([[null, WRONG_WORD], []]);
    await handIn(quiz, attempts);
    await apply(quiz, { change: { kind: 'leave_out' } });

    await apply(quiz, { change: { kind: 'full', of: 'everybody' } });

    expect(await scores(quiz)).toEqual(['2/8', '2/8']);
  });
});

describe('the bank’s key', () => {
  /** The bank after its author has changed what the numeric item draws, or its key alone. */
  const changedBank = (change: 'numbers' | 'keys') =>
    createBank(
      compileSamples().map((item) => {
        if (item.id !== 'numeric') return item;
        const variants = item.variants.map((variant) => ({
          ...variant,
          ...(change === 'numbers' ? { prompt: { ko: '500의 두 배', en: 'double of 500' } } : {}),
          key: { ...Object(variant.key), value: change === 'numbers' ? 1_000 : -1 },
        }));
        return { ...item, variants };
      }),
    );

  it('is passed over where the bank shows other numbers by now, and the preview says for how many', async () => {
    const { quiz, attempts } = await insertAnswered([[], []]);
    const { items } = await selectAttempt(database.db, quiz.students[0]!, attempts[0]!);
    const { kind, variant } = items[2]!;
    const right = findKind(kind).solve(variant.key);
    for (const [index, student] of quiz.students.entries())
      await answer(database.db, student, { attemptId: attempts[index]!, index: 2, answer: right });
    await handIn(quiz, attempts);
    const bank = changedBank('numbers');
    const correction = { itemId: 'numeric', change: { kind: 'bank_key' }, neverLowers: false } as const;

    const preview = await previewCorrection(database.db, quiz.instructor, { ...quiz, correction, bank });

    expect(preview).toMatchObject({ changes: [], passedOver: 2 });
    expect(await apply(quiz, correction, bank)).toEqual(preview);
    expect(await scores(quiz)).toEqual(['2/8', '2/8']);
  });

  it('is used where the bank still shows the same', async () => {
    const { quiz, attempts } = await insertAnswered([[null, null, { text: '-1' }], []]);
    await handIn(quiz, attempts);

    const effect = await apply(
      quiz,
      { itemId: 'numeric', change: { kind: 'bank_key' } },
      changedBank('keys'),
    );

    expect(effect).toMatchObject({ passedOver: 0, changes: [{ after: { points: 2 } }] });
    expect(await scores(quiz)).toEqual(['2/8', '0/8']);
  });
});

describe('a correction', () => {
  it('of an item that the quiz never dealt is refused, previewed or made', async () => {
    const { quiz, attempts } = await insertAnswered([[]]);
    await handIn(quiz, attempts);
    const refused = expect.objectContaining({ code: 'not_found' });

    for (const itemId of ['formula', 'no-such-item', 'a\0b']) {
      const correction = { itemId, change: { kind: 'leave_out' }, neverLowers: false } as const;
      await expect(apply(quiz, correction)).rejects.toEqual(refused);
      await expect(previewCorrection(database.db, quiz.instructor, { ...quiz, correction })).rejects.toEqual(
        refused,
      );
    }
  });

  it('accepts only what its kind takes for an answer', async () => {
    const { quiz, attempts } = await insertAnswered([[]]);
    await handIn(quiz, attempts);

    for (const given of [{ text: 'a\0b' }, { choice: 'x' }, null, undefined])
      await expect(apply(quiz, { change: { kind: 'accept', answer: given } })).rejects.toMatchObject({
        code: 'invalid_request',
      });
  });

  it('compares the same answer once, whoever gave it', () => {
    let compared = 0;
    const isSame = createComparison((...args) => {
      compared += 1;
      return isSameAnswer(...args);
    });
    const { kind, variants } = compileSample('formula');
    const item = { itemId: 'formula', kind, points: 2, variantIndex: 0, key: variants[0]!.key };
    const given = { text: '2z', syntax: 'latex' };
    const wrong = { status: 'wrong', fraction: 0, points: 0, maxPoints: 2, tally: [] } as const;
    const corrections: Correction[] = [
      {
        ...{ id: 'c', itemId: 'formula', neverLowers: false, keys: {} },
        change: { kind: 'accept', answer: { text: 'z + z', syntax: 'plain' } },
      },
    ];

    const marks = Array.from({ length: 50 }, () =>
      applyCorrections({ base: [wrong], items: [item], answers: [given], corrections, isSame }),
    );

    expect(marks.map(({ points }) => points)).toEqual(Array.from({ length: 50 }, () => 2));
    expect(compared).toBe(1);
  });
});

describe('the same choices', () => {
  it('are the same set: one of them twice is not both', () => {
    const { kind, variants } = compileSample('multiple');
    const item = { kind, key: variants[0]!.key };
    const { choices } = findKind(kind).solve(item.key) as { choices: string[] };
    const [a, b] = [choices[0]!, choices[1]!];

    expect(isSameAnswer(item, { choices: [a, a] }, { choices: [a, b] })).toBe(false);
    expect(isSameAnswer(item, { choices: [b, a] }, { choices: [a, b] })).toBe(true);
  });

  it('are tallied only as far as the item has them', () => {
    const { kind, variants } = compileSample('multiple');
    const { choices } = findKind(kind).solve(variants[0]!.key) as { choices: string[] };

    expect(findKind(kind).tally(variants[0]!.key, { choices: [choices[0], '$\\x$'] })).toEqual([choices[0]]);
  });
});

describe('an item whose key cannot be read', () => {
  it('is undecided, and keeps nobody’s marks or page away', async () => {
    const single = findKind('single-choice').solve(compileSample('single').variants[0]!.key);
    const { quiz, attempts } = await insertAnswered([
      [single, WORD],
      [single, WORD],
    ]);
    await database.db.execute(sql`
      update quiz_attempts set items = jsonb_set(items, '{1,variant,key}', '{"of": "another release"}')
      where id = ${attempts[0]!}`);

    await handIn(quiz, attempts);

    expect(await scores(quiz)).toEqual(['2/8', '4/8']);
    const { undecided } = await selectResults(database.db, quiz.instructor, quiz.quizId);
    expect(undecided).toMatchObject([{ attemptId: attempts[0], index: 1, status: 'undecided' }]);
    const shown = presentAttempt(await selectAttempt(database.db, quiz.students[0]!, attempts[0]!), {
      ...{ locale: 'ko', course: makeCourse([]), bank: sampleBank() },
    });
    expect(shown.items[1]).toMatchObject({ mark: { status: 'undecided' } });
    expect(shown.items[0]?.feedback?.teaching).toBeDefined();
  });
});

describe('a result', () => {
  it('shows a mark that says everything without marking again', async () => {
    const multiple = compileSample('multiple');
    const { choices } = findKind(multiple.kind).solve(multiple.variants[0]!.key) as { choices: string[] };
    const { quiz, attempts } = await insertAnswered([[null, null, null, { choices: choices.slice(0, 1) }]]);
    await handIn(quiz, attempts);
    const present = async () =>
      presentAttempt(await selectAttempt(database.db, quiz.students[0]!, attempts[0]!), {
        ...{ locale: 'ko', course: makeCourse([]), bank: quiz.bank },
      }).items[3]?.feedback;
    expect((await present())?.notes).toHaveLength(1);

    // A stored mark that marking anew would not give: what is shown can only come from it.
    await database.db.execute(sql`
      update quiz_attempt_scores set items = jsonb_set(items, '{3,status}', '"right"')
      where attempt_id = ${attempts[0]!}`);

    expect(await present()).toMatchObject({ status: 'right', notes: [] });
  });
});
