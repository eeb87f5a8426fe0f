import { readFile, stat } from 'node:fs/promises';
import type { z } from 'zod';

interface Cached<T> {
  readonly stamp: string;
  readonly value: Promise<T>;
}

/** Keeps the parsed file until its time or size changes, so that a rebuild shows without a restart. */
export function createFileCache<T>(schema: z.ZodType<T>) {
  const cached = new Map<string, Cached<T>>();
  return {
    async load(file: string): Promise<T> {
      const { mtimeMs, size } = await stat(file);
      const stamp = `${mtimeMs}/${size}`;
      const known = cached.get(file);
      if (known?.stamp === stamp) return known.value;
      const value = readFile(file, 'utf8').then((text) => schema.parse(JSON.parse(text)));
      cached.set(file, { stamp, value });
      value.catch(() => cached.delete(file));
      return value;
    },
  };
}
