import { createHash } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Database } from '@/db/client';
import { AppError } from '../errors';

/**
 * What may be tried how often. Addresses are shared by whole classrooms, so their limits are wide; the pair of
 * account and address is what a guesser uses up.
 */
const LIMITS = {
  registration_address: { points: 600, durationS: 3600 },
  sign_in_address: { points: 600, durationS: 3600 },
  sign_in_account: { points: 100, durationS: 3600 },
  sign_in_pair: { points: 10, durationS: 900 },
  // Self-study, a point an answer or formula: a class of a hundred behind one address gives some thousand an hour.
  study_marking_address: { points: 20_000, durationS: 3600 },
  study_marking_account: { points: 5_000, durationS: 3600 },
  // An item shown is a point; setting its formulas is what costs.
  study_items_address: { points: 20_000, durationS: 3600 },
  study_echo: { points: 20_000, durationS: 3600 },
  item_report_address: { points: 300, durationS: 3600 },
  item_report_account: { points: 60, durationS: 3600 },
} as const;

export type LimitName = keyof typeof LIMITS;

/** Uses one point of each limit, or as many as are given. Throws 'rate_limited' with `retryAfterSeconds` if one of them is used up. */
export async function consumeLimits(
  db: Database,
  uses: readonly (readonly [LimitName, string, number?])[],
): Promise<void> {
  await Promise.all(
    uses.map(async ([name, key, points = 1]) => {
      try {
        await limiter(db, name).consume(digest(key), points);
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
        const retryAfterSeconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000));
        throw new AppError('rate_limited', { params: { retryAfterSeconds } });
      }
    }),
  );
}

/** Gives a limit its points back, as after a successful sign-in. */
export async function resetLimit(db: Database, name: LimitName, key: string): Promise<void> {
  await limiter(db, name).delete(digest(key));
}

const limiters = new WeakMap<Database, Map<LimitName, RateLimiterPostgres>>();

function limiter(db: Database, name: LimitName): RateLimiterPostgres {
  const known = limiters.get(db) ?? new Map<LimitName, RateLimiterPostgres>();
  limiters.set(db, known);
  const made =
    known.get(name) ??
    new RateLimiterPostgres({
      storeClient: db.$client,
      storeType: 'pool',
      tableName: 'rate_limits',
      tableCreated: true,
      keyPrefix: name,
      points: LIMITS[name].points,
      duration: LIMITS[name].durationS,
    });
  known.set(name, made);
  return made;
}

/** Keys are kept as digests: the table then holds no addresses of people, and no key is too long for it. */
function digest(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}
