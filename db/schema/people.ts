import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { createdAt, instant, updatedAt } from './_columns';

/** People with an account. */
export const users = pgTable(
  'users',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    /** As typed; compared in lower case. */
    email: text('email').notNull(),
    name: text('name').notNull(),
    /** argon2id in PHC form; null for accounts that sign in through a provider only. */
    passwordHash: text('password_hash'),
    /** Site role: an administrator may see every course; anyone may teach a course by enrollment. */
    role: text('role').$type<'member' | 'admin'>().notNull().default('member'),
    locale: text('locale').$type<'ko' | 'en'>().notNull().default('ko'),
    /** Sessions carry this number; raising it ends them all. */
    sessionVersion: integer('session_version').notNull().default(1),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    uniqueIndex('users_email_key').on(sql`lower(${table.email})`),
    check('users_role_check', sql`${table.role} in ('member', 'admin')`),
    check('users_locale_check', sql`${table.locale} in ('ko', 'en')`),
  ],
);

/** Sign-in through an outside provider (Google, Kakao, Naver, OpenID Connect). */
export const accounts = pgTable(
  'accounts',
  {
    provider: text('provider').notNull(),
    providerAccountId: text('provider_account_id').notNull(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.provider, table.providerAccountId] }),
    index('accounts_user_id_idx').on(table.userId),
  ],
);

export const courses = pgTable('courses', {
  id: uuid('id').primaryKey().defaultRandom(),
  slug: text('slug').notNull().unique('courses_slug_key'),
  titleKo: text('title_ko').notNull(),
  titleEn: text('title_en').notNull(),
  /** When it takes everyone who signs up; null: by enrollment only. */
  openSince: instant('open_since'),
  createdAt: createdAt(),
});

export const enrollments = pgTable(
  'enrollments',
  {
    courseId: uuid('course_id')
      .notNull()
      .references(() => courses.id, { onDelete: 'restrict' }),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    role: text('role').$type<'student' | 'instructor'>().notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.courseId, table.userId] }),
    index('enrollments_user_id_idx').on(table.userId),
    check('enrollments_role_check', sql`${table.role} in ('student', 'instructor')`),
  ],
);
