import { sql } from 'drizzle-orm';
import {
  check,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, instant, updatedAt } from './_columns';
import { users } from './people';

/** A source handed in. Never edited, never deleted. */
export const submissions = pgTable(
  'submissions',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    exerciseId: text('exercise_id').notNull(),
    source: text('source').notNull(),
    /** The client's own key: the same key again is the same submission. */
    idempotencyKey: text('idempotency_key').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('submissions_user_id_idempotency_key_key').on(table.userId, table.idempotencyKey),
    index('submissions_user_id_exercise_id_created_at_idx').on(
      table.userId,
      table.exerciseId,
      table.createdAt,
    ),
    index('submissions_exercise_id_created_at_idx').on(table.exerciseId, table.createdAt),
    // Admission counts a user's latest, turns look for those that wait: both without reading the sources.
    index('submissions_user_id_created_at_id_idx').on(table.userId, table.createdAt, table.id),
    check('submissions_source_check', sql`octet_length(${table.source}) <= 65536`),
  ],
);

/** The time line of a submission: queued, running (once per try), graded. Append only. */
export const submissionEvents = pgTable(
  'submission_events',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    submissionId: uuid('submission_id')
      .notNull()
      .references(() => submissions.id, { onDelete: 'restrict' }),
    kind: text('kind').$type<'queued' | 'running' | 'graded'>().notNull(),
    graderId: text('grader_id'),
    at: instant('at').notNull().defaultNow(),
  },
  (table) => [
    index('submission_events_submission_id_at_idx').on(table.submissionId, table.at),
    check('submission_events_kind_check', sql`${table.kind} in ('queued', 'running', 'graded')`),
  ],
);

/** One verdict per submission. Never edited: a regrade will be a row of another kind. */
export const verdicts = pgTable(
  'verdicts',
  {
    submissionId: uuid('submission_id')
      .primaryKey()
      .references(() => submissions.id, { onDelete: 'restrict' }),
    status: text('status')
      .$type<'passed' | 'failed' | 'error' | 'timeout' | 'memory' | 'crashed'>()
      .notNull(),
    /** Points. */
    score: doublePrecision('score').notNull(),
    maxScore: doublePrecision('max_score').notNull(),
    /** CaseVerdict[] of lib/grading/verdict.ts. */
    cases: jsonb('cases').notNull(),
    message: jsonb('message'),
    misconception: text('misconception'),
    /** {lines, truncated}: what visible cases printed, capped. */
    console: jsonb('console').notNull(),
    backend: text('backend').notNull(),
    device: text('device').notNull(),
    seed: text('seed').notNull(),
    durationMs: doublePrecision('duration_ms').notNull(),
    exerciseVersion: integer('exercise_version').notNull(),
    /** For administrators: layers in force, exit signal, tolerance, grader, phase times in ms. */
    internal: jsonb('internal').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    check(
      'verdicts_status_check',
      sql`${table.status} in ('passed', 'failed', 'error', 'timeout', 'memory', 'crashed')`,
    ),
    check('verdicts_score_check', sql`${table.score} >= 0 and ${table.score} <= ${table.maxScore}`),
  ],
);

/** A learner's standing in one exercise: derived from verdicts by `computeScore`, kept for fast tables. */
export const scores = pgTable(
  'scores',
  {
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    exerciseId: text('exercise_id').notNull(),
    bestScore: doublePrecision('best_score').notNull(),
    maxScore: doublePrecision('max_score').notNull(),
    bestSubmissionId: uuid('best_submission_id')
      .notNull()
      .references(() => submissions.id, { onDelete: 'restrict' }),
    /** Graded submissions so far. */
    attempts: integer('attempts').notNull(),
    /** First passed; null: not yet. */
    passedAt: instant('passed_at'),
    updatedAt: updatedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.exerciseId] }),
    index('scores_exercise_id_idx').on(table.exerciseId),
    index('scores_best_submission_id_idx').on(table.bestSubmissionId),
  ],
);

/** The editor's content of a signed-in learner, for the next device. The browser keeps its own copy as well. */
export const drafts = pgTable(
  'drafts',
  {
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    exerciseId: text('exercise_id').notNull(),
    source: text('source').notNull(),
    updatedAt: updatedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.exerciseId] }),
    check('drafts_source_check', sql`octet_length(${table.source}) <= 65536`),
  ],
);

/** Running graders. A grader is alive while it holds the advisory lock of its id. */
export const graders = pgTable('graders', {
  id: text('id').primaryKey(),
  /** Advisory lock number. */
  lockKey: integer('lock_key').notNull(),
  /** Ids of its queue workers: their jobs are released when it is gone. */
  workerIds: text('worker_ids').array().notNull().default([]),
  /** What was probed at start: backend, device, layers in force and missing. */
  description: jsonb('description').notNull(),
  /** Its metrics as prom-client's JSON, and what runs now: see lib/grading/queue/grader-stats.ts. */
  stats: jsonb('stats').notNull().default({}),
  startedAt: instant('started_at').notNull().defaultNow(),
  heartbeatAt: instant('heartbeat_at').notNull().defaultNow(),
});
