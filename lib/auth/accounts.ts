import { createHash } from 'node:crypto';
import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database, Queryable, Transaction } from '@/db/client';
import { accounts, courses, enrollments, users } from '@/db/schema/people';
import { AppError, violatedConstraint } from '../errors';
import { assertAcceptablePassword, hashPassword, verifyPassword } from './password';
import { consumeLimits, resetLimit } from './rate-limits';
import { assertUser, type UserViewer, type Viewer } from './viewer';

/** An account as sessions and pages see it; never its password hash. */
export interface AccountUser {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: 'member' | 'admin';
  readonly locale: 'ko' | 'en';
  readonly sessionVersion: number;
}

const accountColumns = {
  id: users.id,
  email: users.email,
  name: users.name,
  role: users.role,
  locale: users.locale,
  sessionVersion: users.sessionVersion,
};

const EmailSchema = z.email().max(254);

/** An e-mail as it is kept: trimmed, normalized. Throws 'email_invalid'. */
export function parseEmail(email: string): string {
  const parsed = EmailSchema.safeParse(email.normalize('NFKC').trim());
  if (!parsed.success) throw new AppError('email_invalid');
  return parsed.data;
}

/** Control characters, and marks that reorder or hide text: a name is shown beside marks in other people's tables. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/u;

/** A display name as it is kept: 1 to 80 characters on one line. Throws 'name_invalid'. */
export function parseName(name: string): string {
  const trimmed = name.normalize('NFC').trim().replace(/ +/g, ' ');
  if (trimmed === '' || [...trimmed].length > 80 || UNPRINTABLE.test(trimmed))
    throw new AppError('name_invalid');
  return trimmed;
}

export interface Registration {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly locale: 'ko' | 'en';
  /** Network address, for the limit; omit in commands. */
  readonly address?: string;
}

/**
 * Makes an account with a password and enrolls it in every open course.
 * Throws 'email_invalid', 'name_invalid', 'password_…', 'email_taken', 'rate_limited'.
 */
export async function registerUser(db: Database, input: Registration): Promise<AccountUser> {
  const email = parseEmail(input.email);
  const name = parseName(input.name);
  assertAcceptablePassword(input.password, [email, email.split('@')[0] ?? '', name]);
  if (input.address !== undefined) await consumeLimits(db, [['registration_address', input.address]]);
  const passwordHash = await hashPassword(input.password);
  return db.transaction((tx) => insertUser(tx, { email, name, passwordHash, locale: input.locale }));
}

/**
 * The account of this e-mail and password; undefined if there is none, in the same time whether the e-mail is
 * known or not. Throws 'rate_limited'.
 */
export async function authenticate(
  db: Database,
  input: { readonly email: string; readonly password: string; readonly address: string },
): Promise<AccountUser | undefined> {
  const email = input.email.normalize('NFKC').trim().toLowerCase().slice(0, 254);
  const pair = `${email} ${input.address}`;
  await consumeLimits(db, [
    ['sign_in_address', input.address],
    ['sign_in_account', email],
    ['sign_in_pair', pair],
  ]);
  const row = email.includes('\0') ? undefined : await selectByEmail(db, email);
  const matches = await verifyPassword(row?.passwordHash ?? null, input.password);
  if (row === undefined || !matches) return undefined;
  await Promise.all([resetLimit(db, 'sign_in_pair', pair), resetLimit(db, 'sign_in_account', email)]);
  const { passwordHash: _, ...user } = row;
  return user;
}

async function selectByEmail(db: Queryable, email: string) {
  const [row] = await db
    .select({ ...accountColumns, passwordHash: users.passwordHash })
    .from(users)
    .where(eq(sql`lower(${users.email})`, email.toLowerCase()))
    .limit(1);
  return row;
}

export interface ProviderIdentity {
  readonly provider: string;
  readonly providerAccountId: string;
  readonly email: string | null;
  /** Only what the provider itself says it has verified. */
  readonly emailVerified: boolean;
  readonly name: string;
  readonly locale: 'ko' | 'en';
}

/**
 * The account of a provider's identity, made on first use.
 *
 * An identity is never joined to an existing account by its e-mail: whoever controls an unverified e-mail at a
 * provider would get that account, and whoever registered somebody's e-mail here first would share it. Throws
 * 'account_exists' then. An e-mail the provider has not verified is not kept at all.
 */
