/** What a student sees of an item after the instructor has corrected it: one story, told by the correction that decided. */
import { beforeEach, describe, expect, it } from 'vitest';
import { createBank } from '@/lib/quiz/bank';
import { compileItem } from '@/lib/quiz/compile-bank';
import { presentAttempt } from '@/lib/quiz/graded/present-attempt';
import { selectAttempt } from '@/lib/quiz/graded/select-attempt';
import { submitAttempt } from '@/lib/quiz/graded/submit-attempt';
import { updateQuiz } from '@/lib/quiz/graded/teach/compose-quiz';
import { applyCorrection, listCorrections, revokeCorrection } from '@/lib/quiz/graded/teach/corrections';
import type { CorrectionChange } from '@/lib/quiz/graded/types';
import { findKind } from '@/lib/quiz/kinds/index';
import { useDatabase } from '@/tests/database';
import { makeCourse } from '@/tests/factories/api';
import { answer, insertQuizClass, makeSettings, start, type QuizClass } from '@/tests/factories/quizzes';
import { compileSample, compileSamples, EXPLANATION, ITEMS, SAMPLE_CHAPTER, WHY } from '../items';

const database = useDatabase();
const parts = [{ kind: 'fixed' as const, itemIds: ['single', 'formula', 'multiple', 'matching'], points: 2 }];
const [SINGLE, FORMULA, MULTIPLE, MATCHING] = [0, 1, 2, 3];
const TODAY = 'TODAYS-EXPLANATION';
const REASON = '보기 B가 맞습니다.';

/** The single-choice item after its author has moved the key to B or C. */
function moveKey(to: 'b' | 'c', explanation: string, why = WHY) {
  const [a, ...others] = ITEMS.single.choices;
  const wrong = { ko: why, en: why };
  return compileItem(
    {
      ...ITEMS.single,
      explanation: { ko: explanation, en: explanation },
      choices: [
        { id: 'right', text: a.text, why: wrong },
        ...others.map(({ id, text }) =>
          id === to ? { id, text, right: true as const } : { id, text, why: wrong },
        ),
      ],
    },
    SAMPLE_CHAPTER,
  );
}
const withSingle = (single: typeof moved) =>
  createBank(compileSamples().map((item) => (item.id === 'single' ? single : item)));

const moved = moveKey('b', TODAY);
const movedAgain = moveKey('c', 'LATER-EXPLANATION');
const solve = ({ kind, variants }: typeof moved) =>
  findKind(kind).solve(variants[0]!.key) as { choice: string };
const [A, B, C] = [compileSample('single'), moved, movedAgain].map((item) => solve(item).choice) as [
  string,
  string,
  string,
];
const newBank = withSingle(moved);

let quiz: QuizClass;
beforeEach(async () => {
  quiz = await insertQuizClass(database.db, { settings: { parts } });
});

async function handIn(index: number, given: unknown): Promise<string> {
  const student = quiz.students[0]!;
  const attemptId = await start(database.db, student, quiz);
  if (given !== null) await answer(database.db, student, { attemptId, index, answer: given });
  await submitAttempt(database.db, student, attemptId);
  return attemptId;
}

const correct = (
  change: CorrectionChange,
  { itemId = 'single', neverLowers = false, bank = newBank, reason = REASON } = {},
) =>
  applyCorrection(database.db, quiz.instructor, {
    ...{ quizId: quiz.quizId, bank, reason },
    correction: { itemId, change, neverLowers },
  });

async function present(attemptId: string, index = SINGLE, bank = newBank) {
  const attempt = await selectAttempt(database.db, quiz.students[0]!, attemptId);
  const shown = presentAttempt(attempt, { locale: 'ko', course: makeCourse([]), bank });
  const { mark, feedback, teaching = feedback?.teaching } = shown.items[index]!;
  return { shown, mark, feedback, teaching, reveal: teaching?.reveal };
}

