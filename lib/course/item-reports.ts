import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Queryable } from '@/db/client';
import { assertUser, type Viewer } from '../auth/viewer';
import { AppError } from '../errors';
import { estimateProportion, type Estimate } from '../quiz/statistics';
import { selectTaughtCourse, type Course } from './courses';

export interface ItemReport {
  readonly id: string;
  readonly itemId: string;
  /** Of the item as the learner saw it. */
  readonly version: number;
  readonly variant: number;
  readonly reason: 'key' | 'unclear' | 'typo' | 'marking' | 'other';
  /** The learner's words. Text, never markup; the learner stays unnamed. */
  readonly comment: string;
  /** What had been answered; null: reported before answering. */
  readonly answer: unknown;
  readonly createdAt: Date;
  readonly resolvedAt: Date | null;
}

export interface ReportedItems {
  readonly course: Course;
  readonly reports: readonly ItemReport[];
  /** Share of right answers at first sight in self-study, by item id. */
  readonly firstSight: ReadonlyMap<string, Estimate>;
}

const ReportRowSchema = z
  .object({
    id: z.string(),
    item_id: z.string(),
    item_version: z.number(),
    variant: z.number(),
    reason: z.enum(['key', 'unclear', 'typo', 'marking', 'other']),
    comment: z.string(),
    answer: z.unknown(),
    created_at: z.coerce.date(),
    resolved_at: z.coerce.date().nullable(),
  })
  .transform((row): ItemReport => ({
    id: row.id,
    itemId: row.item_id,
    version: row.item_version,
    variant: row.variant,
    reason: row.reason,
    comment: row.comment,
    answer: row.answer ?? null,
    createdAt: row.created_at,
    resolvedAt: row.resolved_at,
  }));

const MAX_REPORTS = 200;

/**
 * What learners report of the bank's items, newest first: open ones, or those resolved. The bank is everybody's, so whoever teaches
 * a course sees them all. Throws as `selectTaughtCourse` does.
 */
export async function listItemReports(
  db: Queryable,
  viewer: Viewer,
  { slug, status }: { readonly slug: string; readonly status: 'open' | 'resolved' },
): Promise<ReportedItems> {
  const course = await selectTaughtCourse(db, viewer, slug);
  const condition = status === 'open' ? sql`resolved_at is null` : sql`resolved_at is not null`;
  const { rows } = await db.execute(sql`
    select id, item_id, item_version, variant, reason, comment, answer, created_at, resolved_at
    from item_reports where ${condition} order by created_at desc, id limit ${MAX_REPORTS}`);
  const reports = z.array(ReportRowSchema).parse(rows);
  const ids = [...new Set(reports.map(({ itemId }) => itemId))];
  return { course, reports, firstSight: await selectFirstSight(db, ids) };
}

/** Marks a report as dealt with, or opens it again. Throws as `selectTaughtCourse` does, 'not_found' for an unknown report. */
export async function resolveItemReport(
  db: Queryable,
  viewer: Viewer,
  {
    slug,
    reportId,
    resolved,
  }: { readonly slug: string; readonly reportId: string; readonly resolved: boolean },
): Promise<void> {
  await selectTaughtCourse(db, viewer, slug);
  const { id } = assertUser(viewer);
  if (!z.uuid().safeParse(reportId).success) throw new AppError('not_found');
  const { rowCount } = await db.execute(sql`
    update item_reports set resolved_at = ${resolved ? sql`now()` : null}, resolved_by = ${resolved ? id : null}
    where id = ${reportId}`);
  if (rowCount === 0) throw new AppError('not_found');
}

async function selectFirstSight(
  db: Queryable,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Estimate>> {
  if (ids.length === 0) return new Map();
  const { rows } = await db.execute<{ item_id: string; right: number; n: number }>(sql`
    select item_id, count(*) filter (where status = 'right')::int as right, count(*)::int as n
    from (select distinct on (user_id, item_id) item_id, status from quiz_reviews
      where item_id in ${ids} order by user_id, item_id, answered_at) first_reviews
    group by item_id`);
  return new Map(
    rows.flatMap(({ item_id: id, right, n }) => {
      const estimate = estimateProportion(right, n);
      return estimate === undefined ? [] : [[id, estimate] as const];
    }),
  );
}
