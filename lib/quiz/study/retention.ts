import { estimateProportion } from '../statistics';
import { isPassed } from './memory';
import type { CatalogItem, Review } from './types';

const DAY_MS = 86_400_000;
/** Days that count. */
export const RETENTION_DAYS = 30;
/** A share of fewer reviews says nothing. */
const MIN_REVIEWS = 5;
/** Hours since the same item was answered before: sooner, it is the session that is remembered, not the item. */
const MIN_GAP_MS = 12 * 3_600_000;

/** A share with its 95 % interval. */
export interface Retention {
  /** Share of later reviews that were right, 0 … 1. */
  readonly share: number;
  /** Wilson's interval (`estimateProportion`). */
  readonly low: number;
  readonly high: number;
  /** Number of later reviews. */
  readonly n: number;
}

export interface RetentionFigures {
  /** null: fewer than five later reviews. */
  readonly overall: Retention | null;
  readonly byChapter: Readonly<Record<string, Retention>>;
}

/**
 * How many later reviews of the last 30 days were right, in all and by chapter. First sights do not count, nor do
 * repetitions within twelve hours. `reviews` holds what came before those days as well, as far as it is to be a
 * "before".
 */
export function computeRetention(
  reviews: readonly Review[],
  catalog: readonly CatalogItem[],
  now: number,
): RetentionFigures {
  const chapterOf = new Map(catalog.map(({ id, chapterId }) => [id, chapterId]));
  const later = listLater(reviews).filter(
    ({ itemId, answeredAt }) => chapterOf.has(itemId) && answeredAt > now - RETENTION_DAYS * DAY_MS,
  );
  const chapters = [...new Set(later.flatMap(({ itemId }) => chapterOf.get(itemId) ?? []))];
  return {
    overall: toRetention(later),
    byChapter: Object.fromEntries(
      chapters.flatMap((chapterId) => {
        const own = toRetention(later.filter(({ itemId }) => chapterOf.get(itemId) === chapterId));
        return own === null ? [] : [[chapterId, own]];
      }),
    ),
  };
}

function listLater(reviews: readonly Review[]): Review[] {
  const last = new Map<string, number>();
  return reviews
    .toSorted((a, b) => a.answeredAt - b.answeredAt)
    .filter(({ itemId, answeredAt }) => {
      const before = last.get(itemId);
      last.set(itemId, answeredAt);
      return before !== undefined && answeredAt - before >= MIN_GAP_MS;
    });
}

function toRetention(reviews: readonly Review[]): Retention | null {
  if (reviews.length < MIN_REVIEWS) return null;
  const right = reviews.filter(({ status }) => isPassed(status)).length;
  const estimate = estimateProportion(right, reviews.length);
  if (estimate === undefined) return null;
  const { value: share, ...interval } = estimate;
  return { share, ...interval };
}
