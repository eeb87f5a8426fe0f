import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { denoArguments, denoEnvironment } from '../deno-command';
import type { BackendName, Runtime } from '../types';
import type { LayerSwitch } from './host-messages';
import { limitScript } from './limits';

/** Below the grader and the database, so that a full machine still answers. */
const NICE = 5;

export interface SandboxSpec {
  readonly deno: string;
  readonly buildDir: string;
  readonly runtime: Runtime;
  readonly backend: BackendName;
  readonly memoryBytes: number;
  /** Deno's code cache, where sandboxes cannot write to it. */
  readonly cache: string | undefined;
  /** Commands put before Deno: `setpriv --pdeathsig KILL`. */
  readonly wrapper: readonly string[];
  readonly without: readonly LayerSwitch[];
}

export type SandboxChild = ChildProcessByStdio<Writable, Readable, Readable>;

/** Starts one Deno process with three pipes, an empty environment and limits, or throws what spawn throws. */
export function spawnSandbox(spec: SandboxSpec): SandboxChild {
  const gpu = spec.backend === 'webgpu';
  const main = join(spec.buildDir, `${spec.runtime}-${spec.backend}.mjs`);
  const deno = [spec.deno, ...denoArguments({ main, gpu, without: spec.without })];
  const limited = process.platform === 'linux';
  const command = limited
    ? [
        '/bin/sh',
        '-c',
        `${limitScript(spec.memoryBytes, spec.without)}; exec "$@"`,
        'sh',
        ...spec.wrapper,
        ...deno,
      ]
    : deno;
  const child = spawn(command[0] ?? spec.deno, command.slice(1), {
    cwd: '/',
    env: denoEnvironment({ gpu, cache: spec.cache, without: spec.without }),
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  if (child.pid !== undefined) lowerPriority(child.pid);
  return child;
}

function lowerPriority(pid: number): void {
  try {
    setPriority(pid, NICE);
  } catch {
    // It has ended already; its exit tells.
  }
}
