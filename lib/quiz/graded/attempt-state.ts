import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { KeysShown } from './access';

/*
 * Fragments about attempt `a` of quiz `q` with extra time `x`. All time is the server's: what a browser's clock says
 * reaches none of them.
 */

export const attemptTables = sql`quiz_attempts a join quizzes q on q.id = a.quiz_id
  left join quiz_extra_times x on x.quiz_id = a.quiz_id and x.user_id = a.user_id`;

/** The time limit's end or the closing time, whichever is earlier, and the extra time; null: no limit. */
export const deadline = sql`(least(a.deadline_at, case when a.is_preview then null else q.closes_at end)
  + make_interval(secs => coalesce(x.extra_s, 0)))`;

export const submittedAt = sql`(select min(e.at) from quiz_attempt_events e
  where e.attempt_id = a.id and e.kind = 'submitted')`;

/** An attempt whose deadline has passed is over, submitted or not. */
export const isOver = sql`(coalesce(clock_timestamp() > ${deadline}, false) or ${submittedAt} is not null)`;

/**
 * The answer of each item that counts, as {index: answer}: the latest one in time, or accepted later. An answer that
 * overlapped with the submission and lost is not in time.
 */
export const countedAnswers = sql`(select coalesce(jsonb_object_agg(latest.item_index, latest.answer), '{}')
  from (select distinct on (e.item_index) e.item_index, e.answer from quiz_attempt_events e
    where e.attempt_id = a.id and (e.kind = 'late_accepted'
      or e.kind = 'answered' and e.at <= coalesce(${submittedAt}, 'infinity'))
    order by e.item_index, e.revision desc) latest)`;

/** 'open': can be answered; 'submitted': handed in; 'expired': its time was up. */
export type AttemptState = 'open' | 'submitted' | 'expired';

export const AttemptTimesSchema = z
  .object({
    now: z.coerce.date(),
    deadline_at: z.coerce.date().nullable(),
    submitted_at: z.coerce.date().nullable(),
    is_over: z.boolean(),
  })
  .transform((row): AttemptTimes => ({
    now: row.now,
    deadlineAt: row.deadline_at,
    submittedAt: row.submitted_at,
    state: row.submitted_at !== null ? 'submitted' : row.is_over ? 'expired' : 'open',
  }));

export interface AttemptTimes {
  readonly now: Date;
  readonly deadlineAt: Date | null;
  readonly submittedAt: Date | null;
  readonly state: AttemptState;
}

/** The columns of AttemptTimesSchema. */
export const attemptTimes = sql`clock_timestamp() as now, ${deadline} as deadline_at,
  ${submittedAt} as submitted_at, ${isOver} as is_over`;

interface Showing {
  readonly keysShown: KeysShown;
  readonly isOver: boolean;
  /** Of this student, in this quiz. */
  readonly hasOpenAttempt: boolean;
  readonly isClosedForAll: boolean;
  /** Sees the attempt as an instructor of the course. */
  readonly viewerTeaches: boolean;
}

/** What may be shown of an attempt's marks: nothing, the total, or marks and keys of every item. */
export function toShownMarks(showing: Showing): 'nothing' | 'total' | 'keys' {
  const { keysShown, isOver: over, hasOpenAttempt, isClosedForAll, viewerTeaches } = showing;
  if (!over) return 'nothing';
  if (viewerTeaches) return 'keys';
  switch (keysShown) {
    case 'after_attempt':
      return hasOpenAttempt ? 'nothing' : 'keys';
    case 'after_close':
      return isClosedForAll && !hasOpenAttempt ? 'keys' : 'nothing';
    case 'never':
      return isClosedForAll && !hasOpenAttempt ? 'total' : 'nothing';
  }
}
