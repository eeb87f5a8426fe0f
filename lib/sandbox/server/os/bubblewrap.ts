import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { HostOptions } from '../host/host-messages';
import { allowedPaths, librariesOf, SETPRIV } from './allowed-paths';

const PROGRAMS = ['/usr/bin/bwrap', '/usr/local/bin/bwrap', '/bin/bwrap'];
const PROBE_TIMEOUT_MS = 30_000;

export interface BubblewrapCommand {
  readonly program: string;
  /** All arguments up to the command that runs inside. */
  readonly args: readonly string[];
}

/**
 * The bubblewrap command for the sandbox host: namespaces of its own for users, processes, network, mounts and
 * more; a root that holds nothing but the binaries, their libraries and the runner, all read-only. Undefined
 * where bubblewrap is not installed.
 */
export function bubblewrapCommand(options: HostOptions): BubblewrapCommand | undefined {
  const program = PROGRAMS.find((path) => existsSync(path));
  if (program === undefined) return undefined;
  const allowed = allowedPaths(options, [SETPRIV]).filter(
    ({ path }) => existsSync(path) && !path.startsWith('/dev/null'),
  );
  const binds = allowed.flatMap(({ path, access }) => [
    access === 'device' ? '--dev-bind' : '--ro-bind',
    path,
    path,
  ]);
  return {
    program,
    args: [
      ...['--unshare-all', '--die-with-parent', '--new-session', '--cap-drop', 'ALL'],
      ...['--dev', '/dev', '--proc', '/proc'],
      ...binds,
      ...hostFiles(options).flatMap((path) => ['--ro-bind', path, path]),
      ...['--remount-ro', '/', '--chdir', '/', '--'],
    ],
  };
}

/** Tries a command inside: user namespaces may be forbidden even where the program is installed. */
export function worksInBubblewrap(options: HostOptions): boolean {
  const command = bubblewrapCommand(options);
  if (command === undefined) return false;
  const probe = spawnSync(command.program, [...command.args, '/bin/sh', '-c', ':'], {
    timeout: PROBE_TIMEOUT_MS,
  });
  return probe.status === 0;
}

/** What Node and koffi need beside what sandboxes do. */
function hostFiles({ koffi }: HostOptions): string[] {
  const folder = packageFolder(koffi);
  const files = [
    process.execPath,
    ...librariesOf(process.execPath),
    folder,
    join(dirname(folder), '@koromix'),
  ];
  return [...new Set(files)].filter((path) => existsSync(path));
}

function packageFolder(entry: string): string {
  const marker = join('node_modules', 'koffi');
  return entry.slice(0, entry.lastIndexOf(marker) + marker.length);
}
