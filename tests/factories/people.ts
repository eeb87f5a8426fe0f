import { randomUUID } from 'node:crypto';
import type { Queryable } from '@/db/client';
import { courses, enrollments, users } from '@/db/schema/people';
import type { UserViewer } from '@/lib/auth/viewer';

type NewUser = typeof users.$inferInsert;
type NewCourse = typeof courses.$inferInsert;

export function makeUser(overrides: Partial<NewUser> = {}): NewUser {
  const tag = randomUUID().slice(0, 8);
  return { email: `user-${tag}@example.org`, name: `User ${tag}`, ...overrides };
}

/** Inserts a user and returns them as a viewer. */
export async function insertViewer(db: Queryable, overrides: Partial<NewUser> = {}): Promise<UserViewer> {
  const [user] = await db.insert(users).values(makeUser(overrides)).returning();
  if (user === undefined) throw new Error('Nothing was inserted.');
  const { id, name, email, role, locale } = user;
  return { kind: 'user', id, name, email, role, locale };
}

/** Inserts a course that takes nobody by itself. */
export async function insertCourse(db: Queryable, overrides: Partial<NewCourse> = {}) {
  const tag = randomUUID().slice(0, 8);
  const values = { slug: `course-${tag}`, titleKo: `강좌 ${tag}`, titleEn: `Course ${tag}`, ...overrides };
  const [course] = await db.insert(courses).values(values).returning();
  if (course === undefined) throw new Error('Nothing was inserted.');
  return course;
}

export async function enroll(
  db: Queryable,
  membership: { courseId: string; userId: string; role: 'student' | 'instructor' },
): Promise<void> {
  await db.insert(enrollments).values(membership);
}

/** Somebody who teaches, but another course than any there is so far. */
export async function insertForeignInstructor(db: Queryable): Promise<UserViewer> {
  const [instructor, course] = [await insertViewer(db), await insertCourse(db)];
  await enroll(db, { courseId: course.id, userId: instructor.id, role: 'instructor' });
  return instructor;
}