export async function ensureProviderUser(db: Database, identity: ProviderIdentity): Promise<AccountUser> {
  const known = await selectByProvider(db, identity);
  if (known !== undefined) return known;
  const email =
    identity.email !== null && identity.emailVerified
      ? parseEmail(identity.email)
      : placeholderEmail(identity);
  try {
    return await db.transaction(async (tx) => {
      const name = toProviderName(identity.name);
      const user = await insertUser(tx, { email, name, passwordHash: null, locale: identity.locale });
      const { provider, providerAccountId } = identity;
      await tx.insert(accounts).values({ provider, providerAccountId, userId: user.id });
      return user;
    });
  } catch (error) {
    // Two first sign-ins at once: the other one has made the account.
    const raced = await selectByProvider(db, identity);
    if (raced !== undefined) return raced;
    if (error instanceof AppError && error.code === 'email_taken')
      throw new AppError('account_exists', { cause: error });
    throw error;
  }
}

/** Providers hand over what people typed there; what cannot be shown is taken out, not refused. */
function toProviderName(name: string): string {
  const shown = [...name.normalize('NFC')].filter((character) => !UNPRINTABLE.test(character));
  return shown.join('').trim().slice(0, 80).trim() || 'Learner';
}

async function selectByProvider(db: Queryable, identity: ProviderIdentity): Promise<AccountUser | undefined> {
  const [row] = await db
    .select(accountColumns)
    .from(accounts)
    .innerJoin(users, eq(users.id, accounts.userId))
    .where(
      and(
        eq(accounts.provider, identity.provider),
        eq(accounts.providerAccountId, identity.providerAccountId),
      ),
    )
    .limit(1);
  return row;
}

/** An address under a reserved top-level domain: unique, and nobody's. */
function placeholderEmail(identity: ProviderIdentity): string {
  const digest = createHash('sha256').update(`${identity.provider} ${identity.providerAccountId}`);
  return `${digest.digest('hex').slice(0, 32)}@accounts.invalid`;
}

/** The account a session belongs to; undefined if it is gone or its sessions were ended. */
export async function selectSessionUser(
  db: Queryable,
  id: string,
  sessionVersion: number,
): Promise<AccountUser | undefined> {
  if (!z.uuid().safeParse(id).success) return undefined;
  const [row] = await db
    .select(accountColumns)
    .from(users)
    .where(and(eq(users.id, id), eq(users.sessionVersion, sessionVersion)))
    .limit(1);
  return row;
}

/** Changes the viewer's own name and language. Throws 'name_invalid'. */
export async function updateProfile(
  db: Database,
  viewer: Viewer,
  change: { readonly name: string; readonly locale: 'ko' | 'en' },
): Promise<void> {
  const { id } = assertUser(viewer);
  await db
    .update(users)
    .set({ name: parseName(change.name), locale: change.locale, updatedAt: new Date() })
    .where(eq(users.id, id));
}

/**
 * Changes the viewer's own password and ends every session of theirs, this one included.
 * Throws 'invalid_credentials' if `current` is wrong or the account has no password, and 'password_…'.
 */
export async function changePassword(
  db: Database,
  viewer: Viewer,
  change: { readonly current: string; readonly next: string },
): Promise<AccountUser> {
  const user: UserViewer = assertUser(viewer);
  await consumeLimits(db, [['sign_in_account', user.id]]);
  const [row] = await db
    .select({ passwordHash: users.passwordHash })
    .from(users)
    .where(and(eq(users.id, user.id), isNotNull(users.passwordHash)));
  if (!(await verifyPassword(row?.passwordHash ?? null, change.current)))
    throw new AppError('invalid_credentials');
  assertAcceptablePassword(change.next, [user.email, user.email.split('@')[0] ?? '', user.name]);
  const passwordHash = await hashPassword(change.next);
  const [changed] = await db
    .update(users)
    .set({ passwordHash, sessionVersion: sql`${users.sessionVersion} + 1`, updatedAt: new Date() })
    .where(eq(users.id, user.id))
    .returning(accountColumns);
  if (changed === undefined) throw new AppError('invalid_credentials');
  return changed;
}

interface NewUser {
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string | null;
  readonly locale: 'ko' | 'en';
}

/** Inserts the account and its enrollments in open courses, in the caller's transaction. Throws 'email_taken'. */
async function insertUser(tx: Transaction, user: NewUser): Promise<AccountUser> {
  const inserted = await tx
    .insert(users)
    .values(user)
    .returning(accountColumns)
    .catch((error: unknown) => {
      if (violatedConstraint(error) === 'users_email_key')
        throw new AppError('email_taken', { cause: error });
      throw error;
    });
  const [row] = inserted;
  if (row === undefined) throw new AppError('internal');
  await tx.execute(sql`
    insert into ${enrollments} (course_id, user_id, role)
    select ${courses.id}, ${row.id}, 'student' from ${courses} where ${courses.openSince} <= now()
    on conflict do nothing`);
  return row;
}
