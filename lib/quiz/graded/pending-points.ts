import { sql } from 'drizzle-orm';
import type { ItemMark } from './types';

/*
 * Points of answers that could not be decided. They count as 0 until an instructor decides, stay in the maximum, and are
 * said to be waiting: given away or left out, anybody could get rid of an item by an answer that nothing can be said of.
 */

export function toPendingPoints({
  status,
  points,
  maxPoints,
}: Pick<ItemMark, 'status' | 'points' | 'maxPoints'>): number {
  return status === 'undecided' ? maxPoints - points : 0;
}

/** The same of all marks of score `s`. */
export const pendingPoints = sql`(select coalesce(sum((m ->> 'maxPoints')::float8 - (m ->> 'points')::float8), 0)
  from jsonb_array_elements(s.items) m where m ->> 'status' = 'undecided')`;
