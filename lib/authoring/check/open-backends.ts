import { NoWebGL, createWebGLPool, type CheckBrowser } from './webgl-pool';
import type { SandboxPool } from '../../sandbox/server/types';
import type { CliText } from '../cli-text';
import type { CheckBackendName, MissingBackend, OpenBackend } from './types';

export interface OpenBackendsOptions {
  /** The others are left alone, and not counted as missing. */
  readonly names: readonly CheckBackendName[];
  /** Starts the server's pool on one backend. Rejects where that backend does not run here. */
  readonly createPool: (backend: 'wasm' | 'cpu' | 'webgpu') => Promise<SandboxPool>;
  /** Starts a headless browser; undefined where none is installed. */
  readonly launchBrowser: () => Promise<CheckBrowser | undefined>;
  readonly text: CliText;
}

export interface OpenedBackends {
  /** WASM first: it runs everywhere, and takes the most runs. */
  readonly open: readonly OpenBackend[];
  readonly missing: readonly MissingBackend[];
  close(): Promise<void>;
}

const SERVER_BACKENDS = ['wasm', 'cpu', 'webgpu'] as const;
const SOFTWARE = /llvmpipe|lavapipe|swiftshader|software|warp/i;

/** Opens every backend that runs on this machine, and says why each of the others does not. */
export async function openBackends(options: OpenBackendsOptions): Promise<OpenedBackends> {
  const open: OpenBackend[] = [];
  const missing: MissingBackend[] = [];
  for (const name of SERVER_BACKENDS) {
    if (!options.names.includes(name)) continue;
    const found = await openServerBackend(name, options);
    if ('pool' in found) open.push(found);
    else missing.push(found);
  }
  // Models that WebGL returns are rebuilt in the server's sandbox, which is started for that alone where nothing else asks for it.
  const wantsWebGL = options.names.includes('webgl');
  const cleanRoom = wantsWebGL && open.length === 0 ? await options.createPool('wasm') : undefined;
  if (wantsWebGL) {
    const webgl = await openWebGL(options, open[0]?.pool ?? cleanRoom);
    if ('pool' in webgl) open.push(webgl);
    else missing.push(webgl);
  }
  return {
    open,
    missing,
    close: async () => {
      await Promise.allSettled([...open.map(({ pool }) => pool.close()), cleanRoom?.close()]);
    },
  };
}

async function openServerBackend(
  name: (typeof SERVER_BACKENDS)[number],
  { createPool, text }: OpenBackendsOptions,
): Promise<OpenBackend | MissingBackend> {
  let pool: SandboxPool | undefined;
  try {
    pool = await createPool(name);
    await pool.ready();
    const { backend, device } = pool.describe();
    if (backend === name) return toOpen(name, device, pool);
    await pool.close();
    return { name, reason: text('reason_other_backend', { detail: `${backend}, ${device}` }) };
  } catch (error) {
    await pool?.close();
    return { name, reason: text('reason_not_here', { detail: toDetail(error) }) };
  }
}

async function openWebGL(
  { launchBrowser, text }: OpenBackendsOptions,
  cleanRoom: SandboxPool | undefined,
): Promise<OpenBackend | MissingBackend> {
  const name = 'webgl';
  const browser = await launchBrowser();
  if (!browser || !cleanRoom) return { name, reason: text('reason_no_browser') };
  try {
    const pool = await createWebGLPool(browser, cleanRoom);
    return toOpen(name, pool.describe().device, pool);
  } catch (error) {
    await browser.close();
    if (!(error instanceof NoWebGL)) throw error;
    return { name, reason: text('reason_not_here', { detail: toDetail(error) }) };
  }
}

function toOpen(name: CheckBackendName, device: string, pool: SandboxPool): OpenBackend {
  const isGraphics = name === 'webgpu' || name === 'webgl';
  const isSoftware = isGraphics && SOFTWARE.test(device);
  return {
    name,
    device,
    isSoftware,
    grades: name !== 'webgl',
    pool: withMoreTime(pool, isSoftware ? SOFTWARE_TIME_FACTOR : BUSY_TIME_FACTOR),
  };
}

/**
 * Several exercises run at a time, on a machine that may do other things besides: that must not end a right solution in a timeout.
 * Whether one is in good time is measured by itself. Software graphics take seconds for shaders alone.
 */
const BUSY_TIME_FACTOR = 4;
const SOFTWARE_TIME_FACTOR = 10;

function withMoreTime(pool: SandboxPool, factor: number): SandboxPool {
  const extend = (timeMs: number) => timeMs * factor;
  return {
    ...pool,
    run: (job) => pool.run({ ...job, limits: { ...job.limits, timeMs: extend(job.limits.timeMs) } }),
    probeModel: (probe) => pool.probeModel({ ...probe, timeMs: extend(probe.timeMs) }),
  };
}

function toDetail(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]?.slice(0, 200) ?? '';
}
