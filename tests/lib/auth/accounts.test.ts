import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { accounts, enrollments, users } from '@/db/schema/people';
import {
  authenticate,
  changePassword,
  ensureProviderUser,
  parseEmail,
  parseName,
  registerUser,
  selectSessionUser,
  updateProfile,
  type ProviderIdentity,
} from '@/lib/auth/accounts';
import { hashPassword } from '@/lib/auth/password';
import { useDatabase } from '@/tests/database';
import { insertCourse, insertViewer } from '@/tests/factories/people';

const database = useDatabase();
const anonymous = { kind: 'anonymous', address: '192.0.2.1' } as const;

function registration(overrides: Partial<Parameters<typeof registerUser>[1]> = {}) {
  const email = `${randomUUID().slice(0, 8)}@example.org`;
  return { email, password: 'correct horse battery', name: '홍길동', locale: 'ko' as const, ...overrides };
}

function identity(overrides: Partial<ProviderIdentity> = {}): ProviderIdentity {
  const email = `${randomUUID().slice(0, 8)}@example.org`;
  return {
    ...{ provider: 'google', providerAccountId: randomUUID(), email, emailVerified: true },
    ...{ name: 'Grace Hopper', locale: 'en', ...overrides },
  };
}

describe('registering', () => {
  it('keeps an argon2id hash with the parameters OWASP names, and never the password', async () => {
    const user = await registerUser(database.db, registration({ password: 'correct horse battery' }));

    const [row] = await database.db.select().from(users).where(eq(users.id, user.id));
    expect(row?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(JSON.stringify(user)).not.toContain('argon2');
  });

  it('enrolls in every open course and in no other', async () => {
    const open = await insertCourse(database.db, { openSince: new Date(Date.now() - 1_000) });
    await insertCourse(database.db, { openSince: null });
    await insertCourse(database.db, { openSince: new Date(Date.now() + 86_400_000) });

    const user = await registerUser(database.db, registration());

    const rows = await database.db.select().from(enrollments).where(eq(enrollments.userId, user.id));
    expect(rows.map(({ courseId, role }) => ({ courseId, role }))).toEqual([
      { courseId: open.id, role: 'student' },
    ]);
  });

  it('refuses an e-mail that is taken, however it is written, and with twenty requests at once makes one account', async () => {
    const email = `${randomUUID().slice(0, 8)}@example.org`;

    const results = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) =>
        registerUser(database.db, registration({ email: n % 2 ? email : ` ${email.toUpperCase()} ` })),
      ),
    );

    const refused = results.filter((result) => result.status === 'rejected');
    expect(refused).toHaveLength(19);
    expect(new Set(refused.map(({ reason }) => reason.code))).toEqual(new Set(['email_taken']));
  });

  it.each([
    ['123456789', 'password_too_short'],
    ['가나다라마바사아자', 'password_too_short'],
    ['x'.repeat(129), 'password_too_long'],
    ['password123', 'password_too_common'],
    ['QWERTYUIOP', 'password_too_common'],
    ['aaaaaaaaaaaa', 'password_too_common'],
    ['23456789:;<', 'password_too_common'],
    ['someone@example.org', 'password_too_common'],
  ])('refuses the password %s as %s', async (password, code) => {
    const input = registration({ email: 'someone@example.org', password });

    await expect(registerUser(database.db, input)).rejects.toMatchObject({ code });
  });

  it.each([
    '경사하강법은 어렵지 않아요',
    'x y z w v u t s',
    'correct horse battery staple',
    '암호🔑암호🔑열쇠🔑열쇠🔑',
  ])('takes the password %s', async (password) => {
    const input = registration({ password });
    const made = await registerUser(database.db, input);

    expect(await authenticate(database.db, { ...input, address: randomUUID() })).toEqual(made);
  });

  it.each([
    '',
    'nobody',
    'a@b',
    'a\0@example.org',
    `${'a'.repeat(250)}@example.org`,
    'a@example.org\nbcc: b@example.org',
  ])('refuses the e-mail %j', (email) => {
    expect(() => parseEmail(email)).toThrow(expect.objectContaining({ code: 'email_invalid' }));
  });

  it.each(['', '   ', 'x'.repeat(81), 'a\0b', 'a\nb', 'evil\u202Etxt', '\u200B'])(
    'refuses the name %j',
    (name) => {
      expect(() => parseName(name)).toThrow(expect.objectContaining({ code: 'name_invalid' }));
    },
  );

  it('takes names as people have them', () => {
    expect(['홍길동', "O'Brien", '<b>Bobby</b>', '=1+1', ' Grace   Hopper '].map(parseName)).toEqual([
      ...['홍길동', "O'Brien", '<b>Bobby</b>', '=1+1', 'Grace Hopper'],
    ]);
  });
});

