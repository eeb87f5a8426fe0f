import 'server-only';
import type { AuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { z } from 'zod';
import { getDatabase } from '@/db/client';
import { authenticate, ensureProviderUser, selectSessionUser } from '@/lib/auth/accounts';
import { AppError } from '@/lib/errors';
import { log } from '@/lib/log';
import { createProviders, toProviderIdentity } from './auth-providers';
import { readClientAddress } from './client-address';
import { isSecureSite, readSessionSecret, SESSION_MAX_AGE_S, sessionCookieName } from './session';

declare module 'next-auth' {
  interface User {
    sessionVersion?: number;
  }
}

declare module 'next-auth/jwt' {
  interface JWT {
    userId?: string;
    sessionVersion?: number;
  }
}

const CredentialsSchema = z.object({ email: z.string().max(320), password: z.string().max(1_024) });

/** What next-auth works by. Made for each request: the settings are read at run time, not while building. */
export function createAuthOptions(): AuthOptions {
  return {
    secret: readSessionSecret(),
    session: { strategy: 'jwt', maxAge: SESSION_MAX_AGE_S },
    useSecureCookies: isSecureSite(),
    cookies: {
      sessionToken: {
        name: sessionCookieName(),
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecureSite() },
      },
    },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    providers: [createPasswordProvider(), ...createProviders().map(({ provider }) => provider)],
    callbacks: { signIn: allowSignIn, jwt: fillToken, session: fillSession },
    // Codes and ids only: next-auth's metadata holds tokens and addresses.
    logger: {
      error: (code, metadata) => log().warn({ code, name: errorName(metadata) }, 'next-auth'),
      warn: (code) => log().debug({ code }, 'next-auth'),
      debug: () => undefined,
    },
  };
}

function createPasswordProvider() {
  return CredentialsProvider({
    credentials: { email: { type: 'email' }, password: { type: 'password' } },
    async authorize(credentials, request) {
      const parsed = CredentialsSchema.safeParse(credentials);
      if (!parsed.success) return null;
      const headers = new Headers(toHeaderRecord(request.headers));
      try {
        const user = await authenticate(getDatabase(), {
          ...parsed.data,
          address: readClientAddress(headers),
        });
        return user ? { id: user.id, sessionVersion: user.sessionVersion } : null;
      } catch (error) {
        if (error instanceof AppError) throw new Error(toErrorWord(error), { cause: error });
        log().error({ err: error }, 'sign-in failed');
        throw new Error('internal', { cause: error });
      }
    },
  });
}

const allowSignIn: NonNullable<AuthOptions['callbacks']>['signIn'] = async ({ account, user, profile }) => {
  if (!account || account.type === 'credentials') return true;
  try {
    await ensureProviderUser(getDatabase(), toProviderIdentity(account, user, profile));
    return true;
  } catch (error) {
    if (error instanceof AppError) return `/sign-in?error=${error.code}`;
    throw error;
  }
};

const fillToken: NonNullable<AuthOptions['callbacks']>['jwt'] = async ({ token, user, account, profile }) => {
  // Only at sign-in are there an account and a user; afterwards the token speaks for itself.
  if (!account) return token;
  if (account.type === 'credentials') return { userId: user.id, sessionVersion: user.sessionVersion };
  const { id, sessionVersion } = await ensureProviderUser(
    getDatabase(),
    toProviderIdentity(account, user, profile),
  );
  return { userId: id, sessionVersion };
};

const fillSession: NonNullable<AuthOptions['callbacks']>['session'] = async ({ session, token }) => {
  const { userId, sessionVersion } = token;
  const user =
    userId !== undefined && sessionVersion !== undefined
      ? await selectSessionUser(getDatabase(), userId, sessionVersion)
      : undefined;
  return { expires: session.expires, ...(user ? { user: { name: user.name, email: user.email } } : {}) };
};

/** next-auth hands one word on to the form: the code, with its parameters as a query. */
function toErrorWord({ code, params }: AppError): string {
  const query = new URLSearchParams(Object.entries(params).map(([name, value]) => [name, String(value)]));
  return query.size > 0 ? `${code}?${query.toString()}` : code;
}

function toHeaderRecord(headers: unknown): Record<string, string> {
  const parsed = z.record(z.string(), z.unknown()).safeParse(headers);
  const entries = Object.entries(parsed.success ? parsed.data : {});
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function errorName(metadata: unknown): string | undefined {
  if (metadata instanceof Error) return metadata.name;
  const hasError = typeof metadata === 'object' && metadata !== null && 'error' in metadata;
  return hasError && metadata.error instanceof Error ? metadata.error.name : undefined;
}
