import { addDays, startOfDay, toDay } from './days';
import { toEffectiveDue } from './plan-today';
import type { StudyState } from './types';

/** Days that are shown. */
const SHOWN_DAYS = 14;
/** Days after which even the largest backlog is gone at the smallest cap. */
const SEARCHED_DAYS = 730;

export interface ForecastDay {
  readonly day: string;
  /** Items that fall due on this day; today's include what was left from earlier. */
  readonly due: number;
  /** Items that will be asked on this day: under the cap, and today also those answered already that come again. */
  readonly asked: number;
}

export interface Forecast {
  readonly days: readonly ForecastDay[];
  /** The day on which nothing is left over; null where today's cap already suffices. */
  readonly clearedOn: string | null;
}

/**
 * What falls due in the coming days, as far as it is known now: answers to come will add to it. Leftovers move to the
 * next day.
 */
export function forecast({ catalog, cards, settings }: StudyState, now: number): Forecast {
  const { timeZone, dailyCap } = settings;
  const today = toDay(now, timeZone);
  const dayStart = startOfDay(today, timeZone);
  const own = catalog.flatMap(({ id }) => cards.get(id) ?? []);
  const done = own.filter(({ lastReviewAt }) => lastReviewAt >= dayStart).length;
  const dueOn = new Map<string, number>();
  let repeated = 0;
  for (const card of own) {
    const due = toEffectiveDue(card);
    const day = due <= now ? today : toDay(due, timeZone);
    if (day === today && card.lastReviewAt >= dayStart) repeated += 1;
    else dueOn.set(day, (dueOn.get(day) ?? 0) + 1);
  }
  const days: ForecastDay[] = [];
  let left = 0;
  let clearedOn: string | null = null;
  for (let index = 0; index < SEARCHED_DAYS && (index < SHOWN_DAYS || clearedOn === null); index += 1) {
    const day = addDays(today, index);
    const due = dueOn.get(day) ?? 0;
    const room = index === 0 ? Math.max(0, dailyCap - done) : dailyCap;
    const asked = Math.min(room, left + due);
    left += due - asked;
    clearedOn = left === 0 ? (clearedOn ?? day) : clearedOn;
    // A learning step that ends today takes no room under the cap: its item was answered today.
    const again = index === 0 ? repeated : 0;
    if (index < SHOWN_DAYS) days.push({ day, due: due + again, asked: asked + again });
  }
  return { days, clearedOn: clearedOn === today ? null : clearedOn };
}
