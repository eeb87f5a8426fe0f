import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { quizAttempts, quizAttemptScores, quizzes } from '@/db/schema/quizzes';
import type { UserViewer } from '@/lib/auth/viewer';
import { listTaughtCourses, selectTaughtCourse } from '@/lib/course/courses';
import { selectGradebook } from '@/lib/course/gradebook';
import { DEMO_COURSE_SLUG, seedDemo } from '@/lib/course/seed-demo';
import { authenticate } from '@/lib/auth/accounts';
import { useDatabase } from '@/tests/database';
import { submit } from '@/tests/factories/grading';
import { enroll, insertCourse, insertViewer } from '@/tests/factories/people';

const database = useDatabase();

async function insertScore(user: UserViewer, exerciseId: string, score: number): Promise<string> {
  const { submissionId } = await submit(database.db, user, { exerciseId });
  await database.db.execute(sql`
    insert into scores (user_id, exercise_id, best_score, max_score, best_submission_id, attempts, passed_at)
    values (${user.id}, ${exerciseId}, ${score}, 10, ${submissionId}, 3, ${score === 10 ? sql`now()` : null})`);
  return submissionId;
}

async function insertClass(names: readonly string[]) {
  const course = await insertCourse(database.db);
  const instructor = await insertViewer(database.db);
  await enroll(database.db, { courseId: course.id, userId: instructor.id, role: 'instructor' });
  const students = await Promise.all(names.map((name) => insertViewer(database.db, { name })));
  for (const { id } of students)
    await enroll(database.db, { courseId: course.id, userId: id, role: 'student' });
  return { course, instructor, students };
}

async function insertQuizOf(courseId: string, { id: createdBy }: UserViewer): Promise<string> {
  const titles = { titleKo: '퀴즈', titleEn: 'Quiz' };
  const times = { opensAt: new Date(), keysShown: 'never' as const };
  const [quiz] = await database.db
    .insert(quizzes)
    .values({ courseId, ...titles, ...times, parts: [], createdBy })
    .returning();
  return quiz!.id;
}

/** An attempt of which ten points can be had. */
async function insertMarked(
  quizId: string,
  { id: userId }: UserViewer,
  attempt: { number: number; points: number; isPreview?: boolean; marks?: readonly object[] },
): Promise<void> {
  const { points, marks = [], ...given } = attempt;
  const values = { quizId, userId, seed: 's', items: [], startedAt: new Date(), ...given };
  const [inserted] = await database.db.insert(quizAttempts).values(values).returning();
  await database.db
    .insert(quizAttemptScores)
    .values({ attemptId: inserted!.id, points, maxPoints: 10, items: marks });
}

