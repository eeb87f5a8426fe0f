import 'server-only';
import { z } from 'zod';
import { decode } from 'next-auth/jwt';
import { readEnv } from '@/lib/env';

/** What a session's token says; whether it still holds is the database's to tell. */
const SessionTokenSchema = z.object({ userId: z.uuid(), sessionVersion: z.number().int() });

export type SessionToken = z.infer<typeof SessionTokenSchema>;

/** How long a session lasts without signing in again, in seconds. */
export const SESSION_MAX_AGE_S = 30 * 24 * 60 * 60;

export function isSecureSite(): boolean {
  return readEnv().NEXTAUTH_URL?.startsWith('https://') ?? false;
}

/** With https the name itself forbids other hosts and paths to set the cookie. */
export function sessionCookieName(): string {
  return isSecureSite() ? '__Host-next-auth.session-token' : 'next-auth.session-token';
}

export function readSessionSecret(): string {
  const secret = readEnv().NEXTAUTH_SECRET;
  if (secret === undefined) throw new Error('NEXTAUTH_SECRET is not set.');
  return secret;
}

/** The contents of a session cookie; undefined where it is forged, damaged, of another installation or expired. */
export async function decodeSessionToken(cookie: string | undefined): Promise<SessionToken | undefined> {
  if (!cookie) return undefined;
  const secret = readSessionSecret();
  const token = await decode({ token: cookie, secret }).catch(() => null);
  const parsed = SessionTokenSchema.safeParse(token);
  return parsed.success ? parsed.data : undefined;
}
