import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Queryable } from '@/db/client';
import { assertUser, type Viewer } from '../auth/viewer';
import { AppError } from '../errors';

export interface Course {
  readonly id: string;
  readonly slug: string;
  readonly title: { readonly ko: string; readonly en: string };
  /** Enrolled students. */
  readonly students: number;
}

const CourseRowSchema = z
  .object({
    id: z.string(),
    slug: z.string(),
    title_ko: z.string(),
    title_en: z.string(),
    students: z.number(),
  })
  .transform((row): Course => ({
    id: row.id,
    slug: row.slug,
    title: { ko: row.title_ko, en: row.title_en },
    students: row.students,
  }));

/** The courses the viewer teaches, all of them for an administrator; none for anybody else. */
export async function listTaughtCourses(db: Queryable, viewer: Viewer): Promise<readonly Course[]> {
  if (viewer.kind !== 'user') return [];
  return selectCourses(db, viewer, sql`true`);
}

/** A course the viewer teaches. Throws 'sign_in_required'; 'not_found' for every other course, and for no course. */
export async function selectTaughtCourse(db: Queryable, viewer: Viewer, slug: string): Promise<Course> {
  assertUser(viewer);
  if (slug.includes('\0')) throw new AppError('not_found');
  const [course] = await selectCourses(db, viewer, sql`c.slug = ${slug}`);
  if (course === undefined) throw new AppError('not_found');
  return course;
}

async function selectCourses(db: Queryable, viewer: Viewer, condition: ReturnType<typeof sql>) {
  const user = assertUser(viewer);
  const taught =
    user.role === 'admin'
      ? sql`true`
      : sql`exists (select 1 from enrollments e
          where e.course_id = c.id and e.user_id = ${user.id} and e.role = 'instructor')`;
  const { rows } = await db.execute(sql`
    select c.id, c.slug, c.title_ko, c.title_en,
      (select count(*)::int from enrollments s where s.course_id = c.id and s.role = 'student') as students
    from courses c where ${taught} and ${condition}
    order by c.created_at desc, c.slug limit 500`);
  return z.array(CourseRowSchema).parse(rows);
}
