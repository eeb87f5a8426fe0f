import { eq, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { users } from '@/db/schema/people';
import { assertUser, type Viewer } from './viewer';

/** Ends every session of the viewer, this one included. Throws 'sign_in_required'. */
export async function endSessions(db: Database, viewer: Viewer): Promise<void> {
  const { id } = assertUser(viewer);
  await db
    .update(users)
    .set({ sessionVersion: sql`${users.sessionVersion} + 1`, updatedAt: new Date() })
    .where(eq(users.id, id));
}
