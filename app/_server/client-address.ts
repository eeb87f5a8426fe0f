import { readEnv } from '@/lib/env';

/**
 * The network address of whoever sent a request, for rate limits.
 *
 * Each proxy appends the address it was called from, so the entries on the right are the trustworthy ones; with
 * TRUSTED_PROXIES = n the n-th from the right is the client's. Without a proxy the server itself has written the
 * only entry that counts.
 */
export function readClientAddress(headers: { get(name: string): string | null }): string {
  const entries = (headers.get('x-forwarded-for') ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
  const position = Math.max(readEnv().TRUSTED_PROXIES, 1);
  return (entries.at(-position) ?? entries[0] ?? 'unknown').slice(0, 64);
}
