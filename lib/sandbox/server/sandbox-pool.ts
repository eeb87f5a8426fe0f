import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildRunnerBundles } from './build-runner';
import { findDeno } from './deno-command';
import { encodeJob, encodeProbe, refuseAtDoor } from './encode-job';
import type { HostOptions, LayerSwitch, WantedBackend } from './host/host-messages';
import { HostClient } from './host-client';
import { worksInBubblewrap } from './os/bubblewrap';
import type { SandboxPool } from './types';

export interface SandboxPoolOptions {
  /** 'auto' takes WebGPU on a hardware adapter, else WASM. A named backend must start. */
  readonly backend: WantedBackend;
  /** 'strict' refuses to start without bubblewrap or Landlock. */
  readonly mode: 'auto' | 'strict';
  /** Warm sandboxes of the core runtime. */
  readonly warm: number;
  /** 'shared' rebuilds many models in one sandbox: for models of the course's own sources alone. Default: 'own'. */
  readonly cleanRooms?: HostOptions['cleanRooms'];
  /** What buildRunnerBundles wrote. Default: the project's build, or a temporary one where there is none. */
  readonly buildDir?: string;
  /** These are left out: for tests of single layers, and for the course's own sources. */
  readonly dangerouslyWithout?: readonly LayerSwitch[];
}

const DEFAULT_BUILD = fileURLToPath(new URL('../../../.build/sandbox', import.meta.url));

/**
 * Starts the sandbox host and its warm sandboxes. Throws InsufficientIsolationError in strict mode where neither
 * bubblewrap nor Landlock holds. A host that dies is started again; its jobs reject and may be tried again.
 */
export async function createSandboxPool(options: SandboxPoolOptions): Promise<SandboxPool> {
  const build = await findBuild(options.buildDir);
  const without = options.dangerouslyWithout ?? [];
  const host = {
    buildDir: build.folder,
    deno: findDeno(),
    koffi: createRequire(import.meta.url).resolve('koffi'),
    backend: options.backend,
    warm: options.warm,
    cleanRooms: options.cleanRooms ?? 'own',
    without,
    insideBubblewrap: false,
  };
  const insideBubblewrap = !without.includes('bubblewrap') && worksInBubblewrap(host);
  const client = new HostClient({ mode: options.mode, host: { ...host, insideBubblewrap } });
  try {
    await client.start();
  } catch (error) {
    await build.remove();
    throw error;
  }
  return {
    ready: () => client.ready(),
    run: async (job) => refuseAtDoor(job, client.describe()) ?? client.run(encodeJob(job)),
    probeModel: async (probe) => {
      const encoded = encodeProbe(probe);
      return encoded.ok ? client.probe(encoded.probe) : { kind: 'invalid', reason: encoded.reason };
    },
    describe: () => client.describe(),
    stats: () => client.stats(),
    async close() {
      await client.close();
      await build.remove();
    },
  };
}

async function findBuild(
  wanted: string | undefined,
): Promise<{ folder: string; remove: () => Promise<void> }> {
  const keep = async (): Promise<void> => undefined;
  if (wanted !== undefined) return { folder: wanted, remove: keep };
  if (existsSync(join(DEFAULT_BUILD, 'host.mjs'))) return { folder: DEFAULT_BUILD, remove: keep };
  const folder = await mkdtemp(join(tmpdir(), 'gradstep-sandbox-'));
  await buildRunnerBundles(folder);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
