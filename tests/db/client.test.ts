import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { createDatabase } from '@/db/client';
import { useDatabase } from '@/tests/database';

const database = useDatabase();

describe('the pool', () => {
  it('gets every connection back from a transaction that was cut off, wherever that was', async () => {
    const { db, close } = createDatabase(database.url, { max: 2, applicationName: 'cut-off' });
    const cut = () =>
      database.db.execute(sql`
        select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = 'cut-off' and datname = current_database()`);

    for (let round = 0; round < 20; round++) {
      const working = Array.from({ length: 4 }, () =>
        db.transaction((tx) => tx.execute(sql`select pg_sleep(0.001)`)).catch(() => undefined),
      );
      await cut();
      await Promise.all(working);
    }

    expect(db.$client.totalCount - db.$client.idleCount).toBe(0);
    // Each of the two connections may have been cut off while it was idle, which the next statement on it finds out.
    const ask = () => db.execute(sql`select 1 as one`);
    const { rows } = await ask().catch(ask).catch(ask);
    expect(rows).toEqual([{ one: 1 }]);
    await close();
  });

  it('lets the server plan a parameterised statement once, and takes values as they come', async () => {
    const { db, close } = createDatabase(database.url, { max: 1 });

    const results: unknown[] = [];
    for (const value of ['one', null, '세', 'four']) {
      const { rows } = await db.execute(sql`select ${value}::text as value`);
      results.push(rows[0]?.value);
    }
    const { rows } = await db.execute(sql`select count(*)::int as plans from pg_prepared_statements`);
    await close();

    expect(results).toEqual(['one', null, '세', 'four']);
    expect(rows).toEqual([{ plans: 1 }]);
  });

  it('rolls back what fails, and goes on', async () => {
    const failing = database.db.transaction(async (tx) => {
      await tx.execute(sql`create table never (n int)`);
      throw new Error('no');
    });

    await expect(failing).rejects.toThrow('no');
    const { rows } = await database.db.execute(sql`select to_regclass('never') is null as absent`);
    expect(rows).toEqual([{ absent: true }]);
  });
});
