import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Queryable } from '@/db/client';
import type { Viewer } from '../auth/viewer';
import { AppError } from '../errors';
import { selectTaughtCourse, type Course } from './courses';

export interface Student {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

const StudentSchema = z.object({ id: z.string(), name: z.string(), email: z.string() });

/**
 * A student of a course the viewer teaches, with that course. Throws as `selectTaughtCourse` does, and 'not_found'
 * for anybody who is not a student of it.
 */
export async function selectStudent(
  db: Queryable,
  viewer: Viewer,
  { slug, studentId }: { readonly slug: string; readonly studentId: string },
): Promise<{ readonly course: Course; readonly student: Student }> {
  const course = await selectTaughtCourse(db, viewer, slug);
  if (!z.uuid().safeParse(studentId).success) throw new AppError('not_found');
  const { rows } = await db.execute(sql`
    select u.id, u.name, u.email from enrollments e join users u on u.id = e.user_id
    where e.course_id = ${course.id} and e.user_id = ${studentId} and e.role = 'student'`);
  const [row] = rows;
  if (row === undefined) throw new AppError('not_found');
  return { course, student: StudentSchema.parse(row) };
}