describe('signing in', () => {
  it('takes the right password, whatever the case of the e-mail, and no other', async () => {
    const input = registration();
    const made = await registerUser(database.db, input);
    const address = randomUUID();

    expect(await authenticate(database.db, { ...input, email: input.email.toUpperCase(), address })).toEqual(
      made,
    );
    expect(
      await authenticate(database.db, { ...input, password: 'correct horse batterx', address }),
    ).toBeUndefined();
    expect(await authenticate(database.db, { ...input, password: '', address })).toBeUndefined();
    expect(await authenticate(database.db, { ...input, email: 'a\0@example.org', address })).toBeUndefined();
  });

  it('takes the same time for an unknown e-mail, and for an account without a password, as for a wrong one', async () => {
    const input = registration();
    await registerUser(database.db, input);
    const provided = await ensureProviderUser(database.db, identity());
    const timeOf = async (email: string) => {
      const begun = performance.now();
      await authenticate(database.db, { email, password: 'wrong horse battery', address: randomUUID() });
      return performance.now() - begun;
    };
    await timeOf('warm-up@example.org');

    const ratios: number[] = [];
    for (let n = 0; n < 5; n++) {
      const known = await timeOf(input.email);
      ratios.push((await timeOf('nobody@example.org')) / known, (await timeOf(provided.email)) / known);
    }

    // Without the placeholder's hash the ratio is below 0.2.
    expect(ratios.sort((a, b) => a - b)[5]!).toBeGreaterThan(0.5);
  });

  it('stops guessing at one account from one address after ten tries, and says when to come back', async () => {
    const input = registration();
    await registerUser(database.db, input);
    const address = randomUUID();
    for (let n = 0; n < 10; n++)
      await authenticate(database.db, { ...input, password: 'wrong password', address });

    await expect(authenticate(database.db, { ...input, address })).rejects.toMatchObject({
      code: 'rate_limited',
      params: { retryAfterSeconds: expect.any(Number) },
    });
    expect(await authenticate(database.db, { ...input, address: randomUUID() })).toBeDefined();
  });
});

describe('an account from a provider', () => {
  it('is the same account every time, and one account for twenty first sign-ins at once', async () => {
    const person = identity();

    const found = await Promise.all(
      Array.from({ length: 20 }, () => ensureProviderUser(database.db, person)),
    );

    expect(new Set(found.map(({ id }) => id)).size).toBe(1);
  });

  it('never becomes somebody’s existing account by its e-mail', async () => {
    const victim = registration();
    await registerUser(database.db, victim);

    for (const emailVerified of [true, false]) {
      const thief = identity({
        email: victim.email.toUpperCase(),
        emailVerified,
        providerAccountId: randomUUID(),
      });
      const taken = await ensureProviderUser(database.db, thief).catch(
        (error: { code: string }) => error.code,
      );
      expect(taken === 'account_exists' || (typeof taken === 'object' && taken.email !== victim.email)).toBe(
        true,
      );
    }
    const linked = await database.db.select().from(accounts).innerJoin(users, eq(users.id, accounts.userId));
    expect(linked.filter(({ users: user }) => user.email.toLowerCase() === victim.email)).toEqual([]);
  });

  it('does not keep an e-mail that the provider has not verified, so that its owner may still register', async () => {
    const email = `${randomUUID().slice(0, 8)}@example.org`;

    const squatter = await ensureProviderUser(database.db, identity({ email, emailVerified: false }));
    const owner = await registerUser(database.db, registration({ email }));

    expect(squatter.email).toMatch(/@accounts\.invalid$/);
    expect(owner.id).not.toBe(squatter.id);
  });

  it('shows a name without what cannot be shown', async () => {
    const named = await ensureProviderUser(database.db, identity({ name: 'Gr\u0000ace\u202E' }));
    const unnamed = await ensureProviderUser(database.db, identity({ name: '\u200B' }));

    expect([named.name, unnamed.name]).toEqual(['Grace', 'Learner']);
  });
});

describe('sessions', () => {
  it('end when the password changes', async () => {
    const input = registration();
    const user = await registerUser(database.db, input);
    const viewer = { kind: 'user', ...user } as const;
    expect(await selectSessionUser(database.db, user.id, user.sessionVersion)).toEqual(user);

    const changed = await changePassword(database.db, viewer, {
      current: input.password,
      next: 'another long phrase',
    });

    expect(await selectSessionUser(database.db, user.id, user.sessionVersion)).toBeUndefined();
    expect(await selectSessionUser(database.db, user.id, changed.sessionVersion)).toEqual(changed);
    expect(await authenticate(database.db, { ...input, address: randomUUID() })).toBeUndefined();
  });

  it('are nobody’s for an id that is none', async () => {
    expect(await selectSessionUser(database.db, "' or true --", 1)).toBeUndefined();
  });
});

describe('settings', () => {
  it('change nothing without an account, the right password, or an acceptable new one', async () => {
    const viewer = await insertViewer(database.db, { passwordHash: await hashPassword('the present one') });
    const change = (current: string, next: string) => changePassword(database.db, viewer, { current, next });

    await expect(change('not the present one', 'another long phrase')).rejects.toMatchObject({
      code: 'invalid_credentials',
    });
    await expect(change('the present one', 'short')).rejects.toMatchObject({ code: 'password_too_short' });
    await expect(
      updateProfile(database.db, anonymous, { name: 'Anybody', locale: 'en' }),
    ).rejects.toMatchObject({ code: 'sign_in_required' });
  });

  it('change the viewer alone', async () => {
    const [viewer, other] = [await insertViewer(database.db), await insertViewer(database.db)];

    await updateProfile(database.db, viewer, { name: '새 이름', locale: 'en' });

    const names = await database.db.select({ id: users.id, name: users.name }).from(users);
    expect(names.find(({ id }) => id === viewer.id)?.name).toBe('새 이름');
    expect(names.find(({ id }) => id === other.id)?.name).toBe(other.name);
  });
});
