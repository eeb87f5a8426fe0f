import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { ASSETS_PATH, MANIFEST_FILE, parseManifest } from './asset-manifest';

const JSON_TYPE = 'application/json; charset=utf-8';
const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  json: JSON_TYPE,
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
      headers: { 'content-type': JSON_TYPE, 'cache-control': 'no-cache' },
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

/**
 * Answers requests for browser assets in front of Next.js, which would compress megabytes anew for everybody: its
 * route handlers may not send `content-encoding`. False for any other request.
 */
export async function handleAssetRequest(
  directory: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const [path = ''] = (request.url ?? '').split('?');
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (!isRead || !path.startsWith(`${ASSETS_PATH}/`)) return false;
  const encoding = request.headers['accept-encoding'] ?? '';
  const answer = await serveAsset(directory, path.slice(ASSETS_PATH.length + 1), String(encoding)).catch(
    // A build that is being replaced: the page asks again.
    () => new Response('unavailable', { status: 503 }),
  );
  const body = Buffer.from(await answer.arrayBuffer());
  response.writeHead(answer.status, {
    ...Object.fromEntries(answer.headers),
    'content-length': body.byteLength,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
  return true;
}
