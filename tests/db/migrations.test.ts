import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type * as Kit from 'drizzle-kit/api';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, type DatabaseHandle } from '@/db/client';
import { migrate } from '@/db/migrate';
import * as grading from '@/db/schema/grading';
import * as limits from '@/db/schema/limits';
import * as people from '@/db/schema/people';
import * as quizzes from '@/db/schema/quizzes';
import * as study from '@/db/schema/study';
import { cloneDatabase, dropDatabase } from '@/tests/database';

// Its ES module build calls require, which only the CommonJS build has.
const kit: typeof Kit = createRequire(import.meta.url)('drizzle-kit/api');

const schema = { ...grading, ...limits, ...people, ...quizzes, ...study };
const folder = join(import.meta.dirname, '../../db/migrations');

const empty: { url: string; handle?: DatabaseHandle } = { url: '' };

beforeAll(async () => {
  empty.url = (await cloneDatabase('empty')).url;
  await Promise.all([migrate(empty.url), migrate(empty.url)]);
  empty.handle = createDatabase(empty.url);
});
afterAll(async () => {
  await empty.handle?.close();
  await dropDatabase(empty.url);
});

async function query(statement: string): Promise<Record<string, unknown>[]> {
  const { rows } = await empty.handle!.db.$client.query(statement);
  return rows;
}

/** Every column, constraint and index, in PostgreSQL's own words. */
async function describeSchema({ db }: Pick<DatabaseHandle, 'db'>): Promise<unknown[]> {
  const { rows } = await db.$client.query(`
    select concat_ws(' ', table_name, column_name, data_type, udt_name, is_nullable, column_default) as line
    from information_schema.columns where table_schema = 'public'
    union all
    select concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid)) from pg_constraint
    where connamespace = 'public'::regnamespace
    union all
    select indexdef from pg_indexes where schemaname = 'public'
    order by 1`);
  return rows.map(({ line }) => line);
}

describe('migrations', () => {
  it('leave nothing to generate', async () => {
    const files = (await readdir(join(folder, 'meta'))).filter((name) => name.endsWith('_snapshot.json'));
    const latest = JSON.parse(await readFile(join(folder, 'meta', files.sort().at(-1)!), 'utf8'));

    const statements = await kit.generateMigration(latest, kit.generateDrizzleJson(schema, latest.id));

    expect(statements).toEqual([]);
  });

  it('bring an empty database, from several processes at once, to exactly the schema', async () => {
    const drawn = await cloneDatabase('empty');
    const { db, close } = createDatabase(drawn.url);
    const statements = await kit.generateMigration(
      kit.generateDrizzleJson({}),
      kit.generateDrizzleJson(schema),
    );
    for (const statement of statements) await db.$client.query(statement);

    const [fromMigrations, fromSchema] = await Promise.all([
      describeSchema(empty.handle!),
      describeSchema({ db }),
    ]);
    await close();
    await dropDatabase(drawn.url);

    expect(fromMigrations).toEqual(fromSchema);
    expect(fromSchema.length).toBeGreaterThan(50);
  });

  it('change nothing when run again', async () => {
    const before = await query('select count(*)::int as count from drizzle.__drizzle_migrations');

    await migrate(empty.url);

    expect(await query('select count(*)::int as count from drizzle.__drizzle_migrations')).toEqual(before);
  });

  it('are named NNNN_<name>.sql', async () => {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.sql'));

    expect(names.filter((name) => !/^\d{4}_[a-z][a-z0-9_]+\.sql$/.test(name))).toEqual([]);
    expect(names.length).toBeGreaterThan(0);
  });

  it('let nothing be deleted along with something else but drafts and sign-in links', async () => {
    const cascades = await query(`
      select conrelid::regclass::text as "table", confrelid::regclass::text as "with" from pg_constraint
      where contype = 'f' and confdeltype not in ('r', 'a') and connamespace = 'public'::regnamespace order by 1`);

    expect(cascades).toEqual([
      { table: 'accounts', with: 'users' },
      { table: 'drafts', with: 'users' },
    ]);
  });

  it('index every foreign key', async () => {
    const unindexed = await query(`
      select c.conrelid::regclass::text as "table", c.conname from pg_constraint c
      where c.contype = 'f' and c.connamespace = 'public'::regnamespace and not exists (
        select 1 from pg_index i where i.indrelid = c.conrelid
        and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] = c.conkey)`);

    expect(unindexed).toEqual([]);
  });

  it('keep every instant with its zone', async () => {
    const zoneless = await query(`
      select table_name, column_name from information_schema.columns
      where table_schema = 'public' and data_type = 'timestamp without time zone'`);

    expect(zoneless).toEqual([]);
  });
});
