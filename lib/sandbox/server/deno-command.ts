import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { LayerSwitch } from './host/host-messages';

const PLATFORMS: Readonly<Record<string, string>> = {
  'linux-x64': 'linux-x64-glibc',
  'linux-arm64': 'linux-arm64-glibc',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
  'win32-x64': 'win32-x64',
  'win32-arm64': 'win32-arm64',
};

/** The Deno binary that npm installed for this platform. Throws where there is none (musl). */
export function findDeno(): string {
  const require = createRequire(import.meta.url);
  const name = PLATFORMS[`${process.platform}-${process.arch}`];
  if (name === undefined) throw new Error(`there is no Deno for ${process.platform} ${process.arch}`);
  const deno = createRequire(require.resolve('deno/package.json'));
  const folder = dirname(deno.resolve(`@deno/${name}/package.json`));
  const binary = join(folder, process.platform === 'win32' ? 'deno.exe' : 'deno');
  if (!existsSync(binary)) throw new Error('the Deno package holds no binary');
  return binary;
}

interface SandboxFlags {
  readonly gpu: boolean;
  /** Layers left out, to test the others. */
  readonly without?: readonly LayerSwitch[];
}

/**
 * Arguments that give Deno nothing: no permission, no remote or npm module, no configuration, no prompt. The
 * default list of import hosts would otherwise be reachable with no permission at all. A V8 flag makes
 * `eval` and every Function constructor fail; WASM still compiles.
 */
export function denoArguments(options: SandboxFlags & { readonly main: string }): string[] {
  const { gpu, main, without = [] } = options;
  return [
    'run',
    '--no-prompt',
    ...(without.includes('deno-import') || without.includes('deno-permissions')
      ? []
      : ['--no-remote', '--no-npm', '--cached-only', '--deny-import']),
    '--no-config',
    '--no-lock',
    '--unstable-raw-imports',
    ...(gpu ? ['--unstable-webgpu'] : []),
    `--v8-flags=${v8Flags(without).join(',')}`,
    ...(without.includes('deno-permissions') ? ['--allow-all'] : []),
    main,
    ...(without.includes('lock-down') ? ['unlocked'] : []),
  ];
}

/** V8's flags. They are part of the code cache's key: the build and every sandbox use the same. */
function v8Flags(without: readonly LayerSwitch[]): string[] {
  return [
    ...(without.includes('no-eval') ? [] : ['--disallow-code-generation-from-strings']),
    // Compile everything at once: the code cache then holds it all, and a start compiles nothing.
    '--no-lazy',
    // A baseline compiler pays off after longer than most submissions run.
    '--no-sparkplug',
    // Fewer threads and collections: start-up fits into one young generation.
    '--single-threaded',
    '--min-semi-space-size=16',
  ];
}

/** Deno's code cache for the runner, in the build folder. */
export const CACHE_FOLDER = 'deno';

/** Where the tests let sandboxes store what they like, to show that the layer is needed. */
const OPEN_FOLDER = join(tmpdir(), 'gradstep-open-deno-dir');

/**
 * The whole environment of a sandbox. DENO_DIR lies below /dev/null, so that it cannot be created: localStorage
 * and caches would otherwise carry messages from one submission to the next. Only where a lock of the operating
 * system makes it unwritable may it be `cache`, which saves 100 ms of compiling. Drivers are pointed at nothing,
 * because Deno opens a GPU adapter without any flag or permission.
 */
export function denoEnvironment({
  gpu,
  cache,
  without = [],
}: SandboxFlags & { readonly cache?: string | undefined }): NodeJS.ProcessEnv {
  const common = {
    NODE_ENV: 'production' as const,
    DENO_DIR: without.includes('deno-dir') ? OPEN_FOLDER : (cache ?? '/dev/null/none'),
    DENO_NO_UPDATE_CHECK: '1',
    NO_COLOR: '1',
    // One arena: threads would otherwise each map 64 MiB of it.
    MALLOC_ARENA_MAX: '1',
  };
  // The shader cache would be a file, which RLIMIT_FSIZE answers with a deadly signal.
  if (gpu) return { ...common, MESA_SHADER_CACHE_DISABLE: '1' };
  const none = '/dev/null';
  return {
    ...common,
    VK_DRIVER_FILES: none,
    VK_ICD_FILENAMES: none,
    VK_LAYER_PATH: none,
    __EGL_VENDOR_LIBRARY_FILENAMES: none,
    LIBGL_DRIVERS_PATH: none,
  };
}