describe('an item whose key was corrected', () => {
  it('is shown by the new key and today’s explanation, with the reason and the change of points', async () => {
    const attemptId = await handIn(SINGLE, { choice: B });
    expect((await present(attemptId)).reveal?.options?.[A]?.right).toBe(true);

    await correct({ kind: 'bank_key' });

    const { mark, feedback, teaching, reveal, shown } = await present(attemptId);
    expect(mark).toMatchObject({ status: 'right', points: 2 });
    expect(mark?.correction).toEqual({ kind: 'bank_key', reason: REASON, before: 0 });
    expect(feedback).toMatchObject({ status: 'right', fraction: 1 });
    expect([reveal?.options?.[A]?.right, reveal?.options?.[B]?.right]).toEqual([false, true]);
    expect(reveal?.deviations).toBeUndefined();
    expect(teaching?.explanationHtml).toContain(TODAY);
    expect(shown.total).toEqual({ points: 2, maxPoints: 8, pending: 0, before: { points: 0, maxPoints: 8 } });
  });

  it('is shown by the new key where nothing was answered', async () => {
    const attemptId = await handIn(SINGLE, null);
    await correct({ kind: 'bank_key' });

    const { mark, feedback, reveal } = await present(attemptId);

    expect(mark?.correction).toEqual({ kind: 'bank_key', reason: REASON });
    expect(feedback).toBeUndefined();
    expect(reveal?.options?.[B]?.right).toBe(true);
  });

  it('marks a wrong choice as wrong by the new key', async () => {
    const attemptId = await handIn(SINGLE, { choice: A });
    await correct({ kind: 'bank_key' });

    const { mark, feedback, reveal } = await present(attemptId);

    expect(mark).toMatchObject({ status: 'wrong', points: 0, correction: { kind: 'bank_key', before: 2 } });
    expect(feedback).toMatchObject({ status: 'wrong' });
    expect(reveal?.options?.[A]).toMatchObject({ right: false, whyHtml: expect.stringContaining(WHY) });
    expect(reveal?.deviations).toBeUndefined();
  });

  it('says that points were left where they would have been lowered', async () => {
    const attemptId = await handIn(SINGLE, { choice: A });
    await correct({ kind: 'bank_key' }, { neverLowers: true });

    const { mark, reveal, shown } = await present(attemptId);

    expect(mark).toMatchObject({ status: 'right', points: 2 });
    expect(mark?.correction).toEqual({ kind: 'kept', reason: REASON });
    expect(reveal?.options?.[B]?.right).toBe(true);
    expect([reveal?.options?.[A], reveal?.deviations]).toEqual([{ right: false }, 'accepted']);
    expect(shown.total).not.toHaveProperty('before');
  });

  it('has no explanation once those that are known argue for other keys', async () => {
    const attemptId = await handIn(SINGLE, { choice: B });
    await correct({ kind: 'bank_key' });

    const { teaching, reveal } = await present(attemptId, SINGLE, withSingle(movedAgain));

    expect([reveal?.options?.[B]?.right, reveal?.options?.[C]?.right]).toEqual([true, false]);
    expect(teaching?.explanationHtml).toBe('');
  });

  it('keeps today’s explanation where only the reasons against other choices have changed', async () => {
    const attemptId = await handIn(SINGLE, { choice: B });
    await correct({ kind: 'bank_key' });

    const { teaching } = await present(attemptId, SINGLE, withSingle(moveKey('b', 'CLEARER', 'OTHER-WHY')));

    expect(teaching?.explanationHtml).toContain('CLEARER');
  });

  it('keeps the explanation that was dealt where the bank’s key is still that one', async () => {
    const attemptId = await handIn(SINGLE, { choice: A });
    const reworded = { ...ITEMS.single, prompt: { ko: '새 물음', en: 'New prompt' } };
    await correct({ kind: 'bank_key' }, { bank: withSingle(compileSample('single')) });

    const { teaching } = await present(attemptId, SINGLE, withSingle(compileItem(reworded, SAMPLE_CHAPTER)));

    expect(teaching?.explanationHtml).toContain(EXPLANATION);
  });

  it('tells of the key that is shown where an earlier one decided the points', async () => {
    const attemptId = await handIn(SINGLE, { choice: B });
    await correct({ kind: 'bank_key' });
    const bank = withSingle(movedAgain);
    await correct({ kind: 'bank_key' }, { bank, neverLowers: true, reason: 'C가 맞습니다.' });

    const { mark, reveal, teaching } = await present(attemptId, SINGLE, bank);

    expect(mark).toMatchObject({ status: 'right', points: 2 });
    expect(mark?.correction).toEqual({ kind: 'kept', reason: 'C가 맞습니다.' });
    expect([reveal?.options?.[C]?.right, reveal?.deviations]).toEqual([true, 'accepted']);
    expect(teaching?.explanationHtml).toContain('LATER-EXPLANATION');
  });

  it('is shown as before once that is taken back', async () => {
    const attemptId = await handIn(SINGLE, { choice: B });
    const before = await present(attemptId);
    await correct({ kind: 'bank_key' });
    const [{ id } = { id: '' }] = await listCorrections(database.db, quiz.instructor, quiz.quizId);

    await revokeCorrection(database.db, quiz.instructor, { quizId: quiz.quizId, correctionId: id });

    const { shown } = await present(attemptId);
    expect(shown.items).toEqual(before.shown.items);
    expect(shown.total).toEqual(before.shown.total);
  });
});

describe('an answer that was accepted', () => {
  it('is marked as accepted, without the reason why it is wrong', async () => {
    const attemptId = await handIn(SINGLE, { choice: B });
    await correct({ kind: 'accept', answer: { choice: B } });

    const { mark, feedback, reveal } = await present(attemptId);

    expect(mark?.correction).toEqual({ kind: 'accept', reason: REASON, before: 0 });
    expect(feedback).toMatchObject({ status: 'right', notes: [] });
    expect([reveal?.options?.[A]?.right, reveal?.options?.[B]]).toEqual([true, { right: false }]);
    expect(reveal?.deviations).toBe('accepted');
    // What nobody chose keeps its reason.
    expect(Object.values(reveal?.options ?? {}).filter(({ whyHtml }) => whyHtml !== undefined)).toHaveLength(
      1,
    );
  });

  it('has no remark on what is wrong or undecided about a formula', async () => {
    const miss = { text: '1/(1+exp(z))', syntax: 'plain' };
    const attemptId = await handIn(FORMULA, miss);
    expect((await present(attemptId, FORMULA)).feedback?.notes).toHaveLength(1);
    await correct({ kind: 'accept', answer: miss }, { itemId: 'formula' });

    const { feedback } = await present(attemptId, FORMULA);

    expect(feedback).toMatchObject({ status: 'right', notes: [], takenAsHtml: expect.any(String) });
  });
});

