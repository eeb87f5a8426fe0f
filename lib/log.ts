import { pino, stdSerializers, type Logger } from 'pino';
import { readEnv } from './env';
import { processWide } from './process-wide';

export type { Logger } from 'pino';

/** Never in the log, at any of these places: what people wrote, and what proves who they are. */
const REDACTED = ['password', 'source', 'token', 'secret', 'cookie', 'authorization', 'email'];

/**
 * The process's logger: one JSON object a line on stdout. Errors are logged without the statement's parameters,
 * which hold students' code.
 */
export function log(): Logger {
  return processWide('log', () => createLogger());
}

/** A logger writing to `destination` (default: stdout). */
export function createLogger(destination?: { write(line: string): void }): Logger {
  return pino(
    {
      level: readEnv().LOG_LEVEL,
      base: undefined,
      formatters: { level: (level) => ({ level }) },
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      redact: { paths: REDACTED.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[redacted]' },
      serializers: { err: serializeError, error: serializeError },
    },
    destination,
  );
}

/** Name, code, constraint and stack of an error and its causes; nothing else of it. */
export function serializeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const { type, stack } = stdSerializers.errWithCause(error);
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const constraint =
    'constraint' in error && error.constraint !== undefined ? { constraint: String(error.constraint) } : {};
  return {
    type,
    ...code,
    ...constraint,
    message: withoutParameters(error.message),
    stack: withoutParameters(stack ?? ''),
    ...(error.cause === undefined ? {} : { cause: serializeError(error.cause) }),
  };
}

/** drizzle's messages end in the values bound to the statement. */
function withoutParameters(text: string): string {
  return text.replace(/^params:[\s\S]*?(?=^\s+at |\n?$(?![\s\S]))/gm, 'params: [redacted]\n').slice(0, 4_000);
}
