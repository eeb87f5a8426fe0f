import { sql } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { assertUser, type Viewer } from '../../auth/viewer';
import { AppError } from '../../errors';
import { assertText } from './source';

export interface Draft {
  readonly source: string;
  readonly updatedAt: Date;
}

/**
 * Keeps the editor's content of one exercise, unless what is kept was edited later (on another device). `editedAt` is
 * the client's clock and counts as now if it lies in the future. Returns the instant that was kept.
 * Throws 'sign_in_required', 'not_found' (exercise), 'source_too_large', 'source_not_text', 'draft_outdated'.
 */
export async function saveDraft(
  db: Queryable,
  viewer: Viewer,
  input: {
    readonly exercises: { has(id: string): boolean };
    readonly exerciseId: string;
    readonly source: string;
    readonly editedAt?: Date;
  },
): Promise<Date> {
  const { id } = assertUser(viewer);
  if (!input.exercises.has(input.exerciseId)) throw new AppError('not_found');
  assertText(input.source);
  const { rows } = await db.execute<{ updated_at: string | Date }>(sql`
    insert into drafts (user_id, exercise_id, source, updated_at)
    values (${id}, ${input.exerciseId}, ${input.source},
      least(now(), ${(input.editedAt ?? new Date()).toISOString()}::timestamptz))
    on conflict (user_id, exercise_id) do update set source = excluded.source, updated_at = excluded.updated_at
      where drafts.updated_at <= excluded.updated_at
    returning updated_at`);
  const [row] = rows;
  if (row === undefined) throw new AppError('draft_outdated');
  return new Date(row.updated_at);
}

/** The viewer's draft of an exercise; undefined if there is none. */
export async function selectOptionalDraft(
  db: Queryable,
  viewer: Viewer,
  exerciseId: string,
): Promise<Draft | undefined> {
  const { id } = assertUser(viewer);
  if (exerciseId.includes('\0')) return undefined;
  const { rows } = await db.execute<{ source: string; updated_at: string | Date }>(sql`
    select source, updated_at from drafts where user_id = ${id} and exercise_id = ${exerciseId}`);
  const [row] = rows;
  return row === undefined ? undefined : { source: row.source, updatedAt: new Date(row.updated_at) };
}
