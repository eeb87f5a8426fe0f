import { randomUUID } from 'node:crypto';
import { withDatabase } from './database';

/** A new student of the demo course with the demo password. Returns the address. */
export async function insertClassmate(): Promise<string> {
  const email = `classmate-${randomUUID()}@example.com`;
  await withDatabase((pool) =>
    pool.query(
      `with person as (
         insert into users (email, name, password_hash)
         select $1, '최학우', password_hash from users where email = 'student@example.com' returning id
       )
       insert into enrollments (course_id, user_id, role)
       select courses.id, person.id, 'student' from courses, person where slug = 'dl-statistics'`,
      [email],
    ),
  );
  return email;
}
