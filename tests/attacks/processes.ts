import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** One process, as Linux's /proc tells of it. */
interface ProcessInfo {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

/** Every process that has not ended; those waiting to be reaped do not count. */
function listProcesses(): ProcessInfo[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => describeProcess(Number(name)) ?? []);
}

export function isAlive(pid: number): boolean {
  return describeProcess(pid) !== undefined;
}

/** Children, their children and so on. */
export function listDescendants(root: number): ProcessInfo[] {
  const all = listProcesses();
  const found: ProcessInfo[] = [];
  const parents = [root];
  for (let parent = parents.shift(); parent !== undefined; parent = parents.shift())
    for (const each of all.filter((one) => one.parent === parent)) {
      found.push(each);
      parents.push(each.pid);
    }
  return found;
}

/** The Deno processes below a process. */
export function listSandboxes(root: number): number[] {
  return listDescendants(root)
    .filter(({ pid }) => isDeno(pid))
    .map(({ pid }) => pid);
}

/** The hosts of this process's pools. */
export function listHosts(root: number): number[] {
  return listDescendants(root)
    .filter(({ command }) => command.includes('host.mjs'))
    .map(({ pid }) => pid);
}

/** A process's limits as the kernel has them: 'Max cpu time' → '120'. */
export function readLimits(pid: number): ReadonlyMap<string, string> {
  const lines = readFileSync(`/proc/${pid}/limits`, 'utf8').split('\n').slice(1);
  return new Map(lines.map((line) => [line.slice(0, 26).trim(), line.slice(26, 47).trim()]));
}

/** Processor time a process has taken, in hundredths of a second; 0 when it is gone. */
export function readTicks(pid: number): number {
  const [user, system] = readStat(pid)?.slice(11, 13).map(Number) ?? [];
  return (user ?? 0) + (system ?? 0);
}

/** Peak resident memory of a process in bytes; 0 when it is gone. */
function readPeak(pid: number): number {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** The peak of resident memory among the sandboxes of this process while something goes on. */
export async function watchPeak<T>(
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly peakBytes: number }> {
  let peakBytes = 0;
  const look = (): void => {
    for (const pid of listSandboxes(process.pid)) peakBytes = Math.max(peakBytes, readPeak(pid));
  };
  const timer = setInterval(look, 25);
  try {
    const result = await work();
    return { result, peakBytes };
  } finally {
    clearInterval(timer);
  }
}

/** Waits until a condition holds or the time is over; returns whether it holds. Time in which the machine stood still is none. */
export async function eventually(holds: () => boolean, withinMs: number): Promise<boolean> {
  for (let leftMs = withinMs; !holds();) {
    if (leftMs <= 0) return false;
    const lookedAt = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 20));
    leftMs -= Math.min(performance.now() - lookedAt, 100);
  }
  return true;
}

function isDeno(pid: number): boolean {
  try {
    return /\/deno$/.test(readlinkSync(`/proc/${pid}/exe`));
  } catch {
    return false;
  }
}

function describeProcess(pid: number): ProcessInfo | undefined {
  const [state, parent] = readStat(pid) ?? [];
  if (state === undefined || state === 'Z' || state === 'X') return undefined;
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return { pid, parent: Number(parent), command };
  } catch {
    return undefined;
  }
}

/** What /proc tells of a process from its state on; undefined when it is gone. */
function readStat(pid: number): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may hold anything.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
