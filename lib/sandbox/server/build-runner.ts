import { spawn } from 'node:child_process';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { CACHE_FOLDER, denoArguments, denoEnvironment, findDeno } from './deno-command';
import { toFrame } from './protocol/frames';
import { trimming } from './trim-bundle';
import { sampleMessages } from './sample-job';

const here = dirname(fileURLToPath(import.meta.url));
const RUNTIMES = ['core', 'layers'] as const;
const BACKENDS = ['wasm', 'cpu', 'webgpu'] as const;

interface Bundle {
  readonly runtime: (typeof RUNTIMES)[number];
  readonly backend: (typeof BACKENDS)[number];
}

/** The main module of a sandbox, in the folder that buildRunnerBundles wrote. */
export function runnerMain({ runtime, backend }: Bundle): string {
  return `${runtime}-${backend}.mjs`;
}

/**
 * Builds what sandboxes run into `outDir`: per runtime and backend one script with V8's code cache for it, the
 * WASM binary, and the sandbox host. Takes a few seconds. What was in the folder is removed.
 */
export async function buildRunnerBundles(outDir: string): Promise<void> {
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  const require = createRequire(import.meta.url);
  const binary = require.resolve('@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-simd.wasm');
  await copyFile(binary, join(outDir, 'backend.wasm'));
  await writeFile(join(outDir, 'empty.wasm'), '');
  await buildHost(outDir);
  const bundles = RUNTIMES.flatMap((runtime) => BACKENDS.map((backend) => ({ runtime, backend })));
  for (const bundle of bundles) await buildBundle(outDir, bundle);
  await leaveCacheOpen(outDir);
}

async function buildBundle(outDir: string, bundle: Bundle): Promise<void> {
  const wasm = bundle.backend === 'wasm' ? 'backend.wasm' : 'empty.wasm';
  await build({
    entryPoints: [join(here, 'deno', 'main.ts')],
    outfile: join(outDir, runnerMain(bundle)),
    bundle: true,
    format: 'esm',
    banner: {
      js:
        `import wasmBinary from './${wasm}' with { type: 'bytes' };` +
        // TF.js hangs its engine and registries off `global`: an object of its own keeps them out of reach.
        'const privateGlobal=Object.create(globalThis);',
    },
    platform: 'browser',
    mainFields: ['module', 'main'],
    target: 'es2023',
    minify: true,
    legalComments: 'none',
    // TF.js takes Deno for Node where there is a `process`, and merely asking for the others makes Deno load
    // its Node compatibility, which takes 5 ms.
    define: { process: 'undefined', Buffer: 'undefined', setImmediate: 'undefined', global: 'privateGlobal' },
    logLevel: 'error',
    plugins: [choose(bundle), ...trimming()],
  });
  await fillCache(outDir, bundle);
}

/** Points `$tf` and `$backend` at the bundle's own. */
function choose({ runtime, backend }: Bundle): Plugin {
  const paths: Readonly<Record<string, string>> = {
    $tf: join(here, '..', 'runner', `tf-${runtime}.ts`),
    $backend: join(here, 'deno', `start-${backend}.ts`),
  };
  return {
    name: 'choose',
    setup({ onResolve }) {
      onResolve({ filter: /^\$(tf|backend)$/ }, ({ path }) => ({ path: paths[path] }));
    },
  };
}

/**
 * Runs a sample job with Deno's code cache switched on. Sandboxes that a lock keeps from writing read the cache;
 * parsing and compiling the runner would cost each of them 100 ms.
 */
async function fillCache(outDir: string, bundle: Bundle): Promise<void> {
  const gpu = bundle.backend === 'webgpu';
  const main = join(outDir, runnerMain(bundle));
  const child = spawn(findDeno(), denoArguments({ main, gpu }), {
    env: denoEnvironment({ gpu, cache: join(outDir, CACHE_FOLDER) }),
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const errors: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  child.stdin.on('error', () => undefined);
  for (const message of sampleMessages(bundle.runtime)) child.stdin.write(toFrame(message));
  child.stdin.end();
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  // On a machine without a GPU WebGPU does not start.
  if (code !== 0 && !gpu)
    throw new Error(`the sandbox runner failed: ${Buffer.concat(errors).toString('utf8')}`);
}

/**
 * Leaves the cache as a process that was killed leaves it: with SQLite's files for a write-ahead log beside it. A
 * database closed in order has none, and where it cannot be written to it could then not even be read: every
 * sandbox would compile its runner anew, which doubles what it costs.
 */
async function leaveCacheOpen(outDir: string): Promise<void> {
  const main = join(outDir, runnerMain({ runtime: 'core', backend: 'wasm' }));
  const child = spawn(findDeno(), denoArguments({ main, gpu: false }), {
    env: denoEnvironment({ gpu: false, cache: join(outDir, CACHE_FOLDER) }),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
    // Its first words: everything has been loaded, and with it the cache.
    child.stdout.once('data', () => child.kill('SIGKILL'));
  });
}

async function buildHost(outDir: string): Promise<void> {
  await build({
    entryPoints: [join(here, 'host', 'host-main.ts')],
    outfile: join(outDir, 'host.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['koffi'],
    logLevel: 'error',
  });
  await build({
    entryPoints: [join(here, 'deno', 'probe.ts')],
    outfile: join(outDir, 'probe.mjs'),
    format: 'esm',
    target: 'es2023',
    logLevel: 'error',
  });
}
