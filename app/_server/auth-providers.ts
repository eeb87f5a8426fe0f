import 'server-only';
import type { Account, AuthOptions, Profile, User } from 'next-auth';
import type { OAuthConfig } from 'next-auth/providers/oauth';
import GoogleProvider from 'next-auth/providers/google';
import KakaoProvider from 'next-auth/providers/kakao';
import NaverProvider from 'next-auth/providers/naver';
import { z } from 'zod';
import type { ProviderIdentity } from '@/lib/auth/accounts';
import { readEnv } from '@/lib/env';
import { DEFAULT_LOCALE } from '@/lib/i18n/locales';

export interface OutsideProvider {
  readonly id: string;
  readonly name: string;
  readonly provider: AuthOptions['providers'][number];
}

/** The outside providers whose settings are given; one whose settings are incomplete is not offered. */
export function createProviders(): readonly OutsideProvider[] {
  const env = readEnv();
  const google = credentialsOf(env.GOOGLE_CLIENT_ID, env.GOOGLE_CLIENT_SECRET);
  const kakao = credentialsOf(env.KAKAO_CLIENT_ID, env.KAKAO_CLIENT_SECRET);
  const naver = credentialsOf(env.NAVER_CLIENT_ID, env.NAVER_CLIENT_SECRET);
  const openId = credentialsOf(env.OIDC_CLIENT_ID, env.OIDC_CLIENT_SECRET);
  return [
    ...(google ? [{ id: 'google', name: 'Google', provider: GoogleProvider(google) }] : []),
    ...(kakao ? [{ id: 'kakao', name: 'Kakao', provider: KakaoProvider(kakao) }] : []),
    ...(naver ? [{ id: 'naver', name: 'Naver', provider: NaverProvider(naver) }] : []),
    ...(openId && env.OIDC_ISSUER
      ? [
          createOpenIdProvider({
            ...openId,
            issuer: env.OIDC_ISSUER,
            name: env.OIDC_NAME ?? 'OpenID Connect',
          }),
        ]
      : []),
  ];
}

interface ClientCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

function credentialsOf(clientId?: string, clientSecret?: string): ClientCredentials | undefined {
  return clientId && clientSecret ? { clientId, clientSecret } : undefined;
}

const OpenIdProfileSchema = z.object({
  sub: z.string(),
  name: z.string().optional(),
  preferred_username: z.string().optional(),
  email: z.string().optional(),
});

function createOpenIdProvider(
  options: ClientCredentials & { issuer: string; name: string },
): OutsideProvider {
  const { clientId, clientSecret, issuer, name } = options;
  const provider: OAuthConfig<unknown> = {
    id: 'oidc',
    name,
    type: 'oauth',
    issuer,
    wellKnown: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    authorization: { params: { scope: 'openid email profile' } },
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    clientId,
    clientSecret,
    profile(profile: unknown) {
      const parsed = OpenIdProfileSchema.parse(profile);
      return { id: parsed.sub, name: parsed.name ?? parsed.preferred_username, email: parsed.email };
    },
  };
  return { id: 'oidc', name, provider };
}

/** Where each provider says that it has checked the e-mail. Naver never says so. */
const VerifiedSchema = z.union([
  z.object({ email_verified: z.literal(true) }),
  z.object({
    kakao_account: z.object({ is_email_valid: z.literal(true), is_email_verified: z.literal(true) }),
  }),
]);

/** What an outside provider says of a person, as lib/auth takes it. */
export function toProviderIdentity(
  account: Account,
  user: Pick<User, 'name' | 'email'>,
  profile: Profile | undefined,
): ProviderIdentity {
  return {
    provider: account.provider,
    providerAccountId: account.providerAccountId,
    email: user.email ?? null,
    emailVerified: VerifiedSchema.safeParse(profile).success,
    name: user.name ?? '',
    locale: DEFAULT_LOCALE,
  };
}
