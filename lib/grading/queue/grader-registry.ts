import { randomBytes, randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { Client } from 'pg';
import type { Database, Queryable } from '@/db/client';
import { log } from '../../log';
import { toStorableJson } from './storable-json';

/** First number of the graders' advisory locks; the second is each grader's own. */
export const GRADER_LOCK_SPACE = 4_711_002;

/** What the sandbox pool says of itself. */
export interface GraderDescription {
  readonly backend: string;
  readonly device: string;
  readonly layers: readonly string[];
  readonly missing: readonly string[];
  readonly pid: number;
  readonly host: string;
  readonly concurrency: number;
}

/** A grader's entry in the table of graders, and its lock: it lives while the lock is held. */
export interface GraderRegistration {
  readonly id: string;
  /** Adds a queue worker, however long the database is away: its jobs may be released by others until then. */
  addWorker(workerId: string): Promise<void>;
  /** A worker is gone for good: whatever it still has locked goes to the others. */
  removeWorker(workerId: string): void;
  heartbeat(stats: unknown): Promise<void>;
  close(): Promise<void>;
}

interface Options {
  readonly db: Database;
  readonly url: string;
  readonly description: GraderDescription;
}

/**
 * Enters a grader into the table. The lock is on a connection of its own: when the process dies, however it dies, the
 * server notices the closed connection and frees the lock at once. After a restart of the database the lock is taken
 * again; work done meanwhile by a grader taken for dead is harmless, since a submission takes one verdict only.
 */
export async function registerGrader({ db, url, description }: Options): Promise<GraderRegistration> {
  const id = `grader-${randomBytes(6).toString('hex')}`;
  const lockKey = randomInt(1, 2 ** 31 - 1);
  const workerIds = new Set<string>();
  const state: { client?: Client; closed: boolean; held: Promise<void> } = {
    closed: false,
    held: Promise.resolve(),
  };
  let latestStats: unknown = {};

  const writeNow = () =>
    db.execute(sql`
      insert into graders (id, lock_key, worker_ids, description, stats, heartbeat_at)
      values (${id}, ${lockKey}, ${sql.param([...workerIds])}::text[], ${toStorableJson(description)}::jsonb,
        ${toStorableJson(latestStats)}::jsonb, clock_timestamp())
      on conflict (id) do update set worker_ids = excluded.worker_ids, stats = excluded.stats,
        heartbeat_at = excluded.heartbeat_at`);
  // One after the other: of two statements on two connections the earlier may come last, and a worker that it does not name
  // yet would be taken for dead with a job in hand.
  let written: Promise<unknown> = Promise.resolve();
  const write = (): Promise<unknown> => {
    written = written.then(writeNow, writeNow);
    return written;
  };

  const hold = async (): Promise<void> => {
    const client = await connectWithLock({ url, id, lockKey });
    client.once('end', () => {
      state.held = holdAgain();
    });
    state.client = client;
  };
  const holdAgain = async (): Promise<void> => {
    while (!state.closed) {
      await wait(200);
      const isHeld = await hold().then(
        () => true,
        () => false,
      );
      if (!isHeld) continue;
      // The lock is what counts: to ask for it once more would be to wait for oneself. The next heartbeat writes too.
      await write().catch(() => undefined);
      return log().info({ graderId: id }, 'grader lock taken again');
    }
  };

  await hold();
  await write();
  return {
    id,
    async addWorker(workerId) {
      workerIds.add(workerId);
      while (!state.closed) {
        const isNamed = await write().then(
          () => true,
          () => false,
        );
        if (isNamed) return;
        await wait(200);
      }
    },
    removeWorker: (workerId) => void workerIds.delete(workerId),
    async heartbeat(stats) {
      latestStats = stats;
      await write();
    },
    async close() {
      state.closed = true;
      // A lock that is just being taken again would be held by nobody.
      await state.held;
      await db.execute(sql`delete from graders where id = ${id}`).catch(() => undefined);
      await state.client?.end().catch(() => undefined);
    },
  };
}

interface Lock {
  readonly url: string;
  readonly id: string;
  readonly lockKey: number;
}

/** A connection that holds the grader's lock. Throws, with nothing left open, when the database is away. */
async function connectWithLock({ url, id, lockKey }: Lock): Promise<Client> {
  const client = new Client({
    connectionString: url,
    application_name: id,
    connectionTimeoutMillis: 5_000,
    // A server that gave the connection up is noticed, although nothing is asked on it.
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    // A machine that vanishes closes no connection: the server asks after 10 s of silence.
    await client.query(
      `set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3; set lock_timeout = '5s'`,
    );
    await client.query('select pg_advisory_lock($1, $2)', [GRADER_LOCK_SPACE, lockKey]);
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
}

/** Ids of the graders whose lock is held in this database. */
export function liveGraderIds() {
  return sql`
    select g.id from graders g join pg_locks l
      on l.locktype = 'advisory' and l.classid = ${GRADER_LOCK_SPACE} and l.objid = g.lock_key::oid
      and l.objsubid = 2 and l.granted
      and l.database = (select oid from pg_database where datname = current_database())`;
}

/**
 * Gives the jobs of dead graders, and of dead workers in living ones, back to the queue, and takes dead graders out of
 * the table. Returns the number of jobs released. Safe at any time, from any number of graders.
 */
export async function releaseDeadGraders(db: Queryable): Promise<number> {
  const { rows } = await db.execute<{ released: number }>(sql`
    with live as (${liveGraderIds()}),
    dead as (delete from graders where id not in (select id from live) returning id),
    orphans as (
      select id, key, locked_by from graphile_worker.jobs j
      where locked_at is not null and not exists (
        select 1 from graders g where g.id in (select id from live) and j.locked_by = any(g.worker_ids))
    ),
    unlocked as (
      select graphile_worker.force_unlock_workers(array(select distinct locked_by from orphans))
      where exists (select 1 from orphans)
    )
    select (select count(*)::int from orphans) as released, (select count(*) from dead), (select count(*) from unlocked)`);
  await db.execute(sql`
    select graphile_worker.complete_jobs(array(
      select id from graphile_worker.jobs where key is null and locked_at is null and attempts >= max_attempts))`);
  return rows[0]?.released ?? 0;
}

/**
 * Mends what a database that was killed forgot of this grader's work. A lock that was given back or a job that was
 * deleted may be there again, held by a worker that lives on and knows nothing of it. `runningUserIds` are the users
 * whose turns are really under way.
 */
export async function releaseForgottenTurns(
  db: Queryable,
  graderId: string,
  runningUserIds: readonly string[],
): Promise<void> {
  const forgotten = sql`
    locked_at < now() - interval '5 seconds'
      and locked_by in (select unnest(worker_ids) from graders where id = ${graderId})
      and not payload ->> 'userId' = any (string_to_array(${runningUserIds.join(',')}, ','))`;
  await db.execute(sql`
    delete from graphile_worker._private_jobs where key is null and attempts >= max_attempts and ${forgotten}`);
  await db.execute(sql`
    update graphile_worker._private_jobs set locked_at = null, locked_by = null where key is not null and ${forgotten}`);
}
