/**
 * A place on this site to go on to after signing in: the path of `value`, or `fallback` where it would lead
 * elsewhere. Browsers read `//host`, `/\host` and control characters as another host, hence the strictness.
 */
export function toSafeCallbackUrl(value: unknown, fallback: string): string {
  if (typeof value !== 'string' || value.length > 2_000) return fallback;
  const base = 'https://site.invalid';
  const isPath = /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(value);
  if (!isPath || !URL.canParse(value, base)) return fallback;
  const url = new URL(value, base);
  if (url.origin !== base || url.pathname.startsWith('//') || url.pathname.startsWith('/api/'))
    return fallback;
  return `${url.pathname}${url.search}${url.hash}`;
}
