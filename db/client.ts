import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import { Pool } from 'pg';
import { readEnv } from '../lib/env';
import { log } from '../lib/log';
import { processWide } from '../lib/process-wide';
import { PreparingClient } from './preparing-client';

export type Database = NodePgDatabase & { readonly $client: Pool };
export type Transaction = Parameters<Parameters<NodePgDatabase['transaction']>[0]>[0];
/** What a function takes that works inside a transaction as well as without. */
export type Queryable = NodePgDatabase | Transaction;

export interface DatabaseHandle {
  readonly db: Database;
  /** Waits for running statements, then closes every connection. */
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** Connections at most. Default 10. */
  readonly max?: number;
  readonly applicationName?: string;
  /** Commits return before they are on disk: only for what a crash may take back. Default true. */
  readonly synchronousCommit?: boolean;
}

/**
 * Opens a pool on `url`. A lost connection is logged and replaced: a statement under way rejects, the process
 * lives on.
 */
export function createDatabase(url: string, options: DatabaseOptions = {}): DatabaseHandle {
  const pool = new Pool({
    Client: PreparingClient,
    connectionString: url,
    max: options.max ?? 10,
    application_name: options.applicationName ?? 'gradstep',
    connectionTimeoutMillis: 15_000,
    keepAlive: true,
    // A statement that waits for a lock this long is a fault; nothing here takes seconds.
    statement_timeout: 30_000,
    ...(options.synchronousCommit === false ? { options: '-c synchronous_commit=off' } : {}),
  });
  pool.on('error', (error) => log().warn({ err: error }, 'idle database connection lost'));
  // Without a listener, an error on a connection that is checked out would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return { db: withSafeTransactions(pool), close: () => pool.end() };
}

/**
 * drizzle gives a transaction's connection back except when `begin` fails, so that every lost connection could cost
 * the pool one for good. Here it always comes back.
 */
function withSafeTransactions(pool: Pool): Database {
  const db = drizzle(pool);
  const transaction: NodePgDatabase['transaction'] = async (run, config) => {
    const client = await pool.connect();
    try {
      return await drizzle(client).transaction(run, config);
    } finally {
      client.release();
    }
  };
  return Object.assign(db, { transaction });
}

/** The web process's database, on DATABASE_URL. Throws if that is not set. */
export function getDatabase(): Database {
  return processWide('database', () => {
    const url = readEnv().DATABASE_URL;
    if (url === undefined) throw new Error('DATABASE_URL is not set.');
    return createDatabase(url, { applicationName: 'gradstep-web' });
  }).db;
}
