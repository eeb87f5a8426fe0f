/** The sandbox's bundles for commands: built once per state of the sources, apart from what a running server uses. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buildRunnerBundles } from '@/lib/sandbox/server/build-runner';
import { paths } from './paths';

/** What the bundles are made of. */
const INPUTS = ['lib/sandbox', 'lib/numeric', 'package-lock.json'];
const DAY_MS = 86_400_000;

/**
 * The folder of bundles made from the present sources; builds them first, in a few seconds, where there is none.
 * Commands running side by side may build twice; the one that finishes first is kept.
 */
export async function ensureSandboxBuild(): Promise<string> {
  const parent = join(paths.build, 'commands');
  const folder = join(parent, await hashInputs());
  if (existsSync(folder)) return folder;
  await mkdir(parent, { recursive: true });
  await removeOld(parent);
  const unfinished = await mkdtemp(join(parent, 'unfinished-'));
  try {
    await buildRunnerBundles(unfinished);
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** Builds of sources that have changed since, unless a command may still be running on them. */
async function removeOld(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const { mtimeMs } = await stat(join(parent, name));
    if (Date.now() - mtimeMs > DAY_MS) await rm(join(parent, name), { recursive: true, force: true });
  }
}

/** Names and contents, for checkouts and copies keep no trustworthy times. */
async function hashInputs(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const input of INPUTS)
    for (const file of await listFiles(input))
      hash.update(`\0${file}\0`).update(await readFile(join(paths.root, file)));
  return hash.digest('hex').slice(0, 32);
}

async function listFiles(path: string): Promise<string[]> {
  if (path.includes('.')) return [path];
  const entries = await readdir(join(paths.root, path), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((file) => file.slice(paths.root.length)).sort();
}