describe('an undecided answer that was rejected', () => {
  const NOTHING = { text: '0/0', syntax: 'plain' };

  it('is wrong, with the reason, and no remark that it could not be decided', async () => {
    const attemptId = await handIn(FORMULA, NOTHING);
    expect((await present(attemptId, FORMULA)).feedback).toMatchObject({
      status: 'undecided',
      notes: [expect.anything()],
    });
    await correct({ kind: 'reject', answer: NOTHING }, { itemId: 'formula' });

    const { mark, feedback, teaching } = await present(attemptId, FORMULA);

    expect(mark).toMatchObject({ status: 'wrong', fraction: 0, points: 0, pending: 0 });
    expect(mark?.correction).toEqual({ kind: 'reject', reason: REASON });
    expect(feedback).toMatchObject({ status: 'wrong', fraction: 0, notes: [] });
    expect(teaching?.reveal.rightHtml).toBeDefined();
  });
});

describe('full points', () => {
  it('mark no choice as wrong, and do not call the answer right', async () => {
    const attemptId = await handIn(SINGLE, { choice: B });
    await correct({ kind: 'full', of: 'answered' });

    const { mark, feedback, reveal } = await present(attemptId);

    expect(mark?.correction).toEqual({ kind: 'full', reason: REASON, before: 0 });
    expect(feedback).toMatchObject({ instead: 'full', fraction: 1 });
    expect([reveal?.options?.[B], reveal?.deviations]).toEqual([{ right: false }, 'unmarked']);
  });

  it('say nothing of the kind of an answer that was right anyway', async () => {
    const attemptId = await handIn(SINGLE, { choice: A });
    await correct({ kind: 'full', of: 'everybody' });

    const { mark, feedback, reveal } = await present(attemptId);

    expect(mark?.correction).toEqual({ kind: 'full', reason: REASON });
    expect(feedback).not.toHaveProperty('instead');
    expect(reveal?.deviations).toBeUndefined();
  });

  it.each([
    [MULTIPLE, 'multiple'],
    [MATCHING, 'matching'],
  ] as const)('leave no wrong marks on item %i', async (index, itemId) => {
    const { variants, kind } = compileSample(itemId);
    const right = findKind(kind).solve(variants[0]!.key) as {
      choices?: string[];
      pairs?: Record<string, string>;
    };
    const [[left, partner] = ['', ''], ...others] = Object.entries(right.pairs ?? {});
    const given =
      right.choices === undefined
        ? { pairs: { [left]: others[0]?.[1], [others[0]?.[0] ?? '']: partner } }
        : { choices: right.choices.slice(0, 1) };
    const attemptId = await handIn(index, given);
    await correct({ kind: 'full', of: 'answered' }, { itemId });

    const { feedback, reveal } = await present(attemptId, index);

    expect(feedback).toMatchObject({ status: 'right', instead: 'full', notes: [] });
    expect(reveal?.deviations).toBe('unmarked');
  });
});

describe('an item that was left out', () => {
  it('says so in place of a verdict, with the points it had', async () => {
    const attemptId = await handIn(SINGLE, { choice: A });
    await correct({ kind: 'leave_out' });

    const { mark, feedback, shown } = await present(attemptId);

    expect(mark).toMatchObject({
      fraction: null,
      correction: { kind: 'leave_out', reason: REASON, before: 2 },
    });
    expect(feedback).toMatchObject({ instead: 'left_out' });
    expect(shown.total).toEqual({ points: 0, maxPoints: 6, pending: 0, before: { points: 2, maxPoints: 8 } });
  });
});

describe('where keys are never shown', () => {
  it('a correction tells of itself only that the total has changed, once that is shown', async () => {
    const attemptId = await handIn(SINGLE, { choice: B });
    await correct({ kind: 'bank_key' });
    const hide = (closesAt: Date) =>
      updateQuiz(database.db, quiz.instructor, {
        ...quiz,
        settings: makeSettings({ parts, keysShown: 'never', closesAt }),
      });
    await hide(new Date(Date.now() + 3_600_000));
    expect((await present(attemptId)).shown).not.toHaveProperty('total');
    await hide(new Date(Date.now() - 1_000));

    const { shown, mark } = await present(attemptId);

    expect(mark).toBeUndefined();
    expect(shown.total).toMatchObject({ points: 2, before: { points: 0, maxPoints: 8 } });
    expect(JSON.stringify(shown)).not.toContain(REASON);
  });
});
