import { randomUUID } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import type { APIRequestContext } from '@playwright/test';
import { GOOD_STEP } from '../api';
import { withDatabase } from '../database';
import { expect, signIn, test } from '../fixtures';
import { insertClassmate } from '../people';
import { BASE_URL, DEMO_PASSWORD, PORT } from '../settings';

const STUDENTS = 4;
const EACH = 50;

/** The running installation's process with this script: those of other installations listen on other ports. */
function findProcess(script: string): number {
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const isScript = readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(script);
      if (isScript && readFileSync(`/proc/${name}/environ`, 'utf8').includes(`PORT=${PORT}\0`))
        return Number(name);
    } catch {
      // It ended while we looked.
    }
  }
  throw new Error(`${script} is not running`);
}

/** As the page does: the same key again until the server answers. */
async function submitUntilAccepted(request: APIRequestContext): Promise<string> {
  const data = { exerciseId: 'gradient-step', source: GOOD_STEP, idempotencyKey: randomUUID() };
  for (;;) {
    const response = await request
      .post('/api/submissions', { data, headers: { origin: BASE_URL } })
      .catch(() => undefined);
    if (response?.ok()) return ((await response.json()) as { id: string }).id;
    await new Promise((wake) => setTimeout(wake, 100));
  }
}

for (const script of ['bin/web.ts', 'bin/grader.ts']) {
  test(`nothing is lost when ${script} is killed in the middle of 200 submissions`, async ({
    playwright,
  }) => {
    test.setTimeout(180_000);
    const contexts = await Promise.all(
      Array.from({ length: STUDENTS }, async () => {
        const context = await playwright.request.newContext({ baseURL: BASE_URL });
        await signIn(context, await insertClassmate(), DEMO_PASSWORD);
        return context;
      }),
    );
    const before = findProcess(script);
    let accepted = 0;

    const ids = await Promise.all(
      contexts.map(async (context) => {
        const own: string[] = [];
        for (let index = 0; index < EACH; index += 1) {
          own.push(await submitUntilAccepted(context));
          accepted += 1;
          if (accepted === (STUDENTS * EACH) / 2) process.kill(before, 'SIGKILL');
        }
        return own;
      }),
    ).then((lists) => lists.flat());

    expect(new Set(ids).size).toBe(STUDENTS * EACH);
    const count = () =>
      withDatabase(async (pool) => {
        const { rows } = await pool.query<{ verdicts: number; passed: number; submissions: number }>(
          `select count(v.*)::int as verdicts, count(v.*) filter (where v.status = 'passed')::int as passed,
                  count(*)::int as submissions
           from submissions s left join verdicts v on v.submission_id = s.id
           where s.user_id in (select user_id from submissions where id = any($1))`,
          [ids],
        );
        return rows[0];
      });
    const all = STUDENTS * EACH;
    await expect.poll(count, { timeout: 120_000 }).toEqual({ verdicts: all, passed: all, submissions: all });
    expect(findProcess(script)).not.toBe(before);
    for (const context of contexts) await context.dispose();
  });
}
