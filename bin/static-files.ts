/** The pages' scripts and styles, compressed once at build time: brotli takes an eighth off what Next.js's own gzip sends. */
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const PATH = '/_next/static/';
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'application/javascript; charset=UTF-8',
  '.css': 'text/css; charset=UTF-8',
};
const ENCODINGS = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
] as const;

/** Writes a `.br` and a `.gz` beside each script and style of a build, unless they are there. */
export async function compressStaticFiles(directory: string): Promise<void> {
  for (const file of await listFiles(directory)) {
    if (TYPES[extname(file)] === undefined) continue;
    const path = join(directory, file);
    if (await stat(`${path}.br`).catch(() => undefined)) continue;
    const content = await readFile(path);
    await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
    await writeFile(
      `${path}.br`,
      await promisify(brotliCompress)(content, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength,
        },
      }),
    );
  }
}

/**
 * Answers requests for compressed scripts and styles in front of Next.js; false for any other request, and for a client that takes
 * neither encoding. Only names found when it was made are files.
 */
export async function createStaticHandler(
  directory: string,
): Promise<(request: IncomingMessage, response: ServerResponse) => Promise<boolean>> {
  const files = new Set((await listFiles(directory)).map((file) => file.split(sep).join('/')));
  return async (request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    if (request.method !== 'GET' || !path.startsWith(PATH)) return false;
    const file = path.slice(PATH.length);
    const type = TYPES[extname(file)];
    const accepted = String(request.headers['accept-encoding'] ?? '');
    const encoding = ENCODINGS.find(
      ({ name, suffix }) => new RegExp(`\\b${name}\\b`).test(accepted) && files.has(`${file}${suffix}`),
    );
    if (type === undefined || encoding === undefined || !files.has(file)) return false;
    const source = join(directory, `${file}${encoding.suffix}`);
    const found = await stat(source).catch(() => undefined);
    if (found === undefined) return false;
    response.writeHead(200, {
      'content-type': type,
      'content-encoding': encoding.name,
      'content-length': found.size,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      'x-content-type-options': 'nosniff',
    });
    createReadStream(source)
      .on('error', () => response.destroy())
      .pipe(response);
    return true;
  };
}

/** Paths below a directory, relative to it. */
async function listFiles(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)));
}
