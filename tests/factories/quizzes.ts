import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import type { UserViewer } from '@/lib/auth/viewer';
import { createBank, type QuizBank } from '@/lib/quiz/bank';
import { saveAnswer } from '@/lib/quiz/graded/save-answer';
import { startAttempt } from '@/lib/quiz/graded/start-attempt';
import { insertQuiz, publishQuiz, type QuizSettings } from '@/lib/quiz/graded/teach/compose-quiz';
import { enroll, insertCourse, insertViewer } from '@/tests/factories/people';
import { compileSamples } from '@/tests/lib/quiz/items';

/** One item of every kind. */
export const sampleBank = (): QuizBank => createBank(compileSamples());

export function makeSettings(overrides: Partial<QuizSettings> = {}): QuizSettings {
  return {
    titleKo: '확인 퀴즈',
    titleEn: 'Check quiz',
    parts: [{ kind: 'fixed', itemIds: ['single', 'numeric', 'formula'], points: 2 }],
    opensAt: new Date(Date.now() - 3_600_000),
    closesAt: new Date(Date.now() + 3_600_000),
    timeLimitS: 600,
    attemptsAllowed: 1,
    shuffles: false,
    ownParameters: true,
    keysShown: 'after_attempt',
    ...overrides,
  };
}

export interface QuizClass {
  readonly quizId: string;
  readonly course: { readonly id: string; readonly slug: string };
  readonly instructor: UserViewer;
  readonly students: readonly UserViewer[];
  readonly bank: QuizBank;
}

/** A published quiz in a course of its own, with its instructor and some students. */
export async function insertQuizClass(
  db: Database,
  {
    settings = {},
    students: count = 1,
    bank = sampleBank(),
  }: { settings?: Partial<QuizSettings>; students?: number; bank?: QuizBank } = {},
): Promise<QuizClass> {
  const course = await insertCourse(db);
  const instructor = await insertViewer(db);
  await enroll(db, { courseId: course.id, userId: instructor.id, role: 'instructor' });
  const students: UserViewer[] = [];
  for (let index = 0; index < count; index += 1) {
    const student = await insertViewer(db);
    await enroll(db, { courseId: course.id, userId: student.id, role: 'student' });
    students.push(student);
  }
  const quizId = await insertQuiz(db, instructor, {
    slug: course.slug,
    settings: makeSettings(settings),
    bank,
  });
  await publishQuiz(db, instructor, { quizId, isPublished: true, bank });
  return { quizId, course, instructor, students, bank };
}

export async function start(db: Database, viewer: UserViewer, { quizId, bank }: QuizClass): Promise<string> {
  return (await startAttempt(db, viewer, { quizId, bank })).attemptId;
}

export function answer(
  db: Database,
  viewer: UserViewer,
  input: { attemptId: string; index: number; answer: unknown; base?: number; eventId?: string },
) {
  return saveAnswer(db, viewer, { base: 0, eventId: randomUUID(), ...input });
}

/** Moves an attempt into the past, as if it had started so many seconds earlier. */
export async function backdate(db: Database, attemptId: string, seconds: number): Promise<void> {
  await db.execute(sql`
    update quiz_attempts set started_at = started_at - make_interval(secs => ${seconds}::int),
      deadline_at = deadline_at - make_interval(secs => ${seconds}::int) where id = ${attemptId}`);
}
