import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ASSETS_PATH } from '@/lib/sandbox/browser/asset-manifest';
import { buildBrowserAssets } from '@/lib/sandbox/browser/build-browser-assets';
import { FRAME_DOCUMENT, FRAME_HEADERS } from '@/lib/sandbox/browser/frame-document';
import { serveAsset } from '@/lib/sandbox/browser/serve-asset';

export interface SandboxServer {
  readonly origin: string;
  /** Paths that were asked for and are neither frame, assets nor page: what student code got out. */
  readonly strangers: readonly string[];
  close(): Promise<void>;
}

/** Serves frame, assets and a bare page with the page's side of the sandbox as `window.sandbox`, on loopback. */
export async function startSandboxServer(): Promise<SandboxServer> {
  const directory = await mkdtemp(join(tmpdir(), 'gradstep-browser-'));
  const [pageScript] = await Promise.all([bundlePage(), buildBrowserAssets(directory)]);
  const strangers: string[] = [];
  const server = createServer((request, response) => {
    void answer(request.url ?? '/', { directory, pageScript, strangers })
      .then(async (answered) => {
        response.writeHead(answered.status, Object.fromEntries(answered.headers));
        response.end(Buffer.from(await answered.arrayBuffer()));
      })
      // What fails is a request that failed, and not the end of every test.
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    strangers,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(directory, { recursive: true, force: true });
    },
  };
}

interface Site {
  readonly directory: string;
  readonly pageScript: string;
  readonly strangers: string[];
}

const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'self'; script-src 'self'; style-src-attr 'unsafe-inline'; frame-src 'self'",
};

async function answer(url: string, { directory, pageScript, strangers }: Site): Promise<Response> {
  const path = new URL(url, 'http://localhost').pathname;
  if (path === '/')
    return new Response('<!doctype html><script src="/page.js"></script>', { headers: PAGE_HEADERS });
  if (path === '/page.js')
    return new Response(pageScript, { headers: { 'content-type': 'text/javascript' } });
  if (path === '/sandbox/frame') return new Response(FRAME_DOCUMENT, { headers: FRAME_HEADERS });
  if (path.startsWith(`${ASSETS_PATH}/`))
    return serveAsset(directory, path.slice(ASSETS_PATH.length + 1), '');
  if (path !== '/favicon.ico') strangers.push(path);
  return new Response('', { status: 404 });
}

async function bundlePage(): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('./page.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  return result.outputFiles[0]?.text ?? '';
}
