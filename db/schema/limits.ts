import { bigint, integer, pgTable, varchar } from 'drizzle-orm/pg-core';

/** Points used of rate limits, written by rate-limiter-flexible: names and order of the columns are its own. */
export const rateLimits = pgTable('rate_limits', {
  /** Limit and digest of what it is about. */
  key: varchar('key', { length: 255 }).primaryKey(),
  points: integer('points').notNull().default(0),
  /** Milliseconds since 1970; the row counts as absent afterwards. */
  expire: bigint('expire', { mode: 'number' }),
});
