import { existsSync, readdirSync } from 'node:fs';
import type { BackendName } from '../types';
import type { Ready } from '../protocol/parse-parts';
import { afterRunning } from './after-running';
import type { WantedBackend } from './host-messages';
import { SandboxProcess } from './sandbox-process';
import type { SandboxSpec } from './spawn-sandbox';
import { DEFAULT_MEMORY_BYTES } from './limits';

const TIMEOUT_MS = 30_000;

export interface FoundBackend {
  readonly backend: BackendName;
  readonly device: string;
}

/**
 * Finds the backend by starting a sandbox on it. 'auto' takes WebGPU only on a hardware adapter: software Vulkan
 * is slower than WASM. A backend that is named must start, or this throws.
 */
export async function findBackend(
  wanted: WantedBackend,
  spec: Omit<SandboxSpec, 'backend' | 'runtime' | 'memoryBytes'>,
): Promise<FoundBackend> {
  if (wanted === 'auto') {
    const gpu = hasGpuDevice() ? await tryBackend('webgpu', spec) : undefined;
    if (gpu && !gpu.software) return gpu;
    return findBackend('wasm', spec);
  }
  const found = await tryBackend(wanted, spec);
  if (!found) throw new Error(`the ${wanted} backend does not start here`);
  return found;
}

/** Spares machines without a GPU the second that loading its drivers takes. */
function hasGpuDevice(): boolean {
  if (process.platform !== 'linux') return true;
  return existsSync('/dev/dxg') || existsSync('/dev/nvidia0') || hasEntries('/dev/dri');
}

function hasEntries(folder: string): boolean {
  try {
    return readdirSync(folder).some((name) => name.startsWith('renderD'));
  } catch {
    return false;
  }
}

function tryBackend(
  backend: BackendName,
  spec: Omit<SandboxSpec, 'backend' | 'runtime' | 'memoryBytes'>,
): Promise<Ready | undefined> {
  const memoryBytes = backend === 'webgpu' ? GPU_MEMORY_BYTES : DEFAULT_MEMORY_BYTES;
  const sandbox = new SandboxProcess({ ...spec, backend, runtime: 'core', memoryBytes });
  return new Promise((resolve) => {
    const end = (ready: Ready | undefined): void => {
      stopLimit();
      sandbox.kill();
      resolve(ready);
    };
    const stopLimit = afterRunning(TIMEOUT_MS, () => end(undefined));
    sandbox.listen((event) =>
      end(event.kind === 'message' && event.message.kind === 'ready' ? event.message.ready : undefined),
    );
  });
}

/** Drivers map more than TF.js does. */
export const GPU_MEMORY_BYTES = 3 * 1024 ** 3;
