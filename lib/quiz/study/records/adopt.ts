import { and, eq, isNull, lte } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { quizCards, studySettings } from '@/db/schema/study';
import { assertUser, type Viewer } from '../../../auth/viewer';
import { AppError } from '../../../errors';
import { toTimeZone } from '../days';
import { SPREAD_DAYS } from '../spread-backlog';
import type { StudySettings } from '../types';

const DAY_MS = 86_400_000;
/** A backlog is spread to the start of a day, which may be a day off in another time zone. */
const MAX_POSTPONED_MS = (Math.max(...SPREAD_DAYS) + 1) * DAY_MS;

/** What somebody had decided in a browser, before signing in. */
export interface BrowserChoices {
  /** null: none were made. */
  readonly settings: StudySettings | null;
  readonly postponed: readonly {
    readonly itemId: string;
    readonly to: Date;
    /** A review after that makes it void. */
    readonly madeAt: Date;
  }[];
}

/**
 * Takes them over into the viewer's account, where they do not contradict what was decided there: settings where it has
 * none, and items put off (by at most two weeks) that are neither put off nor reviewed since. Safe to repeat. Throws
 * 'sign_in_required', 'invalid_request' for a time zone that is none.
 */
export async function adoptBrowserChoices(
  db: Database,
  viewer: Viewer,
  { settings, postponed, now }: BrowserChoices & { readonly now: Date },
): Promise<void> {
  const { id: userId } = assertUser(viewer);
  const timeZone = settings === null ? null : toTimeZone(settings.timeZone);
  if (timeZone === undefined) throw new AppError('invalid_request', { params: { field: 'timeZone' } });
  const latest = now.getTime() + MAX_POSTPONED_MS;
  await db.transaction(async (tx) => {
    if (settings !== null && timeZone !== null)
      await tx
        .insert(studySettings)
        .values({ userId, dailyCap: settings.dailyCap, dailyNew: settings.dailyNew, timeZone })
        .onConflictDoNothing({ target: studySettings.userId });
    for (const { itemId, to, madeAt } of postponed) {
      if (to.getTime() > latest) continue;
      await tx
        .update(quizCards)
        .set({ postponedTo: to, updatedAt: now })
        .where(
          and(
            eq(quizCards.userId, userId),
            eq(quizCards.itemId, itemId),
            isNull(quizCards.postponedTo),
            lte(quizCards.lastReviewAt, madeAt),
          ),
        );
    }
  });
}
