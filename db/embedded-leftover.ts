import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Notes that this process runs the server of the cluster in `directory`. */
export async function claimCluster(directory: string): Promise<void> {
  await writeFile(supervisorFile(directory), String(process.pid));
}

/**
 * Stops a server that still runs on this cluster: its supervisor was killed, so nobody else will. The pid file may
 * also be stale and its number another program's by now, hence the look at what that process is.
 * Throws if the process that started the server lives: two must not share a cluster.
 */
export async function stopLeftoverServer(directory: string): Promise<void> {
  const pidFile = join(directory, 'postmaster.pid');
  const lines = await readFile(pidFile, 'utf8').then(
    (text) => text.split('\n'),
    () => [],
  );
  const pid = Number(lines[0]);
  if (!Number.isSafeInteger(pid) || pid <= 1) return;
  if (!(await isPostgresOf(pid, directory))) {
    await rm(pidFile, { force: true });
    return;
  }
  if (await isSupervised(pid, directory))
    throw new Error(`Another process runs the database in ${directory}.`);
  process.kill(pid, 'SIGINT');
  for (let tries = 0; tries < 1_000 && (await isRunning(pid)); tries++) await wait(10);
  if (await isRunning(pid)) process.kill(pid, 'SIGQUIT');
}

/** Where there is no /proc, a live process of that number is taken for the server: PostgreSQL would refuse it too. */
async function isPostgresOf(pid: number, directory: string): Promise<boolean> {
  if (!(await isRunning(pid))) return false;
  if (process.platform !== 'linux') return true;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return command.split('\0').includes(directory);
}

/** The process that started this server lives: an orphan would have another parent. */
async function isSupervised(pid: number, directory: string): Promise<boolean> {
  const supervisor = Number(await readFile(supervisorFile(directory), 'utf8').catch(() => ''));
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const parent = Number(/^PPid:\s+(\d+)$/m.exec(status)?.[1]);
  return supervisor > 1 && supervisor === parent && supervisor !== process.pid;
}

function supervisorFile(directory: string): string {
  return `${directory}-supervisor`;
}

/** A dead process whose parent has not taken notice of it does not count. */
async function isRunning(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return !/^State:\s+Z/m.test(status);
}
