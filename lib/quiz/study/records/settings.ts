import { eq } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { studySettings } from '@/db/schema/study';
import { assertUser, type Viewer } from '../../../auth/viewer';
import { AppError } from '../../../errors';
import { isTimeZone } from '../days';
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

/** Sets the viewer's settings. Throws 'sign_in_required', 'invalid_request' for a time zone that is none. */
export async function updateSettings(db: Queryable, viewer: Viewer, settings: StudySettings): Promise<void> {
  const { id } = assertUser(viewer);
  const { dailyCap, dailyNew, timeZone } = settings;
  if (!isTimeZone(timeZone)) throw new AppError('invalid_request', { params: { field: 'timeZone' } });
  await db
    .insert(studySettings)
    .values({ userId: id, dailyCap, dailyNew, timeZone })
    .onConflictDoUpdate({
      target: studySettings.userId,
      set: { dailyCap, dailyNew, timeZone, updatedAt: new Date() },
    });
}
