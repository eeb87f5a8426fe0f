import { readFile } from 'node:fs/promises';

export interface Memory {
  /** What RLIMIT_DATA counts, now. */
  readonly dataBytes: number;
  /** Peak resident memory. */
  readonly peakBytes: number;
}

/**
 * Reads a process's memory from /proc; undefined where there is none. Asynchronous reads run on Node's threads,
 * which are started before the host locks the thread that starts sandboxes, and so stay able to read.
 */
export async function readMemory(pid: number | undefined): Promise<Memory | undefined> {
  if (pid === undefined || process.platform !== 'linux') return undefined;
  try {
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    const bytes = (name: string): number =>
      Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) * 1024;
    const memory = { dataBytes: bytes('VmData'), peakBytes: bytes('VmHWM') };
    return Number.isFinite(memory.dataBytes + memory.peakBytes) ? memory : undefined;
  } catch {
    return undefined;
  }
}
