'use server';

import { z } from 'zod';
import { getDatabase } from '@/db/client';
import { selectTaughtCourse } from '@/lib/course/courses';
import { AppError } from '@/lib/errors';
import { LOCALES } from '@/lib/i18n/locales';
import { dealItems } from '@/lib/quiz/graded/deal';
import { listItemsInOpenAttempts } from '@/lib/quiz/graded/open-items';
import { presentDealt } from '@/lib/quiz/graded/present-attempt';
import { QuizPartsSchema, type DealtItem } from '@/lib/quiz/graded/types';
import {
  grantExtraTime,
  insertQuiz,
  publishQuiz,
  QuizSettingsSchema,
  updateQuiz,
} from '@/lib/quiz/graded/teach/compose-quiz';
import {
  presentBankKey,
  presentDealtKey,
  type KeyedBankItem,
  type KeyedItem,
} from '@/lib/quiz/graded/teach/present-key';
import { searchBank, toFound, type FoundItem } from '@/lib/quiz/graded/teach/search-bank';
import { acceptLateAnswer } from '@/lib/quiz/graded/teach/accept-late';
import { duplicateQuiz } from '@/lib/quiz/graded/teach/duplicate-quiz';
import type { ShownItem } from '@/lib/quiz/shown';
import { runAction, type ActionResult } from '@/app/_server/action';
import { parseArgument, runForValue, type ActionValue } from '@/app/_server/action-value';
import { currentBank } from '@/app/_server/quiz-bank';
import { currentViewer } from '@/app/_server/viewer';
import { loadWords } from '@/app/_server/words';

const SlugSchema = z.string().max(200);
const IdSchema = z.string().max(64);
const LocaleSchema = z.enum(LOCALES);

export async function createQuiz(slug: string, settings: unknown): Promise<ActionValue<string>> {
  return runForValue('create-quiz', async () =>
    insertQuiz(getDatabase(), await currentViewer(), {
      slug: parseArgument(SlugSchema, slug),
      settings: parseArgument(QuizSettingsSchema, settings),
      bank: await currentBank(),
    }),
  );
}

export async function saveQuiz(quizId: string, settings: unknown): Promise<ActionResult> {
  return runAction('save-quiz', async () =>
    updateQuiz(getDatabase(), await currentViewer(), {
      quizId: parseArgument(IdSchema, quizId),
      settings: parseArgument(QuizSettingsSchema, settings),
      bank: await currentBank(),
    }),
  );
}

/** Gives the copy's id. */
export async function copyQuiz(quizId: string): Promise<ActionValue<string>> {
  return runForValue('copy-quiz', async () => {
    const [ko, en] = await Promise.all([loadWords('ko', 'teachQuiz'), loadWords('en', 'teachQuiz')]);
    return duplicateQuiz(getDatabase(), await currentViewer(), {
      quizId: parseArgument(IdSchema, quizId),
      toTitle: {
        ko: (title) => ko('duplicate.title', { title }),
        en: (title) => en('duplicate.title', { title }),
      },
    });
  });
}

export async function setPublished(quizId: string, isPublished: boolean): Promise<ActionResult> {
  return runAction('publish-quiz', async () =>
    publishQuiz(getDatabase(), await currentViewer(), {
      quizId: parseArgument(IdSchema, quizId),
      isPublished: parseArgument(z.boolean(), isPublished),
      bank: await currentBank(),
    }),
  );
}

export async function giveExtraTime(
  quizId: string,
  studentId: string,
  minutes: number,
): Promise<ActionResult> {
  return runAction('extra-time', async () =>
    grantExtraTime(getDatabase(), await currentViewer(), {
      quizId: parseArgument(IdSchema, quizId),
      studentId: parseArgument(z.uuid(), studentId),
      extraS: 60 * parseArgument(z.number().int().min(0).max(43_200), minutes),
    }),
  );
}

