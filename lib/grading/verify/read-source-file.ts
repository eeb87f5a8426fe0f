import { open, type FileHandle } from 'node:fs/promises';
import { AppError } from '../../errors';
import { assertSource, MAX_SOURCE_BYTES } from '../queue/source';

/** Why a file cannot be graded. The codes are keys of `verdict.report`. */
export type UnusableCode =
  | 'unknown_exercise'
  | 'unreadable_file'
  | 'empty_source'
  | 'source_too_large'
  | 'invalid_text'
  | 'bad_line'
  | 'unavailable';

/** Something that cannot be graded at all, as opposed to a submission that fails. */
export class UnusableError extends Error {
  override readonly name = 'UnusableError';
  readonly code: UnusableCode;

  constructor(code: UnusableCode, detail: string) {
    super(detail);
    this.code = code;
  }
}

/**
 * The text of a file, admitted by the rules of the server: UTF-8, not empty, at most 64 KiB, no NUL. Throws
 * UnusableError. Reads no more than it may take, so that a huge file costs nothing.
 */
export async function readSourceFile(path: string): Promise<string> {
  const bytes = await readBytes(path);
  if (bytes.length > MAX_SOURCE_BYTES) throw new UnusableError('source_too_large', path);
  const source = decode(bytes, path);
  try {
    assertSource(source);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new UnusableError(CODES.get(error.code) ?? 'invalid_text', path);
  }
  return source;
}

const CODES: ReadonlyMap<string, UnusableCode> = new Map([
  ['source_empty', 'empty_source'],
  ['source_too_large', 'source_too_large'],
  ['source_not_text', 'invalid_text'],
]);

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path);
    return await readStart(file).finally(() => file.close());
  } catch {
    throw new UnusableError('unreadable_file', path);
  }
}

/** One byte more than is allowed, so that too much can be told from just enough. */
async function readStart(file: FileHandle): Promise<Uint8Array> {
  const buffer = new Uint8Array(MAX_SOURCE_BYTES + 1);
  let length = 0;
  for (;;) {
    const { bytesRead } = await file.read(buffer, length, buffer.length - length);
    length += bytesRead;
    if (bytesRead === 0 || length === buffer.length) return buffer.subarray(0, length);
  }
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnusableError('invalid_text', path);
  }
}
