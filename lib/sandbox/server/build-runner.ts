import { spawn } from 'node:child_process';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { denoArguments, denoEnvironment, findDeno } from './deno-command';
import { toFrame } from './protocol/frames';
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
 * WASM binary, and the sandbox host. Takes a few seconds.
 */
export async function buildRunnerBundles(outDir: string): Promise<void> {
  await mkdir(outDir, { recursive: true });
  const require = createRequire(import.meta.url);
  const binary = require.resolve('@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-simd.wasm');
  await copyFile(binary, join(outDir, 'backend.wasm'));
  await writeFile(join(outDir, 'empty.wasm'), '');
  await buildHost(outDir);
  const bundles = RUNTIMES.flatMap((runtime) => BACKENDS.map((backend) => ({ runtime, backend })));
  for (const bundle of bundles) await buildBundle(outDir, bundle);
}

async function buildBundle(outDir: string, bundle: Bundle): Promise<void> {
  const name = `${bundle.runtime}-${bundle.backend}`;
  await build({
    entryPoints: [join(here, 'deno', 'runner-main.ts')],
    outfile: join(outDir, `${name}.js`),
    bundle: true,
    format: 'iife',
    globalName: 'runner',
    // Strict: frames of sloppy functions would hand `this` to the student through Error.prepareStackTrace.
    // TF.js hangs its engine and registries off `global`: an object of its own keeps them out of reach.
    banner: { js: '(function(){"use strict";const privateGlobal=Object.create(globalThis);' },
    footer: { js: 'return runner.start})()' },
    platform: 'browser',
    mainFields: ['module', 'main'],
    target: 'es2023',
    minify: true,
    legalComments: 'none',
    // TF.js takes Deno for Node where there is a `process`.
    define: { process: 'undefined', global: 'privateGlobal' },
    logLevel: 'error',
    plugins: [choose(bundle), leaveOut],
  });
  const wasm = bundle.backend === 'wasm' ? 'backend.wasm' : 'empty.wasm';
  await writeFile(join(outDir, `${name}.cache.mjs`), cacheModule(name, wasm));
  await writeFile(join(outDir, `${name}.cache`), await makeCache(join(outDir, `${name}.cache.mjs`), bundle));
  await writeFile(join(outDir, runnerMain(bundle)), mainModule(name, wasm));
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

/** Code that a sandbox cannot run: WASM threads, source maps. */
const leaveOut: Plugin = {
  name: 'leave-out',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /tfjs-backend-wasm-threaded-simd|^@jridgewell\/gen-mapping$/ }, ({ path }) => ({
      path,
      namespace: 'left-out',
    }));
    onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({
      contents:
        'export default undefined; export const wasmWorkerContents = ""; export const GenMapping = undefined, maybeAddSegment = undefined, toEncodedMap = undefined;',
    }));
  },
};

/**
 * Deno parses a main module in full and has no code cache without a writable DENO_DIR, which costs 100 ms a start.
 * A vm script takes V8's code cache as bytes: imported as data, they cost a few milliseconds.
 */
function mainModule(name: string, wasm: string): string {
  return `import source from './${name}.js' with { type: 'text' };
import cachedData from './${name}.cache' with { type: 'bytes' };
import wasm from './${wasm}' with { type: 'bytes' };
import { Script, SourceTextModule } from 'node:vm';
new Script(source, { filename: 'runner.js', cachedData }).runInThisContext()({ SourceTextModule, wasm });
`;
}

/** The same without a cache, which writes the cache made after a sample job to standard output at the end. */
function cacheModule(name: string, wasm: string): string {
  return `import source from './${name}.js' with { type: 'text' };
import wasm from './${wasm}' with { type: 'bytes' };
import { Script, SourceTextModule } from 'node:vm';
const stdout = Deno.stdout;
const script = new Script(source, { filename: 'runner.js' });
const onEnd = () => {
  const data = script.createCachedData();
  const length = new Uint8Array(new Uint32Array([data.length]).buffer);
  for (let rest = new Uint8Array([...length, ...data]); rest.length > 0; ) rest = rest.subarray(stdout.writeSync(rest));
};
script.runInThisContext()({ SourceTextModule, wasm, onEnd });
`;
}

/** Runs a sample job and returns the code cache, with every function compiled that the job needed. */
async function makeCache(main: string, { runtime, backend }: Bundle): Promise<Uint8Array> {
  const gpu = backend === 'webgpu';
  const child = spawn(findDeno(), denoArguments({ main, gpu }), {
    env: denoEnvironment({ gpu }),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  child.stdin.on('error', () => undefined);
  for (const message of sampleMessages(runtime)) child.stdin.write(toFrame(message));
  child.stdin.end();
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  // A machine without a GPU cannot make WebGPU's cache; its sandboxes then start without one.
  if (code !== 0 && gpu) return new Uint8Array();
  if (code !== 0) throw new Error(`the sandbox runner failed: ${Buffer.concat(errors).toString('utf8')}`);
  return lastFrame(Buffer.concat(chunks));
}

function lastFrame(output: Buffer): Uint8Array {
  let position = 0;
  let frame: Uint8Array = new Uint8Array();
  while (position + 4 <= output.length) {
    const length = output.readUInt32LE(position);
    frame = output.subarray(position + 4, position + 4 + length);
    position += 4 + length;
  }
  return frame;
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
