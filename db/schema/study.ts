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
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, instant, updatedAt } from './_columns';
import { users } from './people';

/** An answer in self-study, marked. Never edited: what a learner remembers is derived from these. */
export const quizReviews = pgTable(
  'quiz_reviews',
  {
    /** The client's own id: the same answer sent twice is one review. */
    id: uuid('id').primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    itemId: text('item_id').notNull(),
    itemVersion: integer('item_version').notNull(),
    /** Which of the item's drawn variants was asked. */
    variant: integer('variant').notNull(),
    answer: jsonb('answer').notNull(),
    status: text('status').$type<'right' | 'partly' | 'wrong'>().notNull(),
    /** 0 … 1 */
    fraction: doublePrecision('fraction').notNull(),
    /** When the learner answered: their clock, never later than the server's. */
    answeredAt: instant('answered_at').notNull(),
    durationMs: integer('duration_ms').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    index('quiz_reviews_user_id_item_id_answered_at_idx').on(table.userId, table.itemId, table.answeredAt),
    index('quiz_reviews_user_id_answered_at_idx').on(table.userId, table.answeredAt),
    index('quiz_reviews_item_id_idx').on(table.itemId),
    check('quiz_reviews_status_check', sql`${table.status} in ('right', 'partly', 'wrong')`),
    check('quiz_reviews_fraction_check', sql`${table.fraction} between 0 and 1`),
  ],
);

/** What a learner remembers of an item: derived from the reviews by FSRS, kept for fast queues. */
export const quizCards = pgTable(
  'quiz_cards',
  {
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    itemId: text('item_id').notNull(),
    dueAt: instant('due_at').notNull(),
    /** Days until retrievability falls to 0.9. */
    stability: doublePrecision('stability').notNull(),
    /** 1 … 10 */
    difficulty: doublePrecision('difficulty').notNull(),
    state: text('state').$type<'learning' | 'review' | 'relearning'>().notNull(),
    learningSteps: integer('learning_steps').notNull(),
    scheduledDays: integer('scheduled_days').notNull(),
    reps: integer('reps').notNull(),
    lapses: integer('lapses').notNull(),
    firstReviewAt: instant('first_review_at').notNull(),
    lastReviewAt: instant('last_review_at').notNull(),
    /** A backlog spread over days: not asked before; null: as due. A review clears it. */
    postponedTo: instant('postponed_to'),
    updatedAt: updatedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.itemId] }),
    index('quiz_cards_user_id_due_at_idx').on(table.userId, table.dueAt),
    check('quiz_cards_state_check', sql`${table.state} in ('learning', 'review', 'relearning')`),
  ],
);

export const studySettings = pgTable(
  'study_settings',
  {
    userId: uuid('user_id')
      .primaryKey()
      .references(() => users.id, { onDelete: 'restrict' }),
    /** Items asked on one day at most, new ones included. */
    dailyCap: integer('daily_cap').notNull().default(40),
    /** New items on one day at most. */
    dailyNew: integer('daily_new').notNull().default(10),
    /** IANA name: where the learner's day begins. */
    timeZone: text('time_zone').notNull().default('Asia/Seoul'),
    updatedAt: updatedAt(),
  },
  (table) => [
    check('study_settings_daily_cap_check', sql`${table.dailyCap} between 5 and 500`),
    check('study_settings_daily_new_check', sql`${table.dailyNew} between 0 and 100`),
  ],
);

/** "Something is wrong with this item": from learners, for those who teach. */
export const itemReports = pgTable(
  'item_reports',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    /** null: without an account. */
    userId: uuid('user_id').references(() => users.id, { onDelete: 'restrict' }),
    itemId: text('item_id').notNull(),
    itemVersion: integer('item_version').notNull(),
    variant: integer('variant').notNull(),
    reason: text('reason').$type<'key' | 'unclear' | 'typo' | 'marking' | 'other'>().notNull(),
    comment: text('comment').notNull(),
    /** What had been answered; null: reported before answering. */
    answer: jsonb('answer'),
    createdAt: createdAt(),
    /** null: open. */
    resolvedAt: instant('resolved_at'),
    resolvedBy: uuid('resolved_by').references(() => users.id, { onDelete: 'restrict' }),
  },
  (table) => [
    index('item_reports_item_id_idx').on(table.itemId),
    index('item_reports_user_id_idx').on(table.userId),
    index('item_reports_resolved_by_idx').on(table.resolvedBy),
    index('item_reports_created_at_idx').on(table.createdAt),
    check(
      'item_reports_reason_check',
      sql`${table.reason} in ('key', 'unclear', 'typo', 'marking', 'other')`,
    ),
    check('item_reports_comment_check', sql`char_length(${table.comment}) <= 2000`),
  ],
);
