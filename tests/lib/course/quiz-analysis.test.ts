import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { itemReports, quizReviews } from '@/db/schema/study';
import { quizAttempts, quizAttemptScores, quizzes } from '@/db/schema/quizzes';
import { listItemReports, resolveItemReport } from '@/lib/course/item-reports';
import { selectQuizAnalysis } from '@/lib/course/quiz-analysis';
import { createBank } from '@/lib/quiz/bank';
import { useDatabase } from '@/tests/database';
import { enroll, insertCourse, insertViewer } from '@/tests/factories/people';
import { compileSample, compileSamples } from '../quiz/items';

const database = useDatabase();
const bank = createBank(compileSamples());
const anonymous = { kind: 'anonymous', address: '192.0.2.7' } as const;

async function insertClass(students: number) {
  const { db } = database;
  const course = await insertCourse(db);
  const instructor = await insertViewer(db);
  await enroll(db, { courseId: course.id, userId: instructor.id, role: 'instructor' });
  const [quiz] = await db
    .insert(quizzes)
    .values({
      courseId: course.id,
      titleKo: '퀴즈',
      titleEn: 'Quiz',
      parts: [],
      opensAt: new Date(),
      keysShown: 'never',
      createdBy: instructor.id,
    })
    .returning();
  const viewers = await Promise.all(Array.from({ length: students }, () => insertViewer(db)));
  for (const { id } of viewers) await enroll(db, { courseId: course.id, userId: id, role: 'student' });
  return { course, instructor, quiz: quiz!, students: viewers };
}

interface NewAttempt {
  readonly quizId: string;
  readonly userId: string;
  readonly number?: number;
  readonly fractions: readonly (number | null)[];
}

/** An attempt at the samples 'single' and 'numeric', over and marked. */
async function insertAttempt({ quizId, userId, number = 1, fractions }: NewAttempt) {
  const items = [compileSample('single'), compileSample('numeric')].map(({ id, kind }, place) => ({
    itemId: id,
    kind,
    variantIndex: place,
  }));
  const [attempt] = await database.db
    .insert(quizAttempts)
    .values({ quizId, userId, number, seed: 's', items, startedAt: new Date() })
    .returning();
  const marks = fractions.map((fraction) => ({
    status: fraction === 1 ? 'right' : 'wrong',
    fraction,
    points: (fraction ?? 0) * 2,
    maxPoints: fraction === null ? 0 : 2,
    tally: fraction === 1 ? ['right'] : ['other'],
  }));
  const sum = (of: 'points' | 'maxPoints') => marks.reduce((total, mark) => total + mark[of], 0);
  await database.db
    .insert(quizAttemptScores)
    .values({ attemptId: attempt!.id, points: sum('points'), maxPoints: sum('maxPoints'), items: marks });
}

describe('the analysis of a quiz', () => {
  it('rests on the first attempts of the course’s students alone', async () => {
    const { course, instructor, quiz, students } = await insertClass(3);
    const [first, second, third] = students;
    await insertAttempt({ quizId: quiz.id, userId: first!.id, fractions: [1, 0] });
    await insertAttempt({ quizId: quiz.id, userId: first!.id, number: 2, fractions: [0, 0] });
    await insertAttempt({ quizId: quiz.id, userId: second!.id, fractions: [0, 1] });
    await insertAttempt({ quizId: quiz.id, userId: third!.id, fractions: [1, null] });
    await insertAttempt({ quizId: quiz.id, userId: instructor.id, fractions: [0, 0] });

    const analysis = await selectQuizAnalysis(database.db, instructor, {
      slug: course.slug,
      quizId: quiz.id,
      bank,
    });

    const facilities = analysis.items.map(({ itemId, facility }) => [itemId, facility.value, facility.n]);
    expect(analysis.students).toBe(3);
    expect(facilities).toEqual([
      ['single', 2 / 3, 3],
      ['numeric', 0.5, 2],
    ]);
  });

  it('names the options that nobody chose', async () => {
    const { course, instructor, quiz, students } = await insertClass(1);
    await insertAttempt({ quizId: quiz.id, userId: students[0]!.id, fractions: [1, 1] });

    const { items } = await selectQuizAnalysis(database.db, instructor, {
      slug: course.slug,
      quizId: quiz.id,
      bank,
    });

    expect(items[0]?.choices.filter(({ count }) => count === 0)).toHaveLength(3);
  });

  it('is for those who teach the course, and of its own quizzes', async () => {
    const mine = await insertClass(1);
    const other = await insertClass(0);
    const ask = (viewer: Parameters<typeof selectQuizAnalysis>[1], slug: string) =>
      selectQuizAnalysis(database.db, viewer, { slug, quizId: mine.quiz.id, bank });

    await expect(ask(mine.instructor, mine.course.slug)).resolves.toBeDefined();
    await expect(ask(mine.students[0]!, mine.course.slug)).rejects.toMatchObject({ code: 'not_found' });
    await expect(ask(other.instructor, mine.course.slug)).rejects.toMatchObject({ code: 'not_found' });
    await expect(ask(other.instructor, other.course.slug)).rejects.toMatchObject({ code: 'not_found' });
    await expect(ask(anonymous, mine.course.slug)).rejects.toMatchObject({ code: 'sign_in_required' });
  });
});

