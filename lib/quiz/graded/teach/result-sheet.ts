import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database, Queryable } from '@/db/client';
import type { Viewer } from '../../../auth/viewer';
import { selectTaughtQuiz, type Quiz } from '../access';
import type { AttemptState } from '../attempt-state';
import type { OwnScore } from '../list-quizzes';
import { toPendingPoints } from '../pending-points';
import { ensureScores, ItemMarkSchema } from '../scores';
import type { QuizPart } from '../types';
import { endOf, toLateS } from './lateness';
import { listResultRows, type ResultAttempt, type ResultRow } from './results';

export interface SheetAttempt {
  readonly number: number;
  readonly state: AttemptState;
  readonly startedAt: Date;
  /** null: under way. */
  readonly endedAt: Date | null;
  /** Seconds between the end and the last answer that came after it, accepted or not; null: there is none. */
  readonly lateS: number | null;
  /** null: under way. */
  readonly score: OwnScore | null;
  /** By column; null: not asked, left out of the marks, waiting for a decision, or under way. */
  readonly points: readonly (number | null)[];
  /** Items that wait for a decision. */
  readonly pendingIds: readonly string[];
}

export interface SheetRow {
  readonly student: ResultRow['student'];
  /** null: has not begun. */
  readonly attempt: SheetAttempt | null;
}

export interface ResultSheet {
  readonly quiz: Quiz;
  /** The columns: chosen items as the quiz has them, then those drawn by somebody, by id. */
  readonly itemIds: readonly string[];
  /** Each attempt, and those who have none: in the order of the results. */
  readonly rows: readonly SheetRow[];
}

const MarkedAttemptSchema = z.object({
  id: z.string(),
  item_ids: z.array(z.string()),
  marks: z.array(ItemMarkSchema).nullable(),
  late_at: z.coerce.date().nullable(),
});
type MarkedAttempt = z.infer<typeof MarkedAttemptSchema>;

/** The results with the points of every item, corrections applied. Throws as `selectTaughtQuiz` does. */
export async function selectResultSheet(db: Database, viewer: Viewer, quizId: string): Promise<ResultSheet> {
  const quiz = await selectTaughtQuiz(db, viewer, quizId);
  await ensureScores(db, quiz.id);
  // One snapshot: a correction made meanwhile must not change the items and leave the totals.
  const { results, marked } = await db.transaction(
    async (tx) => ({ results: await listResultRows(tx, quiz), marked: await listMarked(tx, quiz.id) }),
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
  const itemIds = listColumns(quiz.parts, marked);
  const byId = new Map(marked.map((one) => [one.id, one]));
  const rows = results.flatMap(({ student, attempts }): SheetRow[] =>
    attempts.length === 0
      ? [{ student, attempt: null }]
      : attempts.map((one) => ({ student, attempt: toSheetAttempt(one, byId.get(one.id), itemIds) })),
  );
  return { quiz, itemIds, rows };
}

async function listMarked(db: Queryable, quizId: string): Promise<readonly MarkedAttempt[]> {
  const { rows } = await db.execute(sql`
    select a.id, s.items as marks,
      (select jsonb_agg(i.item -> 'itemId' order by i.place)
        from jsonb_array_elements(a.items) with ordinality i(item, place)) as item_ids,
      (select max(e.at) from quiz_attempt_events e where e.attempt_id = a.id and e.kind = 'late') as late_at
    from quiz_attempts a left join quiz_attempt_scores s on s.attempt_id = a.id
    where a.quiz_id = ${quizId} and not a.is_preview`);
  return z.array(MarkedAttemptSchema).parse(rows);
}

function listColumns(parts: readonly QuizPart[], marked: readonly MarkedAttempt[]): readonly string[] {
  const chosen = parts.flatMap((part) => (part.kind === 'fixed' ? part.itemIds : []));
  const drawn = new Set(marked.flatMap((one) => one.item_ids));
  for (const id of chosen) drawn.delete(id);
  return [...chosen, ...[...drawn].sort()];
}

function toSheetAttempt(
  { number, startedAt, times, score }: ResultAttempt,
  marked: MarkedAttempt | undefined,
  itemIds: readonly string[],
): SheetAttempt {
  const lateAt = marked?.late_at ?? null;
  // The score of an attempt that extra time has opened again is not its last.
  const marks = score === null ? [] : (marked?.marks ?? []);
  const markOf = new Map(marks.map((mark, place) => [marked?.item_ids[place], mark]));
  const isPending = (id: string) => {
    const mark = markOf.get(id);
    return mark !== undefined && toPendingPoints(mark) > 0;
  };
  const pointsOf = (id: string) => {
    const mark = markOf.get(id);
    return mark === undefined || mark.fraction === null || isPending(id) ? null : mark.points;
  };
  return {
    ...{ number, startedAt, score, state: times.state },
    endedAt: times.state === 'open' ? null : endOf(times),
    lateS: lateAt === null ? null : (toLateS(lateAt, times) ?? null),
    points: itemIds.map(pointsOf),
    pendingIds: itemIds.filter(isPending),
  };
}
