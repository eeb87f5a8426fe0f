import { sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { itemReports } from '@/db/schema/study';
import { consumeLimits } from '../../../auth/rate-limits';
import type { Viewer } from '../../../auth/viewer';
import { toStorableJson } from '../../../grading/queue/storable-json';
import type { QuizBank } from '../../bank';
import { findShowable } from './mark-answer';

export const REPORT_REASONS = ['key', 'unclear', 'typo', 'marking', 'other'] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

export interface ItemReport {
  readonly itemId: string;
  readonly variant: number;
  readonly reason: ReportReason;
  /** At most 2,000 characters. */
  readonly comment: string;
  /** What had been answered; undefined: reported before answering. */
  readonly answer: unknown;
}

/** Keeps a report of an item, from anybody. Throws 'not_found' (item, variant), 'rate_limited'. */
export async function insertItemReport(
  db: Database,
  viewer: Viewer,
  { bank, report }: { readonly bank: QuizBank; readonly report: ItemReport },
): Promise<void> {
  const { id: itemId, version, variantIndex } = findShowable(bank, report.itemId, report.variant);
  await consumeLimits(db, [
    viewer.kind === 'user' ? ['item_report_account', viewer.id] : ['item_report_address', viewer.address],
  ]);
  await db.insert(itemReports).values({
    userId: viewer.kind === 'user' ? viewer.id : null,
    itemId,
    itemVersion: version,
    variant: variantIndex,
    reason: report.reason,
    comment: report.comment.trim(),
    answer: report.answer === undefined ? null : sql`${toStorableJson(report.answer)}::jsonb`,
  });
}
