import { addDays, startOfDay, toDay } from './days';
import { isSoon, retrievability } from './memory';
import type { CatalogItem, StudyCard, StudySettings, StudyState } from './types';

export interface TodayPlan {
  /** To be asked today, in this order. */
  readonly items: readonly string[];
  /** How many of them a recognised mistake has scheduled, are due, are new. */
  readonly nudged: number;
  readonly due: number;
  readonly fresh: number;
  /** Different items already answered today. */
  readonly done: number;
  /** Due items beyond what today's cap leaves room for. */
  readonly backlog: number;
  /** Once nothing is left but repetitions of today's items: those that come within 20 minutes, the soonest first. */
  readonly ahead: readonly string[];
  /** Learning steps that end later today and are not offered ahead. */
  readonly later: number;
}

/** The state with the items alone that may be asked now. */
export function toAskable(state: StudyState): StudyState {
  const { catalog, closed } = state;
  if (closed === undefined || closed.size === 0) return state;
  return { ...state, catalog: catalog.filter(({ id }) => !closed.has(id)) };
}

/** When a card is to be asked again: as it is due, or where a spread backlog has put it. */
export function toEffectiveDue({ dueAt, postponedTo }: Pick<StudyCard, 'dueAt' | 'postponedTo'>): number {
  return Math.max(dueAt, postponedTo ?? 0);
}

/** Whether a card is due: learning steps to the minute, everything else from the beginning of its day. */
export function isDue(card: StudyCard, now: number, endOfDay: number): boolean {
  const due = toEffectiveDue(card);
  return card.state === 'review' ? due < endOfDay : due <= now;
}

/** The instant at which the learner's day ends. */
export function toEndOfDay(now: number, { timeZone }: StudySettings): number {
  return startOfDay(addDays(toDay(now, timeZone), 1), timeZone);
}

/** Cards due now, best remembered first: a backlog is worked off from what can still be saved. */
export function listDue({ catalog, cards, settings }: StudyState, now: number): readonly StudyCard[] {
  const endOfDay = toEndOfDay(now, settings);
  return catalog
    .flatMap(({ id }) => cards.get(id) ?? [])
    .filter((card) => isDue(card, now, endOfDay))
    .map((card) => ({ card, recall: retrievability(card, now) }))
    .toSorted((a, b) => b.recall - a.recall)
    .map(({ card }) => card);
}

/**
 * What to ask today: first what a mistake has scheduled, then what is due, then new items in course order. An item
 * answered today may come again (a learning step) without counting twice, and ahead of time once nothing else is left.
 */
export function planToday(whole: StudyState, now: number): TodayPlan {
  const state = toAskable(whole);
  const { catalog, cards, settings } = state;
  const dayStart = startOfDay(toDay(now, settings.timeZone), settings.timeZone);
  const endOfDay = toEndOfDay(now, settings);
  const known = new Set(catalog.map(({ id }) => id));
  const own = [...cards.values()].filter(({ itemId }) => known.has(itemId));
  const done = new Set(own.filter((card) => card.lastReviewAt >= dayStart).map(({ itemId }) => itemId));
  const due = listDue(state, now).map(({ itemId }) => itemId);
  const room = createRoom(settings.dailyCap - done.size, done);

  const nudged = state.nudged.map(({ itemId }) => itemId).filter((id) => known.has(id) && room.take(id));
  const dueNow = due.filter((id) => !nudged.includes(id) && room.take(id));
  const fresh = listFresh(catalog, cards)
    .filter((id) => !nudged.includes(id))
    .slice(0, Math.max(0, settings.dailyNew - countNewToday(own, dayStart)))
    .filter((id) => room.take(id));
  const items = [...nudged, ...dueNow, ...fresh];
  const isOver = items.every((id) => done.has(id));
  const ahead = isOver ? listSoon(own, now).filter((id) => !items.includes(id) && room.take(id)) : [];
  return {
    items,
    nudged: nudged.length,
    due: dueNow.length,
    fresh: fresh.length,
    done: done.size,
    backlog: due.filter((id) => !nudged.includes(id) && !dueNow.includes(id)).length,
    ahead,
    later: own.filter(
      (card) =>
        !isDue(card, now, endOfDay) && toEffectiveDue(card) < endOfDay && !ahead.includes(card.itemId),
    ).length,
  };
}

/** Learning steps that end within 20 minutes. A step is a matter of minutes: the end of the day does not part them. */
function listSoon(cards: readonly StudyCard[], now: number): string[] {
  return cards
    .filter((card) => card.state !== 'review')
    .map((card) => ({ id: card.itemId, due: toEffectiveDue(card) }))
    .filter(({ due }) => due > now && isSoon(due, now))
    .toSorted((a, b) => a.due - b.due)
    .map(({ id }) => id);
}

/** Places left under the cap; items already answered today need none. */
function createRoom(places: number, free: ReadonlySet<string>) {
  let left = Math.max(0, places);
  return {
    take(id: string): boolean {
      if (free.has(id)) return true;
      if (left === 0) return false;
      left -= 1;
      return true;
    },
  };
}

function listFresh(catalog: readonly CatalogItem[], cards: StudyState['cards']): string[] {
  return catalog.filter(({ id }) => !cards.has(id)).map(({ id }) => id);
}

function countNewToday(cards: readonly StudyCard[], dayStart: number): number {
  return cards.filter(({ firstReviewAt }) => firstReviewAt >= dayStart).length;
}
