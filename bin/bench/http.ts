import { request as httpRequest } from 'node:http';

/** A signed-in browser's cookies, as far as a benchmark needs them. */
export interface Session {
  readonly url: string;
  readonly cookie: string;
}

/** Signs in through the same route as the form. Throws if that fails. */
export async function signIn(url: string, email: string, password: string): Promise<Session> {
  const csrf = await fetch(`${url}/api/auth/csrf`);
  const jar = new Map<string, string>();
  keepCookies(jar, csrf);
  const { csrfToken }: { csrfToken: string } = await csrf.json();
  const response = await fetch(`${url}/api/auth/callback/credentials`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: url, cookie: header(jar) },
    body: new URLSearchParams({ csrfToken, email, password, json: 'true', callbackUrl: url }),
  });
  keepCookies(jar, response);
  if (![...jar.keys()].some((name) => name.includes('session-token')))
    throw new Error(`sign-in of ${email} failed`);
  return { url, cookie: header(jar) };
}

function keepCookies(jar: Map<string, string>, response: Response): void {
  for (const line of response.headers.getSetCookie()) {
    const [pair = ''] = line.split(';');
    const at = pair.indexOf('=');
    jar.set(pair.slice(0, at), pair.slice(at + 1));
  }
}

function header(jar: Map<string, string>): string {
  return [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
}

/** Bytes of a response's body as they travel, that is compressed. */
export function transferredBytes(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { headers: { 'accept-encoding': 'br, gzip' } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () => resolve(bytes));
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end();
  });
}
