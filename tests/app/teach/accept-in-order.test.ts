import { expect, test } from 'vitest';
import { acceptInOrder } from '@/app/[locale]/(teach)/teach/[course]/quizzes/[quizId]/_components/accept-in-order';

const REFUSED = { ok: false, code: 'not_found', params: {}, requestId: 'r' } as const;

test('answers are accepted one after another, in their order', async () => {
  const log: string[] = [];

  const outcome = await acceptInOrder(['a', 'b'], async (id) => {
    log.push(`${id} begins`);
    await Promise.resolve();
    log.push(`${id} ends`);
    return { ok: true };
  });

  expect(outcome).toEqual({ ok: true });
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

test('the first that is refused ends it, and says why', async () => {
  const asked: string[] = [];

  const outcome = await acceptInOrder(['a', 'b', 'c'], async (id) => {
    asked.push(id);
    return id === 'b' ? REFUSED : { ok: true };
  });

  expect(outcome).toBe(REFUSED);
  expect(asked).toEqual(['a', 'b']);
});
