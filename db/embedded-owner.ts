import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { chown, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

/** Who runs the server: the present user, or, since PostgreSQL refuses to run as root, another one. */
export interface Owner {
  spawn(command: string, args: readonly string[]): ChildProcess;
  /** Makes a file or directory theirs. */
  own(path: string): Promise<void>;
}

interface Identity {
  readonly uid: number;
  readonly gid: number;
}

const run = promisify(execFile);

/**
 * The present user, or for root the user `postgres` where there is one, else `nobody`. `paths` must be reachable
 * for them: below a directory that is root's alone, the server keeps one capability, to pass such directories.
 */
export async function chooseOwner(paths: readonly string[]): Promise<Owner> {
  if (process.getuid?.() !== 0)
    return { spawn: (command, args) => start(command, args), own: async () => undefined };
  const identity = (await findUser('postgres')) ?? (await findUser('nobody'));
  if (identity === undefined) throw new Error('PostgreSQL does not run as root, and there is no other user.');
  const reachable = (await Promise.all(paths.map((path) => isReachable(path, identity)))).every(Boolean);
  return {
    own: (path) => chown(path, identity.uid, identity.gid),
    spawn: (command, args) =>
      reachable ? start(command, args, identity) : startAcrossPrivateDirectories(command, args, identity),
  };
}

/** Its own process group: Ctrl-C in the terminal must not stop the server before those who use it. */
function start(command: string, args: readonly string[], identity?: Identity): ChildProcess {
  return spawn(command, args, {
    ...identity,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: '/',
    // Nothing of this process's environment: it may hold secrets, or PG… variables that change the server.
    env: { NODE_ENV: 'production', LC_ALL: 'C', TZ: 'UTC' },
  });
}

function startAcrossPrivateDirectories(
  command: string,
  args: readonly string[],
  { uid, gid }: Identity,
): ChildProcess {
  const capability = '+dac_override';
  return start('setpriv', [
    ...[`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', '--no-new-privs'],
    ...[
      `--inh-caps=-all,${capability}`,
      `--ambient-caps=-all,${capability}`,
      `--bounding-set=-all,${capability}`,
    ],
    ...['--', command, ...args],
  ]);
}

async function findUser(name: string): Promise<Identity | undefined> {
  try {
    const [uid, gid] = await Promise.all(
      ['-u', '-g'].map(async (flag) => Number((await run('id', [flag, name])).stdout)),
    );
    return uid === undefined || gid === undefined ? undefined : { uid, gid };
  } catch {
    return undefined;
  }
}

/** Whether every directory above `path` that exists may be passed by this user. */
async function isReachable(path: string, identity: Identity): Promise<boolean> {
  for (let directory = dirname(path); ; directory = dirname(directory)) {
    const info = await stat(directory).catch(() => undefined);
    const bit = info?.uid === identity.uid ? 0o100 : info?.gid === identity.gid ? 0o010 : 0o001;
    if (info !== undefined && (info.mode & bit) === 0) return false;
    if (directory === dirname(directory)) return true;
  }
}
