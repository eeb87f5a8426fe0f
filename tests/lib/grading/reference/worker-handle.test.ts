import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createWorkerHandle } from '@/lib/grading/reference/worker-handle';

const SETTINGS = { rootDir: join(import.meta.dirname, '../../../..'), rules: [] };

it('a request under way when the handle is closed fails, and starts no other thread', async () => {
  const handle = createWorkerHandle(SETTINGS);
  await handle.ready();
  const spinning = handle
    .ask(
      {
        kind: 'run',
        source: 'export function spin() { for (;;); }',
        entry: 'spin',
        result: { kind: 'number' },
        cases: [[]],
      },
      20_000,
    )
    .catch(String);
  const next = handle.ask({ kind: 'count' }, 20_000).catch(String);
  await new Promise((wake) => setTimeout(wake, 200));

  await handle.close();

  expect(await spinning).toMatch(/closed/);
  expect(await next).toMatch(/closed/);
  await expect(handle.ready()).rejects.toThrow(/closed/);
});
