import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database, Transaction } from '@/db/client';
import { assertUser, type Viewer } from '../../../auth/viewer';
import { AppError } from '../../../errors';
import type { QuizBank } from '../../bank';
import { isTag } from '../../tags';
import { KIND_NAMES } from '../../kinds/index';
import { selectTaughtQuiz, teaches, type Quiz } from '../access';
import { assertDealable } from '../deal';
import { dropScoresOfOpen, ensureScoresLocked, lockQuiz } from '../scores';
import { QuizPartsSchema, type QuizPart } from '../types';

/** Characters of a title at most, as a string counts them. */
export const MAX_TITLE = 120;

/**
 * What an instructor settles. A locked quiz takes titles, dates, `keysShown`, and as many attempts as any student has
 * used or more; the rest must be as it is.
 */
export const QuizSettingsSchema = z.strictObject({
  titleKo: z.string().trim().min(1).max(MAX_TITLE),
  titleEn: z.string().trim().min(1).max(MAX_TITLE),
  parts: QuizPartsSchema,
  opensAt: z.coerce.date(),
  closesAt: z.coerce.date().nullable(),
  timeLimitS: z.number().int().min(60).max(86_400).nullable(),
  attemptsAllowed: z.number().int().min(1).max(100),
  shuffles: z.boolean(),
  ownParameters: z.boolean(),
  keysShown: z.enum(['after_attempt', 'after_close', 'never']),
});
export type QuizSettings = z.infer<typeof QuizSettingsSchema>;

type Bank = Pick<QuizBank, 'items'>;

/**
 * Makes a draft in a course that the viewer teaches and returns its id. Throws 'sign_in_required', 'not_found',
 * 'quiz_dates', 'quiz_items_lacking', 'quiz_too_long', 'invalid_request'.
 */
export async function insertQuiz(
  db: Database,
  viewer: Viewer,
  { slug, settings, bank }: { readonly slug: string; readonly settings: QuizSettings; readonly bank: Bank },
): Promise<string> {
  const user = assertUser(viewer);
  if (slug.includes('\0')) throw new AppError('not_found');
  assertSettings(settings, bank);
  const { rows } = await db.execute<{ id: string }>(sql`
    insert into quizzes (course_id, title_ko, title_en, parts, opens_at, closes_at, time_limit_s, attempts_allowed,
      shuffles, own_parameters, keys_shown, created_by)
    select c.id, ${settings.titleKo}, ${settings.titleEn}, ${JSON.stringify(settings.parts)}::jsonb,
      ${settings.opensAt.toISOString()}::timestamptz, ${settings.closesAt?.toISOString() ?? null}::timestamptz,
      ${settings.timeLimitS}::int, ${settings.attemptsAllowed}::int, ${settings.shuffles}::boolean,
      ${settings.ownParameters}::boolean, ${settings.keysShown}, ${user.id}::uuid
    from courses c where c.slug = ${slug} and ${teaches(user, sql`c.id`)}
    returning id`);
  const [row] = rows;
  if (row === undefined) throw new AppError('not_found');
  return row.id;
}

/**
 * Changes a quiz. Once a student has begun, parts and parameters are locked ('quiz_locked'), and no fewer attempts are
 * allowed than a student has used ('quiz_attempts_used'); a changed closing time holds at once, for attempts under way
 * as well. Throws as `insertQuiz` does.
 */
export async function updateQuiz(
  db: Database,
  viewer: Viewer,
  {
    quizId,
    settings,
    bank,
  }: { readonly quizId: string; readonly settings: QuizSettings; readonly bank: Bank },
): Promise<void> {
  const { id } = await selectTaughtQuiz(db, viewer, quizId);
  await db.transaction(async (tx) => {
    await lockQuiz(tx, id);
    const quiz = await selectTaughtQuiz(tx, viewer, id);
    if (quiz.isLocked) {
      assertUnlockedOnly(quiz, settings);
      await assertAllowsUsed(tx, quiz, settings);
    }
    assertSettings(settings, quiz.isLocked ? undefined : bank);
    // Attempts that are over by the dates until now are marked as they are.
    await ensureScoresLocked(tx, id);
    await tx.execute(sql`
      update quizzes set title_ko = ${settings.titleKo}, title_en = ${settings.titleEn},
        parts = ${JSON.stringify(settings.parts)}::jsonb, opens_at = ${settings.opensAt.toISOString()}::timestamptz,
        closes_at = ${settings.closesAt?.toISOString() ?? null}::timestamptz, time_limit_s = ${settings.timeLimitS}::int,
        attempts_allowed = ${settings.attemptsAllowed}, shuffles = ${settings.shuffles},
        own_parameters = ${settings.ownParameters}, keys_shown = ${settings.keysShown}, updated_at = now()
      where id = ${id}`);
    await dropScoresOfOpen(tx, id);
  });
}