describe('reports of items', () => {
  async function insertReport(overrides: Partial<typeof itemReports.$inferInsert> = {}) {
    const [report] = await database.db
      .insert(itemReports)
      .values({
        itemId: 'single',
        itemVersion: 1,
        variant: 0,
        reason: 'unclear',
        comment: '<b>?</b>',
        ...overrides,
      })
      .returning();
    return report!;
  }

  it('are listed without the learner’s name, and resolved and opened again', async () => {
    const { course, instructor } = await insertClass(0);
    const learner = await insertViewer(database.db, { name: 'CANARY-NAME' });
    const { id } = await insertReport({ userId: learner.id });
    const list = (status: 'open' | 'resolved') =>
      listItemReports(database.db, instructor, { slug: course.slug, status });
    const resolve = (resolved: boolean) =>
      resolveItemReport(database.db, instructor, { slug: course.slug, reportId: id, resolved });

    const before = await list('open');
    await resolve(true);
    const [open, resolved] = [await list('open'), await list('resolved')];
    await resolve(false);

    expect(before.reports.find((report) => report.id === id)).toMatchObject({
      comment: '<b>?</b>',
      answer: null,
    });
    expect(JSON.stringify(before)).not.toContain('CANARY-NAME');
    expect(open.reports.map((report) => report.id)).not.toContain(id);
    expect(resolved.reports.map((report) => report.id)).toContain(id);
    expect((await list('open')).reports.map((report) => report.id)).toContain(id);
  });

  it('come with the share of learners who were right at first sight', async () => {
    const { course, instructor, students } = await insertClass(2);
    await insertReport({ itemId: 'multiple' });
    const review = (userId: string, status: 'right' | 'wrong', minute: number) => ({
      id: randomUUID(),
      userId,
      itemId: 'multiple',
      itemVersion: 1,
      variant: 0,
      answer: {},
      status,
      fraction: status === 'right' ? 1 : 0,
      answeredAt: new Date(Date.UTC(2026, 0, 1, 0, minute)),
      durationMs: 1000,
    });
    await database.db
      .insert(quizReviews)
      .values([
        review(students[0]!.id, 'wrong', 1),
        review(students[0]!.id, 'right', 2),
        review(students[1]!.id, 'right', 1),
      ]);

    const { firstSight } = await listItemReports(database.db, instructor, {
      slug: course.slug,
      status: 'open',
    });

    expect(firstSight.get('multiple')).toMatchObject({ value: 0.5, n: 2 });
  });

  it('are for those who teach', async () => {
    const { course, students } = await insertClass(1);
    const { id } = await insertReport();
    const [student] = students;

    await expect(
      listItemReports(database.db, student!, { slug: course.slug, status: 'open' }),
    ).rejects.toMatchObject({ code: 'not_found' });
    await expect(
      resolveItemReport(database.db, student!, { slug: course.slug, reportId: id, resolved: true }),
    ).rejects.toMatchObject({ code: 'not_found' });
  });
});
