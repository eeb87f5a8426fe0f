import { sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { studySettings } from '@/db/schema/study';
import { assertUser, type Viewer } from '../../../auth/viewer';
import type { QuizBank } from '../../bank';
import { toTimeZone } from '../days';
import { SPREAD_DAYS } from '../spread-backlog';
import { DEFAULT_SETTINGS, type StudySettings } from '../types';
import { lockStudy } from './lock-study';

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

interface AdoptOptions extends BrowserChoices {
  readonly bank: QuizBank;
  readonly now: Date;
}

/**
 * Takes them over into the viewer's account: settings where it has none, and items of the bank put off by at most two
 * weeks that are neither put off there nor reviewed since. A time zone that this machine does not know becomes the
 * default. Safe to repeat. Throws 'sign_in_required'.
 */
export async function adoptBrowserChoices(
  db: Database,
  viewer: Viewer,
  { settings, postponed, bank, now }: AdoptOptions,
): Promise<void> {
  const { id: userId } = assertUser(viewer);
  const latest = now.getTime() + MAX_POSTPONED_MS;
  const open = postponed.filter(
    ({ itemId, to }) => bank.byId.has(itemId) && to > now && to.getTime() <= latest,
  );
  await db.transaction(async (tx) => {
    await lockStudy(tx, userId);
    if (settings !== null) {
      const { dailyCap, dailyNew } = settings;
      const timeZone = toTimeZone(settings.timeZone) ?? DEFAULT_SETTINGS.timeZone;
      await tx
        .insert(studySettings)
        .values({ userId, dailyCap, dailyNew, timeZone })
        .onConflictDoNothing({ target: studySettings.userId });
    }
    if (open.length === 0) return;
    const ids = open.map(({ itemId }) => itemId);
    const tos = open.map(({ to }) => to.toISOString());
    // A decision of the future would outlive every review; and PostgreSQL has no year 0.
    const times = open.map(({ madeAt }) =>
      new Date(Math.max(0, Math.min(madeAt.getTime(), now.getTime()))).toISOString(),
    );
    await tx.execute(sql`
      update quiz_cards set postponed_to = made.postponed_to, updated_at = ${now.toISOString()}::timestamptz
      from unnest(${sql.param(ids)}::text[], ${sql.param(tos)}::timestamptz[], ${sql.param(times)}::timestamptz[])
        as made (item_id, postponed_to, made_at)
      where quiz_cards.user_id = ${userId} and quiz_cards.item_id = made.item_id
        and quiz_cards.postponed_to is null and quiz_cards.last_review_at <= made.made_at`);
  });
}
