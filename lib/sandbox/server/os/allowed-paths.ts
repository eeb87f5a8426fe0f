import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { HostOptions } from '../host/host-messages';
import type { AllowedPath } from './landlock';

/** What GPU drivers read and open. A GPU sandbox is the weakest kind: it needs device nodes. */
const GPU_PATHS: readonly AllowedPath[] = [
  ...[
    '/usr/lib',
    '/usr/share/vulkan',
    '/usr/share/glvnd',
    '/usr/share/drirc.d',
    '/etc/vulkan',
    '/sys/devices',
  ].map((path): AllowedPath => ({ path, access: 'folder' })),
  ...['/dev/dri', '/dev/nvidia0', '/dev/nvidiactl', '/dev/nvidia-uvm', '/dev/dxg', '/dev/shm'].map(
    (path): AllowedPath => ({ path, access: 'device' }),
  ),
];

export const SETPRIV = '/usr/bin/setpriv';

/** All that a sandbox may open: the binaries it becomes, their libraries, the runner, the null device. */
export function allowedPaths(options: HostOptions, programs: readonly string[]): AllowedPath[] {
  const files = new Set(
    [...programs, options.deno, '/bin/sh'].flatMap((program) => [program, ...librariesOf(program)]),
  );
  return [
    ...[...files]
      .filter((path) => existsSync(path))
      .map((path): AllowedPath => ({ path, access: 'execute' })),
    { path: '/etc/ld.so.cache', access: 'read' },
    { path: options.buildDir, access: 'folder' },
    { path: '/dev/null', access: 'device' },
    { path: '/dev/urandom', access: 'read' },
    ...(options.backend === 'wasm' || options.backend === 'cpu' ? [] : GPU_PATHS),
  ];
}

/** The shared libraries and the loader of a program, as `ldd` lists them. */
export function librariesOf(program: string): string[] {
  const listed = spawnSync('ldd', [program], { encoding: 'utf8', timeout: 30_000 });
  const found = [...(listed.stdout ?? '').matchAll(/(\/[^\s)]+)/g)].map(([, path]) => path ?? '');
  if (found.length > 0) return found;
  return ['/lib', '/lib64', '/usr/lib'];
}
