import { sql } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { courses, enrollments, users } from '@/db/schema/people';
import { quizzes } from '@/db/schema/quizzes';
import { hashPassword, verifyPassword } from '../auth/password';
import type { QuizPart } from '../quiz/graded/types';

export const DEMO_COURSE_SLUG = 'dl-statistics';

const PEOPLE = [
  { email: 'student@example.com', name: '김학생', role: 'member', teaches: false },
  { email: 'instructor@example.com', name: '이강사', role: 'member', teaches: true },
  { email: 'admin@example.com', name: '관리자', role: 'admin', teaches: false },
] as const;

/**
 * Makes an open demo course with a quiz, and a student, an instructor and an administrator with this password; where they are
 * there already, sets their password to it. No rule of `assertAcceptablePassword` applies: who runs the machine chooses.
 */
export async function seedDemo(db: Database, password: string): Promise<void> {
  await db.transaction(async (tx) => {
    const courseId = await ensureCourse(tx);
    for (const person of PEOPLE) {
      const userId = await ensurePerson(tx, person, password);
      await tx
        .insert(enrollments)
        .values({ courseId, userId, role: person.teaches ? 'instructor' : 'student' })
        .onConflictDoNothing();
      if (person.teaches) await ensureQuiz(tx, { courseId, createdBy: userId });
    }
  });
}

/** Five items of chapter 8, two of them formulas. Items are dealt when an attempt starts: none need be there yet. */
const DEMO_PARTS: readonly QuizPart[] = [
  {
    kind: 'draw',
    chapterIds: ['08-logistic-softmax'],
    tags: [],
    count: 5,
    ofKinds: { formula: 2 },
    points: 2,
  },
];

/** One published quiz for a course that has none. */
async function ensureQuiz(
  tx: Transaction,
  { courseId, createdBy }: { readonly courseId: string; readonly createdBy: string },
): Promise<void> {
  const { rows } = await tx.execute(sql`select 1 from quizzes where course_id = ${courseId} limit 1`);
  if (rows.length > 0) return;
  const now = new Date();
  await tx.insert(quizzes).values({
    ...{ courseId, createdBy },
    titleKo: '8장 확인 퀴즈',
    titleEn: 'Chapter 8 quiz',
    parts: DEMO_PARTS,
    opensAt: now,
    timeLimitS: 20 * 60,
    attemptsAllowed: 2,
    keysShown: 'after_attempt',
    publishedAt: now,
  });
}

async function ensureCourse(tx: Transaction): Promise<string> {
  const [course] = await tx
    .insert(courses)
    .values({
      slug: DEMO_COURSE_SLUG,
      titleKo: '딥러닝의 통계적 이해',
      titleEn: 'Deep Learning: a Statistical View',
      openSince: new Date(),
    })
    .onConflictDoUpdate({ target: courses.slug, set: { slug: DEMO_COURSE_SLUG } })
    .returning({ id: courses.id });
  if (course === undefined) throw new Error('The demo course could not be made.');
  return course.id;
}

async function ensurePerson(
  tx: Transaction,
  { email, name, role }: (typeof PEOPLE)[number],
  password: string,
): Promise<string> {
  const [known] = await tx
    .select({ id: users.id, passwordHash: users.passwordHash })
    .from(users)
    .where(sql`lower(${users.email}) = ${email}`);
  if (known === undefined) {
    const passwordHash = await hashPassword(password);
    const [made] = await tx
      .insert(users)
      .values({ email, name, role, passwordHash })
      .returning({ id: users.id });
    if (made === undefined) throw new Error('A demo account could not be made.');
    return made.id;
  }
  // Hashing costs more than comparing nothing: a second start is to be quick, and keeps sessions alive.
  if (!(await verifyPassword(known.passwordHash, password))) {
    const passwordHash = await hashPassword(password);
    await tx
      .update(users)
      .set({ passwordHash, sessionVersion: sql`${users.sessionVersion} + 1` })
      .where(sql`id = ${known.id}`);
  }
  return known.id;
}
