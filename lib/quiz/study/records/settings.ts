import { eq } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { studySettings } from '@/db/schema/study';
import { assertUser, type Viewer } from '../../../auth/viewer';
import { AppError } from '../../../errors';
import { toTimeZone } from '../days';
import { DEFAULT_SETTINGS, type StudySettings } from '../types';

/** The viewer's settings; the defaults where nothing was set. Throws 'sign_in_required'. */
export async function selectSettings(db: Queryable, viewer: Viewer): Promise<StudySettings> {
  const { id } = assertUser(viewer);
  const [row] = await db
    .select({
      dailyCap: studySettings.dailyCap,
      dailyNew: studySettings.dailyNew,
      timeZone: studySettings.timeZone,
    })
    .from(studySettings)
    .where(eq(studySettings.userId, id));
  return row ?? DEFAULT_SETTINGS;
}

/**
 * Sets the viewer's settings and returns them, the time zone by its one name. Throws 'sign_in_required',
 * 'invalid_request' for a time zone that is none.
 */
export async function updateSettings(
  db: Queryable,
  viewer: Viewer,
  { dailyCap, dailyNew, timeZone: zoneName }: StudySettings,
): Promise<StudySettings> {
  const { id } = assertUser(viewer);
  const timeZone = toTimeZone(zoneName);
  if (timeZone === undefined) throw new AppError('invalid_request', { params: { field: 'timeZone' } });
  await db
    .insert(studySettings)
    .values({ userId: id, dailyCap, dailyNew, timeZone })
    .onConflictDoUpdate({
      target: studySettings.userId,
      set: { dailyCap, dailyNew, timeZone, updatedAt: new Date() },
    });
  return { dailyCap, dailyNew, timeZone };
}
