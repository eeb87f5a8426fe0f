import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { createBank } from '@/lib/quiz/bank';
import { findKind } from '@/lib/quiz/kinds/index';
import { selectAttempt } from '@/lib/quiz/graded/select-attempt';
import { applyCorrection, listCorrections, revokeCorrection } from '@/lib/quiz/graded/teach/corrections';
import { listAskedVariants } from '@/lib/quiz/graded/teach/dealt-variants';
import type { Variant } from '@/lib/quiz/types';
import { useDatabase } from '@/tests/database';
import { insertQuizClass, start } from '@/tests/factories/quizzes';
import { compileSamples } from '../../items';

const database = useDatabase();
const itemIds = ['numeric'];
const parts = [{ kind: 'fixed' as const, itemIds: ['single', 'numeric'], points: 2 }];

const withValue =
  (value: number) =>
  (variant: Variant): Variant => ({ ...variant, key: { ...(variant.key as object), value } });

describe('what variants asked', () => {
  it('is what was dealt, whatever the bank draws by now, with what is right for just this', async () => {
    const quiz = await insertQuizClass(database.db, {
      students: 2,
      settings: { parts, ownParameters: false },
    });
    const attempts: string[] = [];
    for (const student of quiz.students) attempts.push(await start(database.db, student, quiz));
    const { items } = await selectAttempt(database.db, quiz.instructor, attempts[0]!);
    const { variant, variantIndex } = items[1]!;
    const { text } = findKind('numeric').solve(variant.key) as { text: string };
    const read = async () => {
      const asked = await listAskedVariants(database.db, quiz.instructor, { quizId: quiz.quizId, itemIds });
      return [...asked].flatMap(([id, variants]) =>
        variants.map((one) => [id, one.variantIndex, one.right?.ko]),
      );
    };
    await database.db.execute(sql`
      update quiz_attempts set items = jsonb_set(items, '{1,variant,explanation,ko}', '"다시 쓴 해설"')
      where id = ${attempts[1]!}`);
    expect(await read()).toEqual([['numeric', variantIndex, text]]);

    await database.db.execute(sql`
      update quiz_attempts set items = jsonb_set(items, '{1,variant,key,value}', '1000') where id = ${attempts[1]!}`);

    expect((await read()).toSorted()).toEqual(
      [
        ['numeric', variantIndex, text],
        ['numeric', variantIndex, '1000'],
      ].toSorted(),
    );
  });

  it('is right by the key that a correction brought, for those who were shown just what it belongs to', async () => {
    const quiz = await insertQuizClass(database.db, {
      students: 2,
      settings: { parts, ownParameters: false },
    });
    const attempts: string[] = [];
    for (const student of quiz.students) attempts.push(await start(database.db, student, quiz));
    const { items } = await selectAttempt(database.db, quiz.instructor, attempts[0]!);
    const { text: dealt } = findKind('numeric').solve(items[1]!.variant.key) as { text: string };
    await database.db.execute(sql`
      update quiz_attempts set items = jsonb_set(items, '{1,variant,prompt,ko}', '"다른 질문"') where id = ${attempts[1]!}`);
    const bank = createBank(
      compileSamples().map((item) =>
        item.id === 'numeric' ? { ...item, variants: item.variants.map(withValue(1000)) } : item,
      ),
    );
    const read = async () => {
      const asked = await listAskedVariants(database.db, quiz.instructor, { quizId: quiz.quizId, itemIds });
      const variants = asked.get('numeric') ?? [];
      return Object.fromEntries(
        variants.map(({ prompt, right }) => [prompt.ko === '다른 질문' ? 'other' : 'same', right?.ko]),
      );
    };
    const correction = { itemId: 'numeric', change: { kind: 'bank_key' as const }, neverLowers: false };

    await applyCorrection(database.db, quiz.instructor, {
      ...{ quizId: quiz.quizId, correction, bank, reason: '키가 틀렸습니다' },
    });
    expect(await read()).toEqual({ same: '1000', other: dealt });

    const [made] = await listCorrections(database.db, quiz.instructor, quiz.quizId);
    await revokeCorrection(database.db, quiz.instructor, { quizId: quiz.quizId, correctionId: made!.id });
    expect(await read()).toEqual({ same: dealt, other: dealt });
  });

  it('stays without an answer where the key cannot be read', async () => {
    const quiz = await insertQuizClass(database.db, { settings: { parts } });
    const attemptId = await start(database.db, quiz.students[0]!, quiz);
    await database.db.execute(sql`
      update quiz_attempts set items = jsonb_set(items, '{1,variant,key}', '{"of": "another release"}')
      where id = ${attemptId}`);

    const asked = await listAskedVariants(database.db, quiz.instructor, { quizId: quiz.quizId, itemIds });

    expect(asked.get('numeric')).toMatchObject([{ right: undefined }]);
  });

  it('is for no student, and for no instructor of another course', async () => {
    const quiz = await insertQuizClass(database.db);
    const other = await insertQuizClass(database.db);

    for (const viewer of [quiz.students[0]!, other.instructor])
      await expect(
        listAskedVariants(database.db, viewer, { quizId: quiz.quizId, itemIds }),
      ).rejects.toMatchObject({ code: 'not_found' });
  });
});
