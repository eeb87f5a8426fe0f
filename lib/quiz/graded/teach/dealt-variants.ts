import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '@/db/client';
import type { Viewer } from '../../../auth/viewer';
import type { Text } from '../../../exercise/types';
import { log } from '../../../log';
import { groupBy } from '../../group-by';
import { findKind } from '../../kinds/index';
import { TextSchema } from '../../options';
import { selectTaughtQuiz } from '../access';
import { findKeyed } from '../explain-correction';
import type { ExplainedCorrection } from '../mark-attempt';
import { listCorrectionsInForce, shownDigest } from '../scores';

/** What a variant asked those who were dealt it. */
export interface AskedVariant {
  readonly variantIndex: number;
  readonly prompt: Text;
  /**
   * By the key that marks it now, which may be a corrected one. Absent where the kind writes none out, or where a release
   * no longer reads the key.
   */
  readonly right: Text | undefined;
}

/**
 * What the variants of these items asked, by item: as they were dealt, for the bank may draw other numbers by now. Two
 * have the same index where it changed between attempts. Throws 'sign_in_required', 'not_found'.
 */
export async function listAskedVariants(
  db: Database,
  viewer: Viewer,
  { quizId, itemIds }: { readonly quizId: string; readonly itemIds: readonly string[] },
): Promise<ReadonlyMap<string, readonly AskedVariant[]>> {
  const { id } = await selectTaughtQuiz(db, viewer, quizId);
  const corrections = await listCorrectionsInForce(db, id);
  const { rows } = await db.execute(sql`
    select d.*, ${shownDigest(sql`d.variant`)} as shown from (
      select distinct i.item ->> 'itemId' as "itemId", i.item ->> 'kind' as kind,
        i.item -> 'variantIndex' as "variantIndex", i.item -> 'variant' as variant
      from quiz_attempts a cross join lateral jsonb_array_elements(a.items) i(item)
      where a.quiz_id = ${id} and not a.is_preview and ${JSON.stringify(itemIds)}::jsonb ? (i.item ->> 'itemId')
      order by 1, 3, 4 limit 2000) d
    order by 1, 3, 4`);
  const asked = z
    .array(SnapshotSchema)
    .parse(rows)
    .map((snapshot) => ({
      itemId: snapshot.itemId,
      variantIndex: snapshot.variantIndex,
      prompt: snapshot.variant.prompt,
      right: revealRight(withKeyInForce(snapshot, corrections)),
    }));
  // Snapshots that differ in their explanations alone asked the same.
  const different = [...groupBy(asked, (one) => JSON.stringify(one)).values()].flatMap(
    ([first]) => first ?? [],
  );
  return groupBy(different, ({ itemId }) => itemId);
}

const SnapshotSchema = z.object({
  itemId: z.string(),
  kind: z.string(),
  variantIndex: z.number(),
  variant: z.object({ prompt: TextSchema, explanation: TextSchema, view: z.unknown(), key: z.unknown() }),
  /** `shownDigest` of the variant. */
  shown: z.string(),
});
type Snapshot = z.infer<typeof SnapshotSchema>;

function withKeyInForce(snapshot: Snapshot, corrections: readonly ExplainedCorrection[]): Snapshot {
  const { itemId, variantIndex, variant, shown } = snapshot;
  const keyed = findKeyed(snapshot, { corrections, digests: { [itemId]: shown } });
  if (keyed === undefined) return snapshot;
  return { ...snapshot, variant: { ...variant, key: keyed.keys[variantIndex] } };
}

function revealRight({ itemId, kind, variant }: Snapshot): Text | undefined {
  try {
    return findKind(kind).reveal(variant).right;
  } catch (error) {
    log().error({ itemId, err: error }, 'key not revealed');
    return undefined;
  }
}