/**
 * Shows a quiz to the students, or hides one that nobody has begun ('quiz_locked' otherwise). Throws
 * 'quiz_items_lacking' where the bank has lost items since it was saved.
 */
export async function publishQuiz(
  db: Database,
  viewer: Viewer,
  {
    quizId,
    isPublished,
    bank,
  }: { readonly quizId: string; readonly isPublished: boolean; readonly bank: Bank },
): Promise<void> {
  const { id } = await selectTaughtQuiz(db, viewer, quizId);
  await db.transaction(async (tx) => {
    await lockQuiz(tx, id);
    const quiz = await selectTaughtQuiz(tx, viewer, id);
    if (isPublished) assertDealable(bank, quiz.parts);
    else if (quiz.isLocked) throw new AppError('quiz_locked');
    await tx.execute(sql`
      update quizzes set published_at = case when ${isPublished} then coalesce(published_at, now()) end, updated_at = now()
      where id = ${id}`);
  });
}

/**
 * Gives a student of the course more time, from now on and in attempts under way; 0 takes it back. Throws
 * 'not_found' for anybody else.
 */
export async function grantExtraTime(
  db: Database,
  viewer: Viewer,
  {
    quizId,
    studentId,
    extraS,
  }: { readonly quizId: string; readonly studentId: string; readonly extraS: number },
): Promise<void> {
  const user = assertUser(viewer);
  const quiz = await selectTaughtQuiz(db, viewer, quizId);
  await db.transaction(async (tx) => {
    await lockQuiz(tx, quiz.id);
    await ensureScoresLocked(tx, quiz.id);
    const { rowCount } = await tx.execute(sql`
      insert into quiz_extra_times (quiz_id, user_id, extra_s, granted_by)
      select ${quiz.id}::uuid, e.user_id, ${extraS}::int, ${user.id}::uuid from enrollments e
      where e.course_id = ${quiz.course.id} and e.user_id = ${studentId}::uuid and e.role = 'student'
      on conflict (quiz_id, user_id) do update
        set extra_s = excluded.extra_s, granted_by = excluded.granted_by, updated_at = now()`);
    if (rowCount !== 1) throw new AppError('not_found');
    await dropScoresOfOpen(tx, quiz.id);
  });
}

function assertSettings(settings: QuizSettings, bank: Bank | undefined): void {
  const { opensAt, closesAt, keysShown, parts } = settings;
  if (closesAt !== null && closesAt <= opensAt) throw new AppError('quiz_dates');
  // Keys that are shown once the quiz has closed would never be.
  if (closesAt === null && keysShown === 'after_close') throw new AppError('quiz_needs_closing');
  const text = JSON.stringify(settings);
  if (text.includes('\\u0000')) throw new AppError('invalid_request', { params: { field: '' } });
  for (const part of parts) assertPart(part);
  if (bank !== undefined) assertDealable(bank, parts);
}

function assertPart(part: QuizPart): void {
  if (part.kind === 'fixed') return;
  const isKnown =
    part.tags.every(isTag) &&
    Object.keys(part.ofKinds).every((kind) => KIND_NAMES.some((name) => name === kind));
  if (!isKnown) throw new AppError('invalid_request', { params: { field: 'parts' } });
}

function assertUnlockedOnly(quiz: Quiz, settings: QuizSettings): void {
  const pick = (from: Quiz | QuizSettings) =>
    JSON.stringify([QuizPartsSchema.parse(from.parts), from.timeLimitS, from.shuffles, from.ownParameters]);
  if (pick(quiz) !== pick(settings)) throw new AppError('quiz_locked');
}

/** Needs the quiz's lock: nobody starts an attempt meanwhile. */
async function assertAllowsUsed(
  tx: Transaction,
  { id, attemptsAllowed: before }: Quiz,
  { attemptsAllowed }: QuizSettings,
): Promise<void> {
  if (attemptsAllowed >= before) return;
  const { rows } = await tx.execute<{ used: number }>(sql`
    select count(*)::int as used from quiz_attempts a where a.quiz_id = ${id} and not a.is_preview
    group by a.user_id order by used desc limit 1`);
  const used = rows[0]?.used ?? 0;
  if (attemptsAllowed < used) throw new AppError('quiz_attempts_used', { params: { used } });
}
