import { sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';

/** Until the transaction ends, nobody else changes what this user has studied. */
export async function lockStudy(tx: Transaction, userId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`study:${userId}`}, 0))`);
}
