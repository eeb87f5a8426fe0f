import type { z } from 'zod';
import { AppError } from '@/lib/errors';

/** A source of 64 KiB of NULs or quotes is twice as long in JSON; nothing larger is ever meant. */
export const MAX_BODY_BYTES = 128 * 1024;

/** Levels of arrays and objects. What is meant has a handful; thousands overflow the stack of whatever walks them. */
const MAX_DEPTH = 64;

/**
 * The body of a request, parsed by `schema`. Nothing but JSON is taken: forms and plain text are what another site's
 * page can send without asking. Stops reading at the limit, whatever the request says of its length.
 * Throws 'unsupported_media_type', 'payload_too_large', 'invalid_request' with the field (none where the whole is no JSON or
 * nested too deeply).
 */
export async function readJson<T>(request: Request, schema: z.ZodType<T>): Promise<T> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new AppError('unsupported_media_type');
  const parsed = schema.safeParse(parseJson(await readBody(request)));
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new AppError('invalid_request', { params: { field } });
}

async function readBody(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BODY_BYTES) throw tooLarge();
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) {
    bytes += part.value.byteLength;
    if (bytes > MAX_BODY_BYTES) {
      await reader?.cancel();
      throw tooLarge();
    }
    chunks.push(part.value);
  }
  return decode(Buffer.concat(chunks));
}

function tooLarge(): AppError {
  return new AppError('payload_too_large', { params: { limitBytes: MAX_BODY_BYTES } });
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new AppError('invalid_request', { params: { field: '' }, cause: error });
  }
}

function parseJson(text: string): unknown {
  const value = parseAnyJson(text);
  if (isDeeperThan(value, MAX_DEPTH)) throw new AppError('invalid_request', { params: { field: '' } });
  return value;
}

function parseAnyJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new AppError('invalid_request', { params: { field: '' }, cause: error });
  }
}

/** Level by level, without recursion: that is what would overflow. */
function isDeeperThan(value: unknown, limit: number): boolean {
  const containersOf = (values: readonly unknown[]) =>
    values.filter((one) => typeof one === 'object' && one !== null);
  let level = containersOf([value]);
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    level = containersOf(level.flatMap((container) => Object.values(container)));
  }
  return false;
}
