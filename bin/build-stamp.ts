import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paths } from './paths';

/** What a build depends on. Tests, documents and data are not among it. */
const INPUTS = [
  'app',
  'bin/build.ts',
  'bin/static-files.ts',
  'db',
  'exercises',
  'lib',
  'instrumentation.ts',
  'proxy.ts',
  'next.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];

/** Identifies the sources as they are now. */
export async function hashInputs(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const input of INPUTS) await hashPath(join(paths.root, input), hash);
  return hash.digest('hex');
}

async function hashPath(path: string, hash: ReturnType<typeof createHash>): Promise<void> {
  const info = await stat(path).catch(() => undefined);
  if (info?.isFile()) {
    hash
      .update(path.slice(paths.root.length))
      .update('\0')
      .update(await readFile(path));
  } else if (info?.isDirectory()) {
    for (const name of (await readdir(path)).sort()) await hashPath(join(path, name), hash);
  }
}

const stampFile = join(paths.build, 'stamp');

/** Whether the last build was made from the sources as they are now. */
export async function isBuildCurrent(): Promise<boolean> {
  const built = await readFile(stampFile, 'utf8').catch(() => undefined);
  return built === (await hashInputs());
}

/** Notes what the finished build was made from. */
export async function writeStamp(stamp: string): Promise<void> {
  await mkdir(paths.build, { recursive: true });
  await writeFile(stampFile, stamp);
}
