import { AppError } from '../../errors';

/** Of UTF-8, as the database counts. */
export const MAX_SOURCE_BYTES = 65_536;

/**
 * Checks what can be known of a source without reading its meaning: there is something, it is not too long, and it
 * is text (no NUL, which PostgreSQL cannot keep, and no half of a surrogate pair, which UTF-8 cannot).
 * Throws 'source_empty', 'source_too_large', 'source_not_text'.
 */
export function assertSource(source: string): void {
  if (source.trim() === '') throw new AppError('source_empty');
  assertText(source);
}

/** As `assertSource`, but an empty text is one: the draft of somebody who starts over. */
export function assertText(source: string): void {
  const bytes = Buffer.byteLength(source, 'utf8');
  if (bytes > MAX_SOURCE_BYTES)
    throw new AppError('source_too_large', { params: { bytes, limitBytes: MAX_SOURCE_BYTES } });
  if (source.includes('\0') || LONE_SURROGATE.test(source)) throw new AppError('source_not_text');
}

/** With the u flag a pair is one code point, so that this class matches halves only. */
const LONE_SURROGATE = /\p{Cs}/u;
