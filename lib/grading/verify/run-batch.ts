import { z } from 'zod';
import type { Verdict } from '../verdict';
import { UnusableError } from './read-source-file';

const ManifestLineSchema = z.object({
  exercise: z.string(),
  file: z.string().min(1),
  /** Replays given hidden inputs. */
  seed: z.string().min(1).max(100).optional(),
});

export type ManifestLine = z.infer<typeof ManifestLineSchema>;

/** What stands in for a verdict where there is none: the line's number (from 1) and why. */
interface BatchError {
  readonly error: { readonly code: string; readonly line: number; readonly detail: string };
}

export interface BatchOptions {
  /** The manifest's text: one JSON object a line. Empty lines are passed over. */
  readonly manifest: string;
  readonly verify: (line: ManifestLine) => Promise<Verdict>;
  /** Called in the order of the lines, as soon as a result and all before it are there. */
  readonly emit: (result: Verdict | BatchError) => void;
  /** Lines at the same time. Default 2. */
  readonly concurrency?: number;
}

/** Verifies every line; a bad one yields an error object and the rest go on. Resolves to whether all passed. */
export async function runBatch({ manifest, verify, emit, concurrency = 2 }: BatchOptions): Promise<boolean> {
  const lines = toLines(manifest);
  const results = new Map<number, Verdict | BatchError>();
  let [next, emitted, allPassed] = [0, 0, true];

  const flush = () => {
    for (let result = results.get(emitted); result !== undefined; result = results.get(emitted)) {
      results.delete(emitted);
      emitted += 1;
      allPassed &&= 'status' in result && result.status === 'passed';
      emit(result);
    }
  };
  const work = async () => {
    while (next < lines.length) {
      const index = next++;
      const line = lines[index];
      if (line !== undefined) results.set(index, await verifyLine(line, verify));
      flush();
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return allPassed;
}

interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/** The lines of a manifest that hold something. */
export function toLines(manifest: string): NumberedLine[] {
  return manifest
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((text, index) => ({ number: index + 1, text: text.trim() }))
    .filter(({ text }) => text !== '');
}

async function verifyLine(
  { number, text }: NumberedLine,
  verify: BatchOptions['verify'],
): Promise<Verdict | BatchError> {
  try {
    return await verify(parseLine(text));
  } catch (error) {
    const code = error instanceof UnusableError ? error.code : 'unavailable';
    return { error: { code, line: number, detail: error instanceof Error ? error.message : String(error) } };
  }
}

function parseLine(text: string): ManifestLine {
  try {
    return ManifestLineSchema.parse(JSON.parse(text));
  } catch {
    throw new UnusableError('bad_line', 'expected {"exercise": id, "file": path}');
  }
}
