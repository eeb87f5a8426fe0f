import { addDays, startOfDay, toDay } from './days';
import { listDue } from './plan-today';
import type { StudyState } from './types';

/** Days over which a backlog may be spread. */
export const SPREAD_DAYS = [3, 7, 14] as const;
export type SpreadDays = (typeof SPREAD_DAYS)[number];

/**
 * Spreads what is due over days in equal parts, best remembered first: when each item is to be asked, by id. Today's
 * part is not among them; it stays as it is.
 */
export function spreadBacklog(state: StudyState, days: SpreadDays, now: number): ReadonlyMap<string, number> {
  const { timeZone } = state.settings;
  const today = toDay(now, timeZone);
  const due = listDue(state, now);
  const part = Math.ceil(due.length / days);
  return new Map(
    due
      .map(({ itemId }, index) => [itemId, Math.floor(index / part)] as const)
      .filter(([, later]) => later > 0)
      .map(([itemId, later]) => [itemId, startOfDay(addDays(today, later), timeZone)]),
  );
}
