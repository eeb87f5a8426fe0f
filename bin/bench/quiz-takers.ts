import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { createDatabase, type Database } from '@/db/client';
import { enrollments, users } from '@/db/schema/people';
import { quizzes } from '@/db/schema/quizzes';
import { hashPassword } from '@/lib/auth/password';
import { DEMO_COURSE_SLUG } from '@/lib/course/seed-demo';
import type { QuizBank } from '@/lib/quiz/bank';
import type { ShownAttempt } from '@/lib/quiz/graded/present-attempt';
import { findKind, KIND_NAMES } from '@/lib/quiz/kinds/index';
import { signIn, type Session } from './http';
import { median, quantile } from './result';

export interface TakersResult {
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly answers: number;
  /** Answers that were acknowledged and are not in the database: must be 0. */
  readonly lost: number;
  /** Medians of starting an attempt and of handing it in. */
  readonly startMs: number;
  readonly submitMs: number;
  readonly roundTripMs: number;
}

const TAKERS = 200;
const PAUSE_MS = 5_000;
const ANSWERS_EACH = 6;
const PASSWORD = 'a-password-for-measuring';

/**
 * 200 students take a graded quiz at the same time, each answering every five seconds: the median of an answer's round
 * trip, and whether all of them are in the database afterwards.
 */
export async function measureQuizTakers(
  installation: { readonly url: string; readonly databaseUrl: string },
  bank: QuizBank,
): Promise<TakersResult> {
  const database = createDatabase(installation.databaseUrl, { max: 2 });
  try {
    const emails = await insertStudents(database.db);
    const quizId = await insertQuiz(database.db);
    const sessions = await signInAll(installation.url, emails);
    const taken = await Promise.all(
      sessions.map((session, index) =>
        takeQuiz(session, { quizId, bank, delayMs: (index * PAUSE_MS) / TAKERS }),
      ),
    );
    const acknowledged = taken.flatMap(({ saved }) => saved);
    const lost = await countLost(database.db, acknowledged);
    const all = (of: (one: Taken) => number) => taken.map(of);
    const durations = taken.flatMap((one) => one.durations);
    return {
      medianMs: median(durations),
      p95Ms: quantile(durations, 0.95),
      answers: acknowledged.length,
      lost,
      startMs: median(all(({ startMs }) => startMs)),
      submitMs: median(all(({ submitMs }) => submitMs)),
      roundTripMs: median(all(({ roundTripMs }) => roundTripMs)),
    };
  } finally {
    await database.close();
  }
}

async function insertStudents(db: Database): Promise<string[]> {
  const passwordHash = await hashPassword(PASSWORD);
  const { rows } = await db.execute<{ id: string }>(
    sql`select id from courses where slug = ${DEMO_COURSE_SLUG}`,
  );
  const courseId = rows[0]?.id ?? '';
  const people = Array.from({ length: TAKERS }, (_, index) => ({
    email: `taker-${index}@bench.example`,
    name: `Taker ${index}`,
    passwordHash,
  }));
  const inserted = await db.insert(users).values(people).returning({ id: users.id });
  await db
    .insert(enrollments)
    .values(inserted.map(({ id: userId }) => ({ courseId, userId, role: 'student' as const })));
  return people.map(({ email }) => email);
}

/** One item of each kind, and one more. */
async function insertQuiz(db: Database): Promise<string> {
  const ofKinds = Object.fromEntries(KIND_NAMES.map((kind) => [kind, 1]));
  const { rows } = await db.execute<{ id: string; user_id: string }>(sql`
    select c.id, e.user_id from courses c join enrollments e on e.course_id = c.id and e.role = 'instructor'
    where c.slug = ${DEMO_COURSE_SLUG} limit 1`);
  const [course] = rows;
  if (course === undefined) throw new Error('The demo course has no instructor.');
  const count = KIND_NAMES.length + 1;
  const [quiz] = await db
    .insert(quizzes)
    .values({
      courseId: course.id,
      titleKo: '측정',
      titleEn: 'Measurement',
      parts: [{ kind: 'draw', chapterIds: [], tags: [], count, ofKinds, points: 1 }],
      opensAt: new Date(Date.now() - 60_000),
      timeLimitS: 3_600,
      keysShown: 'after_attempt',
      publishedAt: new Date(),
      createdBy: course.user_id,
    })
    .returning({ id: quizzes.id });
  if (quiz === undefined) throw new Error('The quiz was not made.');
  return quiz.id;
}

async function signInAll(url: string, emails: readonly string[]): Promise<Session[]> {
  const sessions: Session[] = [];
  for (let at = 0; at < emails.length; at += 4)
    sessions.push(
      ...(await Promise.all(emails.slice(at, at + 4).map((email) => signIn(url, email, PASSWORD)))),
    );
  return sessions;
}

interface Taken {
  readonly durations: readonly number[];
  /** Event ids that the server acknowledged. */
  readonly saved: readonly string[];
  readonly startMs: number;
  readonly submitMs: number;
  readonly roundTripMs: number;
}

async function takeQuiz(
  session: Session,
  { quizId, bank, delayMs }: { readonly quizId: string; readonly bank: QuizBank; readonly delayMs: number },
): Promise<Taken> {
  await wait(delayMs);
  const started = await timed(session, 'POST', { path: `/api/quizzes/${quizId}/attempts`, body: {} });
  const { attemptId }: { attemptId: string } = JSON.parse(started.text);
  const path = `/api/quiz-attempts/${attemptId}`;
  const { text } = await timed(session, 'GET', { path: `${path}?locale=ko` });
  const { items }: Pick<ShownAttempt, 'items'> = JSON.parse(text);
  const durations: number[] = [];
  const saved: string[] = [];
  for (let index = 0; index < ANSWERS_EACH; index += 1) {
    await wait(PAUSE_MS);
    const item = items[index]?.item;
    const known = bank.byId.get(item?.id ?? '');
    const variant = known?.variants[item?.variant ?? 0];
    if (known === undefined || variant === undefined)
      throw new Error('An item of the attempt is not in the bank.');
    const eventId = randomUUID();
    const answer = findKind(known.kind).solve(variant.key);
    const body = { eventId, base: 0, answer, durationMs: PAUSE_MS };
    const answered = await timed(session, 'PUT', { path: `${path}/answers/${index}`, body });
    durations.push(answered.durationMs);
    saved.push(eventId);
  }
  const { durationMs: roundTripMs } = await timed(session, 'GET', { path: '/icon.svg' });
  const submitted = await timed(session, 'POST', { path: `${path}/submit`, body: {} });
  return { durations, saved, startMs: started.durationMs, submitMs: submitted.durationMs, roundTripMs };
}

async function timed(
  { url, cookie }: Session,
  method: string,
  { path, body }: { readonly path: string; readonly body?: unknown },
): Promise<{ readonly durationMs: number; readonly text: string }> {
  const startedAt = performance.now();
  const response = await fetch(`${url}${path}`, {
    method,
    headers: { cookie, ...(body === undefined ? {} : { 'content-type': 'application/json', origin: url }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text.slice(0, 300)}`);
  return { durationMs: performance.now() - startedAt, text };
}

async function countLost(db: Database, acknowledged: readonly string[]): Promise<number> {
  const { rows } = await db.execute<{ count: number }>(sql`
    select count(*)::int as count from quiz_attempt_events
    where kind = 'answered' and id = any(${sql.param(`{${acknowledged.join(',')}}`)}::uuid[])`);
  return acknowledged.length - (rows[0]?.count ?? 0);
}
