import type { LayerSwitch } from './host-messages';

/** RLIMIT_DATA of a sandbox unless its exercise says otherwise. Below 0.75 GiB TF.js does not start. */
export const DEFAULT_MEMORY_BYTES = 1024 ** 3;
/** A last resort against orphans. The wall clock in the host ends everything else long before. */
const CPU_SECONDS = 120;
const OPEN_FILES = 64;

/**
 * A shell command that takes on the limits and becomes its arguments. One limit per `ulimit` call: dash reads
 * only the first of several and goes on without the rest. `set -e` ends it where a limit is refused.
 */
export function limitScript(
  memoryBytes: number,
  without: readonly LayerSwitch[],
  cpuSeconds = CPU_SECONDS,
): string {
  const limits = [
    'ulimit -c 0',
    without.includes('rlimit-fsize') ? '' : 'ulimit -f 0',
    `ulimit -n ${OPEN_FILES}`,
    without.includes('rlimit-cpu') ? '' : `ulimit -t ${cpuSeconds}`,
    // V8's own limit does not count typed arrays and WASM memory; RLIMIT_AS would not let V8 start.
    without.includes('rlimit-data') ? '' : `ulimit -d ${Math.ceil(memoryBytes / 1024)}`,
  ];
  return ['set -e', ...limits.filter(Boolean)].join('; ');
}

/** The same limits printed by the shell that took them on, for the probe at start. */
export function limitProbe(memoryBytes: number): { readonly script: string; readonly expected: string } {
  const script = `${limitScript(memoryBytes, [])}; ulimit -c; ulimit -f; ulimit -n; ulimit -t; ulimit -d`;
  const values = [0, 0, OPEN_FILES, CPU_SECONDS, Math.ceil(memoryBytes / 1024)];
  return { script, expected: values.join('\n') };
}