export async function acceptLate(quizId: string, eventId: string): Promise<ActionResult> {
  return runAction('accept-late', async () =>
    acceptLateAnswer(getDatabase(), await currentViewer(), {
      quizId: parseArgument(IdSchema, quizId),
      eventId: parseArgument(IdSchema, eventId),
    }),
  );
}

const QuerySchema = z.object({
  text: z.string().max(200),
  chapterId: z.string().max(80),
  kind: z.string().max(40),
  offset: z.number().int().min(0).max(100_000),
});

interface FoundPage {
  readonly items: readonly FoundItem[];
  readonly count: number;
}

export async function findItems(
  slug: string,
  query: unknown,
  locale: string,
): Promise<ActionValue<FoundPage>> {
  return runForValue('find-items', async () => {
    await selectTaughtCourse(getDatabase(), await currentViewer(), parseArgument(SlugSchema, slug));
    return searchBank(
      await currentBank(),
      parseArgument(QuerySchema, query),
      parseArgument(LocaleSchema, locale),
    );
  });
}

/** Prompts of items that a quiz names; those that the bank has no more are left out. */
export async function describeItems(
  slug: string,
  ids: readonly string[],
  locale: string,
): Promise<ActionValue<readonly FoundItem[]>> {
  return runForValue('describe-items', async () => {
    await selectTaughtCourse(getDatabase(), await currentViewer(), parseArgument(SlugSchema, slug));
    const { byId } = await currentBank();
    const wanted = parseArgument(z.array(z.string().max(80)).max(1500), ids);
    return wanted.flatMap((id) => {
      const item = byId.get(id);
      return item === undefined ? [] : [toFound(item, parseArgument(LocaleSchema, locale))];
    });
  });
}

/** An item of the bank with its key: for those who teach the course alone. */
export async function openKey(
  slug: string,
  itemId: string,
  locale: string,
): Promise<ActionValue<KeyedBankItem>> {
  return runForValue('open-key', async () => {
    await selectTaughtCourse(getDatabase(), await currentViewer(), parseArgument(SlugSchema, slug));
    const item = (await currentBank()).byId.get(parseArgument(z.string().max(80), itemId));
    if (item === undefined) throw new AppError('not_found');
    await assertNotAsked([item.id]);
    return presentBankKey(item, parseArgument(LocaleSchema, locale));
  });
}

const DealSchema = z.object({ parts: QuizPartsSchema, shuffles: z.boolean(), seed: z.string().max(80) });

/** The items of an attempt as a student would get them; nothing is kept. */
export async function dealSample(
  slug: string,
  options: unknown,
  locale: string,
): Promise<ActionValue<readonly ShownItem[]>> {
  return runForValue('deal-sample', async () =>
    (await deal(slug, options)).map((item) => presentDealt(item, parseArgument(LocaleSchema, locale))),
  );
}

/** The same items with their keys, once an instructor asks for them. */
export async function dealSampleKeys(
  slug: string,
  options: unknown,
  locale: string,
): Promise<ActionValue<readonly KeyedItem[]>> {
  return runForValue('deal-sample-keys', async () => {
    const items = await deal(slug, options);
    await assertNotAsked(items.map(({ itemId }) => itemId));
    return items.map((item) => presentDealtKey(item, parseArgument(LocaleSchema, locale)));
  });
}

/** Whoever teaches one course may be taking a quiz of another: throws 'item_in_quiz' where an item is asked there now. */
async function assertNotAsked(itemIds: readonly string[]): Promise<void> {
  const asked = await listItemsInOpenAttempts(getDatabase(), await currentViewer());
  if (itemIds.some((id) => asked.has(id))) throw new AppError('item_in_quiz');
}

/** Refuses all but those who teach the course. */
async function deal(slug: string, options: unknown): Promise<readonly DealtItem[]> {
  await selectTaughtCourse(getDatabase(), await currentViewer(), parseArgument(SlugSchema, slug));
  const { parts, shuffles, seed } = parseArgument(DealSchema, options);
  return dealItems(await currentBank(), { parts, shuffles, drawSeed: seed, orderSeed: seed });
}
