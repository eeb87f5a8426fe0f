import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build } from 'esbuild';
import { MANIFEST_FILE, type AssetManifest } from './asset-manifest';
import { collectDeclarations } from './language/collect-declarations';

const require = createRequire(import.meta.url);
const folder = fileURLToPath(new URL('.', import.meta.url));
/** Smaller by a fifth than gzip, and still fast enough to be part of a start; 11 would take minutes. */
const BROTLI_QUALITY = 9;

/**
 * Builds what the workspace loads on demand into `outDir`: sandbox workers, the WASM binary, the TypeScript worker
 * and its declarations, under names with a hash, with compressed copies and a manifest. Replaces what was there.
 */
export async function buildBrowserAssets(outDir: string): Promise<AssetManifest> {
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  const [core, layers, wasm, typescript, declarations] = await Promise.all([
    bundleWorker('worker/core.ts', 'runner-core').then((text) => emit(outDir, 'core.js', text)),
    bundleWorker('worker/layers.ts', 'runner-layers').then((text) => emit(outDir, 'layers.js', text)),
    readFile(require.resolve('@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm')).then(
      (binary) => emit(outDir, 'tfjs.wasm', binary),
    ),
    bundleWorker('language/worker.ts', 'typescript').then((text) => emit(outDir, 'typescript.js', text)),
    collectDeclarations().then((files) => emit(outDir, 'declarations.json', JSON.stringify(files))),
  ]);
  const manifest = { core, layers, wasm, typescript, declarations };
  await writeFile(join(outDir, MANIFEST_FILE), JSON.stringify(manifest));
  return manifest;
}

/**
 * One classic script, named in stack traces: a blob has no name of its own, and a frame of TF.js must not be taken
 * for a line of the student's file.
 */
export async function bundleWorker(entry: string, name: string): Promise<string> {
  const result = await build({
    entryPoints: [join(folder, entry)],
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"', process: 'undefined' },
    external: ['fs', 'os', 'path', 'crypto', 'worker_threads', 'perf_hooks', 'util', 'string_decoder'],
    logLevel: 'error',
    write: false,
  });
  const text = result.outputFiles[0]?.text;
  if (text === undefined) throw new Error(`no output for ${entry}`);
  return `${text}\n//# sourceURL=gradstep-${name}.js`;
}

async function emit(outDir: string, name: string, content: string | Uint8Array): Promise<string> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const [stem, extension] = name.split('.');
  const file = `${stem}.${hash}.${extension}`;
  const [brotli, zipped] = await Promise.all([
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
    promisify(gzip)(bytes),
  ]);
  await Promise.all([
    writeFile(join(outDir, file), bytes),
    writeFile(join(outDir, `${file}.br`), brotli),
    writeFile(join(outDir, `${file}.gz`), zipped),
  ]);
  return file;
}
