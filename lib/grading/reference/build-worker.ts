import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ENTRY = fileURLToPath(new URL('./worker.ts', import.meta.url));

let built: Promise<string> | undefined;

/**
 * The worker thread's code as one script. Bundled, because TF.js's own modules do not load in plain Node (they are
 * ES modules in packages that do not say so) and a worker thread does not inherit the parent's TypeScript loader.
 */
export function buildReferenceWorker(): Promise<string> {
  built ??= bundle();
  return built;
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    // The ES modules of TF.js: its CommonJS builds hold several copies of the engine.
    mainFields: ['module', 'main'],
    logLevel: 'silent',
  });
  const [output] = outputFiles;
  if (output === undefined) throw new Error('the reference worker was not built');
  return output.text;
}
