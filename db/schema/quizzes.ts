import { sql } from 'drizzle-orm';
import {
  boolean,
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
import { courses, users } from './people';

/** A graded quiz of a course, composed from the bank. */
export const quizzes = pgTable(
  'quizzes',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    courseId: uuid('course_id')
      .notNull()
      .references(() => courses.id, { onDelete: 'restrict' }),
    titleKo: text('title_ko').notNull(),
    titleEn: text('title_en').notNull(),
    /** QuizPart[] of lib/quiz/graded/types.ts: fixed items and draws. */
    parts: jsonb('parts').notNull(),
    opensAt: instant('opens_at').notNull(),
    /** Nobody starts or answers later, extra time apart; null: stays open. */
    closesAt: instant('closes_at'),
    /** Seconds for one attempt; null: until it closes. */
    timeLimitS: integer('time_limit_s'),
    attemptsAllowed: integer('attempts_allowed').notNull().default(1),
    /** Items and options in an order of each attempt's own. */
    shuffles: boolean('shuffles').notNull().default(true),
    /** Numbers drawn for each student, or the same for all. */
    ownParameters: boolean('own_parameters').notNull().default(true),
    keysShown: text('keys_shown').$type<'after_attempt' | 'after_close' | 'never'>().notNull(),
    /** null: a draft that students do not see. */
    publishedAt: instant('published_at'),
    createdBy: uuid('created_by')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    index('quizzes_course_id_opens_at_idx').on(table.courseId, table.opensAt),
    index('quizzes_created_by_idx').on(table.createdBy),
    check('quizzes_keys_shown_check', sql`${table.keysShown} in ('after_attempt', 'after_close', 'never')`),
    check('quizzes_attempts_allowed_check', sql`${table.attemptsAllowed} between 1 and 100`),
    check('quizzes_time_limit_s_check', sql`${table.timeLimitS} between 60 and 86400`),
    check('quizzes_closes_at_check', sql`${table.closesAt} > ${table.opensAt}`),
  ],
);

/** More time for one student in one quiz. */
export const quizExtraTimes = pgTable(
  'quiz_extra_times',
  {
    quizId: uuid('quiz_id')
      .notNull()
      .references(() => quizzes.id, { onDelete: 'restrict' }),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    /** Seconds added to the time limit and to the closing time. */
    extraS: integer('extra_s').notNull(),
    grantedBy: uuid('granted_by')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    updatedAt: updatedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.quizId, table.userId] }),
    index('quiz_extra_times_user_id_idx').on(table.userId),
    index('quiz_extra_times_granted_by_idx').on(table.grantedBy),
    check('quiz_extra_times_extra_s_check', sql`${table.extraS} between 0 and 2592000`),
  ],
);

/** One attempt as it was dealt out: items with their keys, as they were then. Never edited. */
export const quizAttempts = pgTable(
  'quiz_attempts',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    quizId: uuid('quiz_id')
      .notNull()
      .references(() => quizzes.id, { onDelete: 'restrict' }),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    /** 1, 2, … of this student in this quiz. */
    number: integer('number').notNull(),
    /** Draws items, variants and orders. */
    seed: text('seed').notNull(),
    /** DealtItem[] of lib/quiz/graded/deal.ts, views and keys included. Server only. */
    items: jsonb('items').notNull(),
    startedAt: instant('started_at').notNull(),
    /** Start and time limit, by the server's clock; null: no limit. Closing time and extra time are added when asked for. */
    deadlineAt: instant('deadline_at'),
    /** Tried out by an instructor: counts nowhere. */
    isPreview: boolean('is_preview').notNull().default(false),
  },
  (table) => [
    uniqueIndex('quiz_attempts_quiz_id_user_id_number_key').on(table.quizId, table.userId, table.number),
    index('quiz_attempts_user_id_idx').on(table.userId),
  ],
);

/** What happened in an attempt. Append only; the latest answer in time of each item counts. */
export const quizAttemptEvents = pgTable(
  'quiz_attempt_events',
  {
    /** The client's own id: the same answer sent twice is one event. */
    id: uuid('id').primaryKey(),
    attemptId: uuid('attempt_id')
      .notNull()
      .references(() => quizAttempts.id, { onDelete: 'restrict' }),
    /** late: an answer that came after the deadline; kept, not counted unless an instructor lets it. */
    kind: text('kind').$type<'answered' | 'late' | 'submitted' | 'late_accepted'>().notNull(),
    /** Place of the item in the attempt, from 0; null for 'submitted'. */
    itemIndex: integer('item_index'),
    /** 1, 2, … of this item in this attempt: two tabs cannot both write the next one. null where nothing is replaced. */
    revision: integer('revision'),
    /** null: the answer was taken back. */
    answer: jsonb('answer'),
    /** Time spent on the item as the browser measured it, in ms; for item analysis only. */
    durationMs: integer('duration_ms'),
    at: instant('at').notNull().defaultNow(),
    /** Who did it, where it was not the student. */
    byUserId: uuid('by_user_id').references(() => users.id, { onDelete: 'restrict' }),
  },
  (table) => [
    uniqueIndex('quiz_attempt_events_attempt_id_item_index_revision_key').on(
      table.attemptId,
      table.itemIndex,
      table.revision,
    ),
    index('quiz_attempt_events_attempt_id_at_idx').on(table.attemptId, table.at),
    index('quiz_attempt_events_by_user_id_idx').on(table.byUserId),
    check(
      'quiz_attempt_events_kind_check',
      sql`${table.kind} in ('answered', 'late', 'submitted', 'late_accepted')`,
    ),
  ],
);

/** A corrected key of one item in one quiz. Marks are derived with those in force; taking one back restores them. */
export const quizCorrections = pgTable(
  'quiz_corrections',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    quizId: uuid('quiz_id')
      .notNull()
      .references(() => quizzes.id, { onDelete: 'restrict' }),
    itemId: text('item_id').notNull(),
    /** StoredChange of lib/quiz/graded/mark-attempt.ts: the change, and the keys that it brings. */
    change: jsonb('change').notNull(),
    /** Attempts that it would lower stay as they are. */
    neverLowers: boolean('never_lowers').notNull(),
    reason: text('reason').notNull(),
    createdBy: uuid('created_by')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    createdAt: createdAt(),
    /** null: in force. */
    revokedAt: instant('revoked_at'),
    revokedBy: uuid('revoked_by').references(() => users.id, { onDelete: 'restrict' }),
  },
  (table) => [
    index('quiz_corrections_quiz_id_idx').on(table.quizId),
    index('quiz_corrections_created_by_idx').on(table.createdBy),
    index('quiz_corrections_revoked_by_idx').on(table.revokedBy),
  ],
);

/** An attempt's marks: derived from its events and the corrections in force, kept for fast tables. */
export const quizAttemptScores = pgTable(
  'quiz_attempt_scores',
  {
    attemptId: uuid('attempt_id')
      .primaryKey()
      .references(() => quizAttempts.id, { onDelete: 'restrict' }),
    points: doublePrecision('points').notNull(),
    maxPoints: doublePrecision('max_points').notNull(),
    /** ItemMark[] of lib/quiz/graded/mark-attempt.ts, by place. */
    items: jsonb('items').notNull(),
    updatedAt: updatedAt(),
  },
  (table) => [
    check('quiz_attempt_scores_points_check', sql`${table.points} between 0 and ${table.maxPoints}`),
  ],
);
