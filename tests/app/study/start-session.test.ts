import { afterEach, expect, test, vi } from 'vitest';
import { startSession } from '@/app/[locale]/(learn)/study/session/_components/start-session';

afterEach(() => vi.unstubAllGlobals());

test('an item that a mistake has scheduled keeps the title of its exercise, the others have none', async () => {
  const title = { ko: '경사하강법 한 걸음', en: 'One gradient step' };
  const bodies: Readonly<Record<string, object>> = {
    '/api/study/plan': { items: ['about', 'other'], remaining: 0, mistakenIn: { about: title } },
    '/api/study/items': { items: [{ id: 'about' }, { id: 'other' }], missing: [] },
  };
  vi.stubGlobal('fetch', async (path: string) => Response.json(bodies[path]));

  const started = await startSession({ scope: 'today', locale: 'ko', userId: 'somebody' });

  expect(started).toMatchObject({
    session: {
      entries: [
        { item: { id: 'about' }, answer: null, mistakenIn: title },
        { item: { id: 'other' }, answer: null },
      ],
    },
  });
  expect('session' in started && started.session.entries[1]).not.toHaveProperty('mistakenIn');
});

test.each([
  ['today', 'nothingToday'],
  ['items:name-epoch', 'nothingNamed'],
  ['chapter:07-optimization', 'empty'],
])('where nothing is to be asked of %s, the session says %s', async (scope, fault) => {
  vi.stubGlobal('fetch', async () => Response.json({ items: [], remaining: 0, mistakenIn: {} }));

  expect(await startSession({ scope, locale: 'ko', userId: 'somebody' })).toEqual({ fault });
});
