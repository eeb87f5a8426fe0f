import { join } from 'node:path';
import { serveAsset } from '@/lib/sandbox/browser/serve-asset';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** Workers, declarations and the WASM binary, which load only when someone writes or runs code. */
export async function GET(
  request: Request,
  context: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await context.params;
  const directory = join(/* turbopackIgnore: true */ process.cwd(), '.build', 'browser');
  return serveAsset(directory, file, request.headers.get('accept-encoding') ?? '');
}