describe('a gradebook', () => {
  it('adds up the best attempts at the course’s quizzes, and no preview', async () => {
    const { course, instructor, students } = await insertClass(['Kim']);
    const other = await insertClass([]);
    const [first, second, foreign] = [
      await insertQuizOf(course.id, instructor),
      await insertQuizOf(course.id, instructor),
      await insertQuizOf(other.course.id, instructor),
    ];
    const kim = students[0]!;
    await insertMarked(first, kim, { number: 1, points: 4 });
    await insertMarked(first, kim, { number: 2, points: 6.5 });
    await insertMarked(first, kim, { number: 3, points: 10, isPreview: true });
    await insertMarked(second, kim, { number: 1, points: 2 });
    await insertMarked(foreign, kim, { number: 1, points: 9 });

    const { rows } = await selectGradebook(database.db, instructor, { slug: course.slug });

    expect(rows[0]?.quizScore).toEqual({ points: 8.5, pending: 0 });
  });

  it('says how many points of these best attempts wait for a decision', async () => {
    const { course, instructor, students } = await insertClass(['Kim', 'Lee']);
    const [first, second] = [
      await insertQuizOf(course.id, instructor),
      await insertQuizOf(course.id, instructor),
    ];
    const [kim, lee] = [students[0]!, students[1]!];
    const marks = [
      { status: 'undecided', fraction: 0, points: 0, maxPoints: 1.5 },
      { status: 'invalid', fraction: 0, points: 0, maxPoints: 4 },
      // Left out: nothing waits.
      { status: 'undecided', fraction: null, points: 0, maxPoints: 0 },
    ];
    await insertMarked(first, kim, { number: 1, points: 1, marks: [...marks, ...marks] });
    await insertMarked(first, kim, { number: 2, points: 4, marks });
    await insertMarked(second, kim, { number: 1, points: 2, marks });
    await insertMarked(second, lee, { number: 1, points: 2 });

    const { rows } = await selectGradebook(database.db, instructor, { slug: course.slug });

    expect(rows.map(({ quizScore }) => quizScore)).toEqual([
      { points: 6, pending: 3 },
      { points: 2, pending: 0 },
    ]);
  });

  it('holds the best scores of the course’s students, and of nobody else', async () => {
    const { course, instructor, students } = await insertClass(['Kim', 'Lee']);
    const outsider = await insertViewer(database.db);
    const best = await insertScore(students[0]!, 'softmax', 7.5);
    await insertScore(outsider, 'softmax', 10);

    const gradebook = await selectGradebook(database.db, instructor, { slug: course.slug });

    expect(gradebook.count).toBe(2);
    expect(gradebook.rows).toEqual([
      {
        student: { id: students[0]!.id, name: 'Kim', email: students[0]!.email },
        totalScore: 7.5,
        quizScore: null,
        scores: {
          softmax: { bestScore: 7.5, maxScore: 10, bestSubmissionId: best, attempts: 3, passed: false },
        },
      },
      {
        student: { id: students[1]!.id, name: 'Lee', email: students[1]!.email },
        ...{ totalScore: 0, quizScore: null, scores: {} },
      },
    ]);
  });

  it('comes in pages, sorted and searched, with % and _ meaning themselves', async () => {
    const { course, instructor, students } = await insertClass(['Ahn', 'Noh', 'Oh', '100%_Paik']);
    await insertScore(students[2]!, 'softmax', 10);
    const names = async (page: object) =>
      (await selectGradebook(database.db, instructor, { slug: course.slug, ...page })).rows.map(
        ({ student }) => student.name,
      );

    expect(await names({ limit: 2, offset: 1 })).toEqual(['Ahn', 'Noh']);
    expect(await names({ sort: 'score', limit: 1 })).toEqual(['Oh']);
    expect(await names({ search: 'no' })).toEqual(['Noh']);
    expect(await names({ search: '0%_p' })).toEqual(['100%_Paik']);
    expect(await names({ search: '%' })).toEqual(['100%_Paik']);
    expect(await names({ search: "'; drop table users; --\0" })).toEqual([]);
  });

  it('is not there for students, for instructors of another course, and for a course that does not exist', async () => {
    const { course, students } = await insertClass(['Kim']);
    const { instructor: other } = await insertClass([]);

    for (const viewer of [students[0]!, other])
      for (const slug of [course.slug, 'nothing', '../admin', '\0'])
        await expect(selectGradebook(database.db, viewer, { slug })).rejects.toMatchObject({
          code: 'not_found',
        });
    await expect(
      selectGradebook(database.db, { kind: 'anonymous', address: '192.0.2.1' }, { slug: course.slug }),
    ).rejects.toMatchObject({ code: 'sign_in_required' });
  });

  it('is open to administrators for every course', async () => {
    const { course } = await insertClass(['Kim']);
    const admin = await insertViewer(database.db, { role: 'admin' });

    expect((await selectGradebook(database.db, admin, { slug: course.slug })).count).toBe(1);
  });
});

describe('courses one teaches', () => {
  it('are those of one’s enrollments as instructor', async () => {
    const { course, instructor, students } = await insertClass(['Kim']);

    const [taught, learned] = await Promise.all([
      listTaughtCourses(database.db, instructor),
      listTaughtCourses(database.db, students[0]!),
    ]);

    expect(taught).toEqual([
      { id: course.id, slug: course.slug, title: { ko: course.titleKo, en: course.titleEn }, students: 1 },
    ]);
    expect(learned).toEqual([]);
    expect((await selectTaughtCourse(database.db, instructor, course.slug)).id).toBe(course.id);
  });
});

describe('the demo', () => {
  it('makes three accounts that can sign in, and again changes only a changed password', async () => {
    await seedDemo(database.db, 'demo');
    await seedDemo(database.db, 'demo');
    const signIn = (email: string, password: string) =>
      authenticate(database.db, { email, password, address: 'a' });

    const users = await Promise.all(
      ['student', 'instructor', 'admin'].map((name) => signIn(`${name}@example.com`, 'demo')),
    );
    expect(users.map((user) => [user?.role, user?.sessionVersion])).toEqual([
      ['member', 1],
      ['member', 1],
      ['admin', 1],
    ]);
    const instructor = { kind: 'user', ...users[1]! } as const;
    expect((await listTaughtCourses(database.db, instructor)).map(({ slug }) => slug)).toEqual([
      DEMO_COURSE_SLUG,
    ]);

    await seedDemo(database.db, 'another');
    expect(await signIn('student@example.com', 'another')).toMatchObject({ sessionVersion: 2 });
    expect(await signIn('student@example.com', 'demo')).toBeUndefined();
  });
});
