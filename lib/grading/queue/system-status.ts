import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database, Queryable } from '@/db/client';
import { assertAdmin, type Viewer } from '../../auth/viewer';
import { AppError, isDatabaseUnavailable } from '../../errors';
import { liveGraderIds } from './grader-registry';
import { MAX_TRIES, ensureTurn, lockUser, triesSinceQueued } from './turns';

/** A grader whose lock is held but that has said nothing for this long does not work. */
const STALLED_AFTER_S = 20;

const DescriptionSchema = z.object({
  backend: z.string(),
  device: z.string(),
  layers: z.array(z.string()),
  missing: z.array(z.string()),
  pid: z.number(),
  host: z.string(),
  concurrency: z.number(),
});

const GraderRowSchema = z.object({
  id: z.string(),
  description: DescriptionSchema,
  stats: z.object({ metrics: z.array(z.looseObject({})).default([]) }),
  started_at: z.coerce.date(),
  silent_s: z.number(),
  working: z.boolean(),
});

export interface GraderStatus extends z.infer<typeof DescriptionSchema> {
  readonly id: string;
  readonly startedAt: Date;
  /** Seconds since it last said something. */
  readonly silentS: number;
  /** Lock held and not silent for long. */
  readonly isWorking: boolean;
}

async function selectGraders(db: Queryable) {
  const { rows } = await db.execute(sql`
    with live as (${liveGraderIds()})
    select g.id, g.description, g.stats, g.started_at,
      extract(epoch from clock_timestamp() - g.heartbeat_at)::float8 as silent_s,
      g.id in (select id from live)
        and g.heartbeat_at > clock_timestamp() - make_interval(secs => ${STALLED_AFTER_S}) as working
    from graders g order by g.started_at, g.id limit 200`);
  return z.array(GraderRowSchema).parse(rows);
}

export interface Health {
  readonly status: 'ok' | 'unavailable';
  readonly database: 'ok' | 'unavailable';
  readonly graders: readonly {
    readonly id: string;
    readonly status: 'ok' | 'stalled';
    readonly backend: string;
  }[];
}

/** Whether submissions are being taken and graded; nothing in it is private. Never throws for a database that is away. */
export async function selectHealth(db: Queryable): Promise<Health> {
  try {
    const graders = (await selectGraders(db)).map(({ id, working, description }) => ({
      id,
      status: working ? ('ok' as const) : ('stalled' as const),
      backend: description.backend,
    }));
    const isWorking = graders.some(({ status }) => status === 'ok');
    return { status: isWorking ? 'ok' : 'unavailable', database: 'ok', graders };
  } catch (error) {
    if (!isDatabaseUnavailable(error)) throw error;
    return { status: 'unavailable', database: 'unavailable', graders: [] };
  }
}

const QueueRowSchema = z.object({
  turns_ready: z.number(),
  turns_running: z.number(),
  turns_postponed: z.number(),
  waiting: z.number(),
  stuck: z.number(),
});

async function selectQueue(db: Queryable): Promise<z.infer<typeof QueueRowSchema>> {
  const { rows } = await db.execute(sql`
    with ungraded as (
      select t.tries from submissions s cross join lateral (${triesSinceQueued()}) t
      where not exists (select 1 from verdicts v where v.submission_id = s.id)
    )
    select
      (select count(*)::int from ungraded) as waiting,
      (select count(*)::int from ungraded where tries >= ${MAX_TRIES}) as stuck,
      count(*) filter (where locked_at is null and run_at <= now())::int as turns_ready,
      count(*) filter (where locked_at is not null)::int as turns_running,
      count(*) filter (where locked_at is null and run_at > now())::int as turns_postponed
    from graphile_worker.jobs`);
  return QueueRowSchema.parse(rows[0]);
}

