import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Pool } from 'pg';
import { DATA_DIR } from './settings';

/** Runs `use` with the running installation's database: for people and courses that no page makes yet. */
export async function withDatabase<T>(use: (pool: Pool) => Promise<T>): Promise<T> {
  const read = async (name: string) => (await readFile(join(DATA_DIR, name), 'utf8')).trim();
  const [password, port] = await Promise.all([read('postgres-password'), read('postgres-port')]);
  const pool = new Pool({
    connectionString: `postgres://gradstep:${password}@127.0.0.1:${port}/gradstep`,
    max: 2,
  });
  try {
    return await use(pool);
  } finally {
    await pool.end();
  }
}

/** A new person with the demo password, who teaches a new course of their own; outside the demo course. */
export async function insertOutsideInstructor(email: string): Promise<string> {
  return withDatabase(async (pool) => {
    const slug = `course-${Date.now()}`;
    await pool.query(
      `with person as (
         insert into users (email, name, password_hash)
         select $1, '박강사', password_hash from users where email = 'instructor@example.com' returning id
       ), course as (
         insert into courses (slug, title_ko, title_en) values ($2, '다른 강의', 'Another course') returning id
       )
       insert into enrollments (course_id, user_id, role) select course.id, person.id, 'instructor' from course, person`,
      [email, slug],
    );
    return slug;
  });
}

/** The id of the person with this address. */
export async function selectUserId(email: string): Promise<string> {
  return withDatabase(async (pool) => {
    const { rows } = await pool.query<{ id: string }>('select id from users where email = $1', [email]);
    return rows[0]?.id ?? '';
  });
}
