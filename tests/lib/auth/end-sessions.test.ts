import { describe, expect, it } from 'vitest';
import { selectSessionUser } from '@/lib/auth/accounts';
import { endSessions } from '@/lib/auth/end-sessions';
import { useDatabase } from '@/tests/database';
import { insertViewer } from '@/tests/factories/people';

const database = useDatabase();

describe('ending one’s sessions', () => {
  it('ends all of one’s own and nobody else’s', async () => {
    const viewer = await insertViewer(database.db);
    const other = await insertViewer(database.db);

    await endSessions(database.db, viewer);

    expect(await selectSessionUser(database.db, viewer.id, 1)).toBeUndefined();
    expect(await selectSessionUser(database.db, viewer.id, 2)).toMatchObject({ id: viewer.id });
    expect(await selectSessionUser(database.db, other.id, 1)).toMatchObject({ id: other.id });
  });

  it('needs a session', async () => {
    const anonymous = { kind: 'anonymous', address: '192.0.2.1' } as const;

    await expect(endSessions(database.db, anonymous)).rejects.toMatchObject({ code: 'sign_in_required' });
  });
});
