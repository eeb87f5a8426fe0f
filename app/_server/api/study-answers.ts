import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { consumeLimits } from '@/lib/auth/rate-limits';
import type { Viewer } from '@/lib/auth/viewer';
import { toAppError, type ErrorParams } from '@/lib/errors';
import type { PublishedCourse } from '@/lib/exercise/published-course';
import type { Locale } from '@/lib/exercise/types';
import type { QuizBank } from '@/lib/quiz/bank';
import { listItemsInOpenAttempts } from '@/lib/quiz/graded/open-items';
import { listLinks, presentFeedback } from '@/lib/quiz/present';
import type { ShownFeedback } from '@/lib/quiz/shown';
import { markAnswer, type GivenAnswer, type MarkedAnswer } from '@/lib/quiz/study/records/mark-answer';
import { recordAnswers } from '@/lib/quiz/study/records/record-answers';
import type { Card } from '@/lib/quiz/study/types';
import type { ApiHandler } from '../serve-request';
import { InstantSchema, ItemIdSchema, LocaleSchema, VariantSchema, VersionSchema } from './study-items';

const HOUR_MS = 3_600_000;

const AnswerSchema = z.object({
  id: z.uuid(),
  itemId: ItemIdSchema,
  version: VersionSchema,
  variant: VariantSchema,
  answer: z.unknown(),
  answeredAt: InstantSchema,
  durationMs: z
    .number()
    .min(0)
    .transform((durationMs) => Math.round(Math.min(durationMs, HOUR_MS))),
});

const BodySchema = z.object({
  locale: LocaleSchema,
  /** The account that the answers were given in: nobody else's gets them, whoever is signed in by now. */
  owner: z.uuid().nullable(),
  answers: z.array(AnswerSchema).min(1).max(200),
});

/** What became of one answer. */
export type AnswerResult =
  { readonly id: string; readonly feedback: ShownFeedback; readonly card?: Card } | RefusedAnswer;

interface RefusedAnswer {
  readonly id: string;
  readonly error: { readonly code: string; readonly params: ErrorParams };
}

/**
 * POST /api/study/answers with {locale, owner, answers: [{id, itemId, version, variant, answer, answeredAt,
 * durationMs}]}, at most 200: {kept, results: AnswerResult[]}. The answers are marked for everybody, and kept where
 * `owner` is who is signed in: each once, however often it is sent, and of one item no more than fifty a day. Answers to
 * items of a quiz that the viewer is taking are neither marked nor kept ('item_in_quiz').
 */
export const postStudyAnswers: ApiHandler = async (api) => {
  const viewer = await api.viewer();
  const { locale, owner, answers } = await api.json(BodySchema);
  await consumeLimits(api.db, [limitOf(viewer, answers.length)]);
  const [bank, course, inQuiz] = await Promise.all([
    api.bank(),
    api.course(),
    listItemsInOpenAttempts(api.db, viewer),
  ]);
  const tried: (MarkedAnswer | RefusedAnswer)[] = [];
  for (const given of answers) {
    tried.push(inQuiz.has(given.itemId) ? refuse(given) : tryMark(bank, given));
    // A formula takes milliseconds: two hundred of them must not hold up everybody else.
    await setImmediate();
  }
  const marked = tried.flatMap((one) => ('marking' in one ? [one] : []));
  const isKept = viewer.kind === 'user' && viewer.id === owner;
  const recorded = isKept
    ? await recordAnswers(api.db, viewer, { answers: marked, now: new Date() })
    : undefined;
  const results = tried.map((one): AnswerResult => {
    if (!('marking' in one)) return one;
    if (recorded?.outcomes.get(one.id) === 'foreign')
      return { id: one.id, error: { code: 'idempotency_key_reused', params: {} } };
    const card = recorded?.cards.get(one.itemId);
    const feedback = toFeedback(one, { course, locale });
    return card === undefined ? { id: one.id, feedback } : { id: one.id, feedback, card };
  });
  return Response.json({ kept: isKept, results });
};

function limitOf(viewer: Viewer, points: number): Parameters<typeof consumeLimits>[1][number] {
  return viewer.kind === 'user'
    ? ['study_marking_account', viewer.id, points]
    : ['study_marking_address', viewer.address, points];
}

/**
 * An answer to an item of a quiz that its giver is taking. It must leave no trace: a review would move the item's card,
 * and plans and figures would then tell whether it was right.
 */
function refuse({ id }: GivenAnswer): RefusedAnswer {
  return { id, error: { code: 'item_in_quiz', params: {} } };
}

/** One answer that cannot be marked must not hold up those that were given with it. */
function tryMark(bank: QuizBank, given: GivenAnswer): MarkedAnswer | RefusedAnswer {
  try {
    return markAnswer(bank, given);
  } catch (error) {
    const { code, params } = toAppError(error);
    if (code === 'internal') throw error;
    return { id: given.id, error: { code, params } };
  }
}

/** An answer that could not be read or decided teaches nothing: else anything typed would show the key. */
function toFeedback(
  { item, showable, marking }: MarkedAnswer,
  { course, locale }: { readonly course: PublishedCourse; readonly locale: Locale },
): ShownFeedback {
  const isOpen = marking.status === 'invalid' || marking.status === 'undecided';
  const links = isOpen ? undefined : listLinks(item, course, locale);
  return presentFeedback(showable, marking, { locale, ...(links === undefined ? {} : { links }) });
}
