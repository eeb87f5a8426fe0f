/** A nonce for one response: 128 random bits in base64. */
export function createNonce(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
}

interface PolicyOptions {
  readonly nonce: string;
  /** Hosts, with port, under which browsers may know this site: the request's, the configured one. */
  readonly hosts: readonly string[];
  readonly isDevelopment: boolean;
}

const HOST = /^[a-z0-9.-]+(:\d{1,5})?$|^\[[0-9a-f:]+\](:\d{1,5})?$/i;

/**
 * The Content-Security-Policy of the pages.
 *
 * Frames may show the sandbox page and nothing else, so that student code which sends its own frame elsewhere gets
 * nowhere: 'self' cannot carry a path, hence the host by name. KaTeX and the editor place things by style
 * attributes, which are allowed; style elements need the nonce. React's development build needs eval, and
 * Next's development tools add style elements without a nonce.
 */
export function buildContentSecurityPolicy({ nonce, hosts, isDevelopment }: PolicyOptions): string {
  const frames = [...new Set(hosts)].filter((host) => HOST.test(host)).map((host) => `${host}/sandbox/frame`);
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'self'"],
    'script-src': [
      "'self'",
      `'nonce-${nonce}'`,
      "'strict-dynamic'",
      ...(isDevelopment ? ["'unsafe-eval'"] : []),
    ],
    'style-src': ["'self'", isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`],
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...(isDevelopment ? ['ws:'] : [])],
    'worker-src': ["'self'", 'blob:'],
    'frame-src': frames.length > 0 ? frames : ["'none'"],
    'frame-ancestors': ["'none'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'object-src': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}
