import createMiddleware from 'next-intl/middleware';
import { NextRequest, NextResponse } from 'next/server';
import { routing } from '@/app/_components/routing';
import { readEnv } from '@/lib/env';
import { buildContentSecurityPolicy, createNonce } from '@/app/_server/content-security-policy';

/** Characters. The longest address of this site has about a hundred; answers repeat it in their headers. */
const MAX_PATH_LENGTH = 1_000;

const handleLocale = createMiddleware(routing);

/** Sends each page request to its language and gives each response its own nonce. Decides nothing about rights. */
export default function proxy(request: NextRequest): NextResponse {
  const { NODE_ENV, NEXTAUTH_URL } = readEnv();
  const site = NEXTAUTH_URL === undefined ? undefined : new URL(NEXTAUTH_URL);
  const { pathname } = request.nextUrl;
  if (pathname.length > MAX_PATH_LENGTH) return new NextResponse(null, { status: 414 });
  // The routing below would drop a NUL and serve what is left of the address.
  if (pathname.includes('%00')) return new NextResponse(null, { status: 400 });
  const nonce = createNonce();
  const policy = buildContentSecurityPolicy({
    nonce,
    hosts: [request.headers.get('host') ?? '', site?.host ?? ''],
    isDevelopment: NODE_ENV === 'development',
  });

  // Next reads the nonce for its own scripts from the request's policy header.
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('Content-Security-Policy', policy);

  const response = handleLocale(new NextRequest(request, { headers }));
  response.headers.set('Content-Security-Policy', policy);
  if (site?.protocol === 'https:') response.headers.set('Strict-Transport-Security', `max-age=${YEAR_S}`);
  return response;
}

const YEAR_S = 365 * 24 * 60 * 60;

export const config = {
  // The API, the sandbox frame and the service worker set policies of their own; build output and the icon need none.
  matcher: ['/((?!api/|_next/|sandbox/|study-worker\\.js$|icon\\.svg$|favicon\\.ico$).*)'],
};
