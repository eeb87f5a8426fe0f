import { join } from 'node:path';
import { serveAsset } from '@/lib/sandbox/browser/serve-asset';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/**
 * Workers, declarations and the WASM binary, which load only when someone writes or runs code. Uncompressed: a route
 * handler may not send compressed bodies. The web process answers before this, from compressed copies.
 */
export async function GET(
  _request: Request,
  context: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await context.params;
  const directory = join(/* turbopackIgnore: true */ process.cwd(), '.build', 'browser');
  return serveAsset(directory, file, '');
}
