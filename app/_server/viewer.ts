import 'server-only';
import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { getDatabase } from '@/db/client';
import { selectSessionUser } from '@/lib/auth/accounts';
import type { Viewer } from '@/lib/auth/viewer';
import { readClientAddress } from './client-address';
import { decodeSessionToken, sessionCookieName } from './session';

/**
 * Who asks, once a request: the session's user if the database still knows the session, else an anonymous viewer.
 * An ended session makes nobody an error; what needs a user says so itself.
 */
export const currentViewer = cache(async (): Promise<Viewer> => {
  const [cookieStore, requestHeaders] = await Promise.all([cookies(), headers()]);
  const token = await decodeSessionToken(cookieStore.get(sessionCookieName())?.value);
  const user = token && (await selectSessionUser(getDatabase(), token.userId, token.sessionVersion));
  if (!user) return { kind: 'anonymous', address: readClientAddress(requestHeaders) };
  const { id, name, email, role, locale } = user;
  return { kind: 'user', id, name, email, role, locale };
});
