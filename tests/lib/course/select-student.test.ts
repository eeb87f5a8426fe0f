import { describe, expect, it } from 'vitest';
import { selectStudent } from '@/lib/course/select-student';
import { useDatabase } from '@/tests/database';
import { enroll, insertCourse, insertViewer } from '@/tests/factories/people';

const database = useDatabase();

async function insertClass() {
  const course = await insertCourse(database.db);
  const instructor = await insertViewer(database.db);
  const student = await insertViewer(database.db);
  await enroll(database.db, { courseId: course.id, userId: instructor.id, role: 'instructor' });
  await enroll(database.db, { courseId: course.id, userId: student.id, role: 'student' });
  return { course, instructor, student };
}

describe('a student of a course', () => {
  it('is there for its instructor', async () => {
    const { course, instructor, student } = await insertClass();

    const found = await selectStudent(database.db, instructor, { slug: course.slug, studentId: student.id });

    expect(found.student).toEqual({ id: student.id, name: student.name, email: student.email });
    expect(found.course.id).toBe(course.id);
  });

  it('is not there for another course’s instructor, for another course, and for themselves', async () => {
    const { course, student } = await insertClass();
    const other = await insertClass();
    const attempts = [
      selectStudent(database.db, other.instructor, { slug: course.slug, studentId: student.id }),
      selectStudent(database.db, other.instructor, { slug: other.course.slug, studentId: student.id }),
      selectStudent(database.db, student, { slug: course.slug, studentId: student.id }),
    ];

    const outcomes = await Promise.allSettled(attempts);

    expect(outcomes).toMatchObject(attempts.map(() => ({ reason: { code: 'not_found' } })));
  });

  it.each(['nobody', '../1', '\0', '00000000-0000-4000-8000-000000000000'])(
    'is not there under the id %j',
    async (studentId) => {
      const { course, instructor } = await insertClass();

      await expect(
        selectStudent(database.db, instructor, { slug: course.slug, studentId }),
      ).rejects.toMatchObject({ code: 'not_found' });
    },
  );
});
