/** What can be said of a card without scheduling it: small enough for the first page of a session. */
import type { Card, ReviewStatus } from './types';

const DAY_MS = 86_400_000;

/** FSRS-6's published decay w₂₀, negative, and the factor that makes the stability the time until 0.9. */
const DECAY = -0.1542;
const FACTOR = 0.9 ** (1 / DECAY) - 1;

/** Learning steps that end this soon may be asked ahead of time, as Anki does: nobody has to wait ten minutes for them. */
const AHEAD_MS = 20 * 60_000;

/** Whether a learning step that ends then may be asked now, once nothing else is left. */
export const isSoon = (dueAt: number, now: number): boolean => dueAt <= now + AHEAD_MS;

/** Whether an answer counts as recalled: only one that is right in all parts does. */
export const isPassed = (status: ReviewStatus): boolean => status === 'right';

/**
 * The probability of recalling a card at `now`: $(1 + f t / S)^{-w_{20}}$ with t in days and S the stability
 * (ts-fsrs's `forgetting_curve`; it counts whole days, this the hours as well, so that cards of one day have an order).
 */
export function retrievability(card: Pick<Card, 'lastReviewAt' | 'stability'>, now: number): number {
  const days = Math.max(0, (now - card.lastReviewAt) / DAY_MS);
  return (1 + (FACTOR * days) / card.stability) ** DECAY;
}
