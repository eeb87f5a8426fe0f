import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MANIFEST_FILE, parseManifest } from './asset-manifest';

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  wasm: 'application/wasm',
};

/**
 * Answers a request for a browser asset from a build directory. Only names in the manifest are files; anything else
 * is 404. Compressed copies made at build time are sent where the client takes them.
 */
export async function serveAsset(directory: string, file: string, acceptEncoding: string): Promise<Response> {
  const manifestText = await readFile(join(directory, MANIFEST_FILE), 'utf8').catch(() => undefined);
  if (manifestText === undefined) return new Response('not built', { status: 503 });
  if (file === MANIFEST_FILE) {
    return new Response(manifestText, {
      headers: { 'content-type': TYPES['json']!, 'cache-control': 'no-cache' },
    });
  }
  const names = new Set<string>(Object.values(parseManifest(JSON.parse(manifestText))));
  if (!names.has(file)) return new Response('not found', { status: 404 });
  const encoding = /\bbr\b/.test(acceptEncoding)
    ? 'br'
    : /\bgzip\b/.test(acceptEncoding)
      ? 'gzip'
      : undefined;
  const suffix = encoding === 'br' ? '.br' : encoding === 'gzip' ? '.gz' : '';
  const body = await readFile(join(directory, file + suffix));
  return new Response(new Uint8Array(body), {
    headers: {
      'content-type': TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      'x-content-type-options': 'nosniff',
      ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
    },
  });
}
