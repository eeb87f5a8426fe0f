import { sql } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import type { Viewer } from '../../auth/viewer';
import { attemptTables, isOver } from './attempt-state';

/** Ids of the items that stand in an attempt of the viewer's that is not over: elsewhere their keys stay closed as well. */
export async function listItemsInOpenAttempts(db: Queryable, viewer: Viewer): Promise<ReadonlySet<string>> {
  if (viewer.kind !== 'user') return new Set();
  const { rows } = await db.execute<{ item_id: string }>(sql`
    select distinct jsonb_path_query(a.items, '$[*].itemId') #>> '{}' as item_id
    from ${attemptTables} where a.user_id = ${viewer.id} and not a.is_preview and not ${isOver}`);
  return new Set(rows.map(({ item_id: id }) => id));
}
