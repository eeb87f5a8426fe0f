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
  /** Of the item as it was seen, which the bank may have changed or dropped since; undefined: as the bank has it. */
  readonly version: number | undefined;
  readonly variant: number;
  readonly reason: ReportReason;
  /** At most 2,000 characters. */
  readonly comment: string;
  /** What had been answered; undefined: reported before answering. */
  readonly answer: unknown;
}

/**
 * Keeps a report of an item, from anybody. Throws 'rate_limited', and 'not_found' (item, variant) where it does not say
 * which version was seen.
 */
export async function insertItemReport(
  db: Database,
  viewer: Viewer,
  { bank, report }: { readonly bank: QuizBank; readonly report: ItemReport },
): Promise<void> {
  const { version, variant } = findReported(bank, report);
  await consumeLimits(db, [
    viewer.kind === 'user' ? ['item_report_account', viewer.id] : ['item_report_address', viewer.address],
  ]);
  await db.insert(itemReports).values({
    userId: viewer.kind === 'user' ? viewer.id : null,
    itemId: report.itemId,
    itemVersion: version,
    variant,
    reason: report.reason,
    comment: report.comment.trim(),
    answer: report.answer === undefined ? null : sql`${toStorableJson(report.answer)}::jsonb`,
  });
}

/**
 * What the report is about. The result of a graded quiz shows what was dealt: a report of it holds for just that, also once
 * the bank has dropped the item or the variant.
 */
function findReported(
  bank: QuizBank,
  { itemId, version, variant }: ItemReport,
): Pick<ItemReport, 'variant'> & { readonly version: number } {
  if (version === undefined) {
    const today = findShowable(bank, itemId, variant);
    return { version: today.version, variant: today.variantIndex };
  }
  // Nobody can have seen a version that is still to come.
  return { version: Math.min(version, bank.byId.get(itemId)?.version ?? version), variant };
}
