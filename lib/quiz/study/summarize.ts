import { groupBy } from '../group-by';
import { forecast, type Forecast } from './forecast';
import { listDue, planToday, type TodayPlan } from './plan-today';
import { computeRetention, type RetentionFigures } from './retention';
import { retrievability } from './memory';
import type { CatalogItem, Review, StudyState, StudySettings } from './types';

/** What is known of a chapter or a tag. */
export interface Standing {
  readonly id: string;
  /** Items in all, and those answered at least once. */
  readonly total: number;
  readonly seen: number;
  readonly due: number;
  /** Share of all its items that would be recalled now, 0 … 1: an unseen item counts as 0. */
  readonly known: number;
}

/** All figures of the study page. JSON. */
export interface StudySummary {
  readonly at: number;
  readonly today: TodayPlan;
  readonly forecast: Forecast;
  readonly retention: RetentionFigures;
  /** Mean retrievability now of the items seen; null where none was. */
  readonly recallNow: number | null;
  /** Items seen. */
  readonly seen: number;
  readonly chapters: readonly Standing[];
  readonly tags: readonly Standing[];
  readonly settings: StudySettings;
}

/** Computes the study page's figures. `reviews` are those that retention is computed from. */
export function summarize(state: StudyState, reviews: readonly Review[], now: number): StudySummary {
  const { catalog, cards, settings } = state;
  const recall = new Map(
    catalog.flatMap(({ id }) => {
      const card = cards.get(id);
      return card === undefined ? [] : [[id, retrievability(card, now)] as const];
    }),
  );
  const due = new Set(listDue(state, now).map(({ itemId }) => itemId));
  const standingsBy = (groupsOf: (item: CatalogItem) => readonly string[]) =>
    listGroups(catalog, groupsOf).map(([id, items]): Standing => {
      const recalled = items.flatMap((itemId) => recall.get(itemId) ?? []);
      return {
        id,
        total: items.length,
        seen: recalled.length,
        due: items.filter((itemId) => due.has(itemId)).length,
        known: recalled.reduce((sum, share) => sum + share, 0) / items.length,
      };
    });
  const all = [...recall.values()];
  return {
    at: now,
    today: planToday(state, now),
    forecast: forecast(state, now),
    retention: computeRetention(reviews, catalog, now),
    recallNow: all.length === 0 ? null : all.reduce((sum, share) => sum + share, 0) / all.length,
    seen: all.length,
    chapters: standingsBy(({ chapterId }) => [chapterId]),
    tags: standingsBy(({ tags }) => tags),
    settings,
  };
}

/** Item ids by group, groups in the order of their first item. */
function listGroups(
  catalog: readonly CatalogItem[],
  groupsOf: (item: CatalogItem) => readonly string[],
): (readonly [string, readonly string[]])[] {
  const pairs = catalog.flatMap((item) => groupsOf(item).map((group) => ({ group, itemId: item.id })));
  return [...groupBy(pairs, ({ group }) => group)].map(([group, own]) => [
    group,
    own.map(({ itemId }) => itemId),
  ]);
}
