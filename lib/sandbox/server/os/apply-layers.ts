import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE_FOLDER } from '../deno-command';
import type { HostOptions, LayerSwitch } from '../host/host-messages';
import { limitProbe, DEFAULT_MEMORY_BYTES } from '../host/limits';
import { allowedPaths, SETPRIV } from './allowed-paths';
import { restrictByLandlock } from './landlock';
import { loadLibc, type Libc } from './libc';
import { canReachDeno, canReadHost, canSocket, canUnshare, canWriteInto } from './probes';
import { assembleFilter, currentArchitecture } from './seccomp';

const PR_SET_PDEATHSIG = 1;
const PR_SET_NO_NEW_PRIVS = 38;
const SIGKILL = 9;

export interface AppliedLayers {
  readonly layers: readonly string[];
  /** Layers that this machine or the caller's wish leaves out. */
  readonly missing: readonly string[];
  /** Commands put before Deno. */
  readonly wrapper: readonly string[];
  /** Deno's code cache, if sandboxes were found unable to write to it. */
  readonly cache: string | undefined;
}

/**
 * Takes on the locks, in this process for good, and finds out by trying which of them hold. A layer counts only
 * if what it forbids has failed here.
 */
export async function applyLayers(options: HostOptions): Promise<AppliedLayers> {
  const wants = (layer: LayerSwitch): boolean => !options.without.includes(layer);
  const libc = loadLibc(options.koffi);
  // Bubblewrap's process namespace takes sandboxes along by itself.
  const needsSignal = wants('pdeathsig') && !options.insideBubblewrap;
  const wrapper = needsSignal && canSetDeathSignal() ? [SETPRIV, '--pdeathsig', 'KILL'] : [];
  const limits = probeLimits();
  const paths = allowedPaths(options, wrapper.slice(0, 1));
  libc?.prctl(PR_SET_PDEATHSIG, SIGKILL);
  libc?.prctl(PR_SET_NO_NEW_PRIVS, 1);
  const landlock = wants('landlock') && libc !== undefined && restrictByLandlock(libc, paths);
  const seccomp = wants('seccomp') && libc !== undefined && installSeccomp(libc);
  const folder = join(options.buildDir, CACHE_FOLDER);
  const cache = (landlock || options.insideBubblewrap) && !canWriteInto(folder) ? folder : undefined;
  const held: Readonly<Record<string, boolean>> = {
    ...(await canReachDeno(options, cache)),
    'rlimit-data': limits && wants('rlimit-data'),
    'rlimit-cpu': limits && wants('rlimit-cpu'),
    'rlimit-fsize': limits && wants('rlimit-fsize'),
    pdeathsig: wrapper.length > 0 || options.insideBubblewrap,
    bubblewrap: options.insideBubblewrap && !canReadHost(),
    landlock: landlock && !canReadHost(),
    seccomp: seccomp && libc !== undefined && !canSocket(libc) && !canUnshare(libc),
  };
  return {
    layers: Object.keys(held).filter((layer) => held[layer]),
    missing: Object.keys(held).filter((layer) => !held[layer]),
    wrapper,
    cache,
  };
}

function installSeccomp(libc: Libc): boolean {
  const architecture = currentArchitecture();
  return (
    architecture !== undefined && libc.installFilter(architecture.seccomp, assembleFilter(architecture)) === 0
  );
}

/** Reads the limits back from a shell that took them on. */
function probeLimits(): boolean {
  if (process.platform !== 'linux') return false;
  const { script, expected } = limitProbe(DEFAULT_MEMORY_BYTES);
  const probe = spawnSync('/bin/sh', ['-c', script], { encoding: 'utf8', timeout: 30_000 });
  return probe.status === 0 && probe.stdout.trim() === expected;
}

function canSetDeathSignal(): boolean {
  return (
    existsSync(SETPRIV) && spawnSync(SETPRIV, ['--pdeathsig', 'KILL', '/bin/sh', '-c', ':']).status === 0
  );
}
