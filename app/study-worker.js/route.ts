import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

const HEADERS = {
  'content-type': 'text/javascript; charset=utf-8',
  'cache-control': 'no-cache',
  'content-security-policy': "default-src 'none'; connect-src 'self'",
};

/**
 * The service worker of study sessions. Its address decides which pages it may have, hence here and not among the build's
 * files.
 */
export async function GET(): Promise<Response> {
  const file = join(/* turbopackIgnore: true */ process.cwd(), '.build', 'study', 'study-worker.js');
  return new Response(await readFile(file, 'utf8'), { headers: HEADERS });
}
