import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '@/db/client';
import type { Viewer } from '../../../auth/viewer';
import { selectTaughtQuiz } from '../access';
import { attemptTables, countedAnswers, isOver } from '../attempt-state';

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

/** The different answers to one item in attempts that are over, with how they are marked; most frequent first. */
export async function listGivenAnswers(
  db: Database,
  viewer: Viewer,
  { quizId, itemId }: { readonly quizId: string; readonly itemId: string },
): Promise<readonly GivenAnswer[]> {
  const { id } = await selectTaughtQuiz(db, viewer, quizId);
  const { rows } = await db.execute(sql`
    select given.answer, given.status, count(*)::int as count from (
      select ${countedAnswers} -> (i.place - 1)::text as answer, s.items -> (i.place - 1)::int ->> 'status' as status
      from ${attemptTables} join quiz_attempt_scores s on s.attempt_id = a.id
        cross join lateral jsonb_array_elements(a.items) with ordinality i(item, place)
      where a.quiz_id = ${id} and not a.is_preview and ${isOver} and i.item ->> 'itemId' = ${itemId}) given
    where given.answer is not null and given.answer <> 'null'
    group by given.answer, given.status order by count desc, given.answer::text limit 100`);
  return z.array(z.object({ answer: z.unknown(), status: z.string(), count: z.number() })).parse(rows);
}