export interface QueueMetrics {
  readonly turnsReady: number;
  readonly turnsRunning: number;
  /** Put off after a fault of the platform. */
  readonly turnsPostponed: number;
  /** Submissions without a verdict. */
  readonly waiting: number;
  /** Of those, given up until an administrator asks for another try. */
  readonly stuck: number;
  /** Each live grader's metrics, as prom-client's JSON. */
  readonly graders: readonly object[][];
}

/** The queue's state and every live grader's metrics. The caller decides who may see them. */
export async function selectQueueMetrics(db: Queryable): Promise<QueueMetrics> {
  const [queue, graders] = await Promise.all([selectQueue(db), selectGraders(db)]);
  return {
    ...toQueue(queue),
    graders: graders.filter(({ working }) => working).map(({ stats }) => stats.metrics),
  };
}

function toQueue(row: z.infer<typeof QueueRowSchema>) {
  return {
    turnsReady: row.turns_ready,
    turnsRunning: row.turns_running,
    turnsPostponed: row.turns_postponed,
    waiting: row.waiting,
    stuck: row.stuck,
  };
}

/** A submission that the platform has failed to grade so far. */
export interface TroubledSubmission {
  readonly id: string;
  readonly exerciseId: string;
  readonly createdAt: Date;
  readonly tries: number;
  readonly isStuck: boolean;
  /** The turn's last fault, in the words of the program that had it. */
  readonly lastError: string | null;
}

export interface SystemStatus extends Omit<QueueMetrics, 'graders'> {
  readonly graders: readonly GraderStatus[];
  readonly troubled: readonly TroubledSubmission[];
}

const TroubledRowSchema = z.object({
  id: z.string(),
  exercise_id: z.string(),
  created_at: z.coerce.date(),
  tries: z.number(),
  last_error: z.string().nullable(),
});

/** What an administrator sees of graders and queue. Throws 'sign_in_required', 'forbidden'. */
export async function selectSystemStatus(db: Queryable, viewer: Viewer): Promise<SystemStatus> {
  assertAdmin(viewer);
  const [queue, graders, troubled] = await Promise.all([
    selectQueue(db),
    selectGraders(db),
    db.execute(sql`
      select s.id, s.exercise_id, s.created_at, t.tries, j.last_error
      from submissions s cross join lateral (${triesSinceQueued()}) t
      left join graphile_worker.jobs j on j.key = 'turn:' || s.user_id
      where t.tries > 1 and not exists (select 1 from verdicts v where v.submission_id = s.id)
      order by t.tries desc, s.created_at limit 100`),
  ]);
  return {
    ...toQueue(queue),
    graders: graders.map((row) => ({
      ...row.description,
      id: row.id,
      startedAt: row.started_at,
      silentS: row.silent_s,
      isWorking: row.working,
    })),
    troubled: z
      .array(TroubledRowSchema)
      .parse(troubled.rows)
      .map((row) => ({
        id: row.id,
        exerciseId: row.exercise_id,
        createdAt: row.created_at,
        tries: row.tries,
        isStuck: row.tries >= MAX_TRIES,
        lastError: row.last_error,
      })),
  };
}

/** Puts a submission without a verdict into the queue anew, with all its tries. Administrators only. */
export async function retrySubmission(db: Database, viewer: Viewer, id: string): Promise<void> {
  assertAdmin(viewer);
  if (!z.uuid().safeParse(id).success) throw new AppError('not_found');
  await db.transaction(async (tx) => {
    const { rows } = await tx.execute<{ user_id: string }>(sql`
      select s.user_id::text from submissions s
      where s.id = ${id} and not exists (select 1 from verdicts v where v.submission_id = s.id)`);
    const [row] = rows;
    if (row === undefined) throw new AppError('not_found');
    await lockUser(tx, row.user_id);
    await tx.execute(sql`
      insert into submission_events (submission_id, kind, at) values (${id}, 'queued', clock_timestamp())`);
    await ensureTurn(tx, row.user_id);
  });
}
