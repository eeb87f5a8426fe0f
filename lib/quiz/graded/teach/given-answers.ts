import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '@/db/client';
import type { Viewer } from '../../../auth/viewer';
import type { Text } from '../../../exercise/types';
import { groupBy } from '../../group-by';
import { TextSchema } from '../../options';
import { selectTaughtQuiz } from '../access';
import { attemptTables, countedAnswers, isOver } from '../attempt-state';
import { isLeftOut } from '../mark-attempt';
import { listCorrectionsInForce, shownDigest } from '../scores';
import type { DealtVariant } from '../types';

export interface DealtItemCount {
  readonly itemId: string;
  readonly kind: string;
  /** Attempts that have it. */
  readonly attempts: number;
}

/** The items that a quiz has dealt to students so far. Throws 'sign_in_required', 'not_found'. */
export async function listDealtItems(
  db: Database,
  viewer: Viewer,
  quizId: string,
): Promise<readonly DealtItemCount[]> {
  const { id } = await selectTaughtQuiz(db, viewer, quizId);
  const { rows } = await db.execute(sql`
    select i.item ->> 'itemId' as "itemId", i.item ->> 'kind' as kind, count(*)::int as attempts
    from quiz_attempts a cross join jsonb_array_elements(a.items) i(item)
    where a.quiz_id = ${id} and not a.is_preview group by 1, 2 order by 1 limit 1000`);
  const schema = z.object({ itemId: z.string(), kind: z.string(), attempts: z.number() });
  return z.array(schema).parse(rows);
}

export interface GivenAnswer {
  readonly answer: unknown;
  readonly status: string;
  readonly count: number;
}

/** A variant of an item as students were shown it, with what they answered to just this. */
export interface AnsweredVariant {
  readonly variant: DealtVariant;
  readonly prompt: Text;
  readonly view: unknown;
  /** Most frequent first. */
  readonly answers: readonly GivenAnswer[];
}

export interface AnsweredItem {
  /** The item does not count: no answer to it waits for a decision. */
  readonly isLeftOut: boolean;
  /** None where nobody was dealt it. */
  readonly variants: readonly AnsweredVariant[];
}

/** Different answers of a variant that are listed. */
const MAX_ANSWERS = 100;

/**
 * The variants of one item that students were dealt, each with the different answers in attempts that are over and how
 * they are marked: the same number may be right in one variant and wrong in another. Throws as `listDealtItems` does.
 */
export async function selectGivenAnswers(
  db: Database,
  viewer: Viewer,
  { quizId, itemId }: { readonly quizId: string; readonly itemId: string },
): Promise<AnsweredItem> {
  const { id } = await selectTaughtQuiz(db, viewer, quizId);
  const dealt = sql`${shownDigest(sql`i.item -> 'variant'`)} as shown`;
  const [corrections, dealtVariants, given] = await Promise.all([
    listCorrectionsInForce(db, id),
    db.execute(sql`
      select distinct on (d.shown) d.shown, d.index, d.variant -> 'prompt' as prompt, d.variant -> 'view' as view from (
        select ${dealt}, (i.item -> 'variantIndex')::int as index, i.item -> 'variant' as variant
        from quiz_attempts a cross join lateral jsonb_array_elements(a.items) i(item)
        where a.quiz_id = ${id} and not a.is_preview and i.item ->> 'itemId' = ${itemId}) d
      order by d.shown, d.index limit 100`),
    db.execute(sql`
      select shown, answer, status, count from (
        select given.*, row_number() over (partition by given.shown order by given.count desc, given.answer::text) as rank
        from (
          select g.shown, g.answer, g.status, count(*)::int as count from (
            select ${dealt}, ${countedAnswers} -> (i.place - 1)::text as answer,
              s.items -> (i.place - 1)::int ->> 'status' as status
            from ${attemptTables} join quiz_attempt_scores s on s.attempt_id = a.id
              cross join lateral jsonb_array_elements(a.items) with ordinality i(item, place)
            where a.quiz_id = ${id} and not a.is_preview and ${isOver} and i.item ->> 'itemId' = ${itemId}) g
          where g.answer is not null and g.answer <> 'null' group by g.shown, g.answer, g.status) given) ranked
      where rank <= ${MAX_ANSWERS} order by count desc, answer::text`),
  ]);
  const answers = groupBy(z.array(GivenSchema).parse(given.rows), ({ shown }) => shown);
  const variants = z
    .array(VariantSchema)
    .parse(dealtVariants.rows)
    .toSorted((a, b) => a.index - b.index || (a.shown < b.shown ? -1 : 1))
    .map(({ index, shown, prompt, view }) => ({
      variant: { index, shown },
      prompt,
      view,
      answers: (answers.get(shown) ?? []).map(({ answer, status, count }) => ({ answer, status, count })),
    }));
  return { isLeftOut: isLeftOut(itemId, corrections), variants };
}

const VariantSchema = z.object({
  index: z.number(),
  shown: z.string(),
  prompt: TextSchema,
  view: z.unknown(),
});
const GivenSchema = z.object({
  shown: z.string(),
  answer: z.unknown(),
  status: z.string(),
  count: z.number(),
});
