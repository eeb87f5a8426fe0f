import { readEnv } from '@/lib/env';
import { AppError } from '@/lib/errors';

/**
 * Refuses a request that a page of another site made a browser send. Browsers put `Origin` and `Sec-Fetch-Site` on
 * every such request and pages cannot change them; programs that send neither carry nobody's cookies.
 * Throws 'cross_site_request'.
 */
export function assertSameOrigin(request: Request): void {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin') throw new AppError('cross_site_request');
  const origin = request.headers.get('origin');
  if (origin !== null && !isOwnOrigin(origin, request)) throw new AppError('cross_site_request');
}

function isOwnOrigin(origin: string, request: Request): boolean {
  const { NEXTAUTH_URL: publicUrl } = readEnv();
  if (publicUrl !== undefined && origin === new URL(publicUrl).origin) return true;
  const host = request.headers.get('host');
  return host !== null && (origin === `http://${host}` || origin === `https://${host}`);
}
