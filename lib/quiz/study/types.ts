/**
 * What self-study is made of, for server and browser alike.
 *
 * A **review** is a marked answer to an item. An item's reviews, replayed by FSRS, give its **card**: what the learner
 * remembers of it. A card's **retrievability** is the probability of recalling it now; it is **due** when that has
 * fallen to 0.9, or when a learning step is over. Instants are milliseconds since 1970, so that they pass through JSON
 * as they are; days are 'YYYY-MM-DD' in the learner's time zone.
 */

/** What everybody may know of an item without having been asked it. */
export interface CatalogItem {
  readonly id: string;
  readonly kind: string;
  readonly chapterId: string;
  readonly tags: readonly string[];
  readonly version: number;
}

export interface Catalog {
  /** Changes with the content. */
  readonly buildId: string;
  /** In course order. */
  readonly items: readonly CatalogItem[];
}

/** "I don't know": counts as wrong, and shows the answer. */
export interface GaveUp {
  readonly gaveUp: true;
}

/** Answers that could not be marked, or not be read, are no reviews. */
export type ReviewStatus = 'right' | 'partly' | 'wrong';

export interface Review {
  /** The client's own id. */
  readonly id: string;
  readonly itemId: string;
  readonly status: ReviewStatus;
  readonly answeredAt: number;
}

export interface Card {
  readonly dueAt: number;
  /** Days until retrievability has fallen to 0.9. */
  readonly stability: number;
  /** 1 … 10 */
  readonly difficulty: number;
  readonly state: 'learning' | 'review' | 'relearning';
  readonly learningSteps: number;
  readonly scheduledDays: number;
  readonly reps: number;
  readonly lapses: number;
  readonly firstReviewAt: number;
  readonly lastReviewAt: number;
}

export interface StudyCard extends Card {
  readonly itemId: string;
  /** A backlog spread over days: not asked before; null: as due. */
  readonly postponedTo: number | null;
}

export interface StudySettings {
  /** Items asked on one day at most, new ones included. 5 … 500 */
  readonly dailyCap: number;
  /** New items on one day at most. 0 … 100 */
  readonly dailyNew: number;
  /** IANA name: where the learner's day begins. */
  readonly timeZone: string;
}

export const DEFAULT_SETTINGS: StudySettings = { dailyCap: 40, dailyNew: 10, timeZone: 'Asia/Seoul' };

/** Bounds of the settings, as the database checks them. */
export const SETTING_BOUNDS = { dailyCap: [5, 500], dailyNew: [0, 100] } as const;

/** An item scheduled by a recognised mistake, and the exercise in which it was made. */
export interface Nudge {
  readonly itemId: string;
  readonly exerciseId: string;
}

/** All that plans and figures are computed from. */
export interface StudyState {
  readonly catalog: readonly CatalogItem[];
  readonly cards: ReadonlyMap<string, StudyCard>;
  /** Items that a recognised mistake in an exercise has scheduled, latest mistake first. */
  readonly nudged: readonly Nudge[];
  /** Items of a quiz that the learner is taking: not to be asked until it is over. Absent: none. */
  readonly closed?: ReadonlySet<string>;
  readonly settings: StudySettings;
}
