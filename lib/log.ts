import { pino, type Logger } from 'pino';
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

/** Name, code, constraint, message and stack of an error and its causes; nothing else of it. */
export function serializeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const constraint =
    'constraint' in error && error.constraint !== undefined ? { constraint: String(error.constraint) } : {};
  return {
    type: error.constructor.name,
    ...code,
    ...constraint,
    message: loggableMessage(error),
    stack: framesOf(error),
    ...(error.cause === undefined ? {} : { cause: serializeError(error.cause) }),
  };
}

/** PostgreSQL's class "data exception": its messages quote the value at fault. */
const DATA_EXCEPTION = /^22/;

/** The message without values: drizzle's ends in what was bound to the statement. */
function loggableMessage(error: Error): string {
  if ('query' in error && typeof error.query === 'string')
    return `Failed query: ${error.query}`.slice(0, 2_000);
  const isDataException = 'code' in error && DATA_EXCEPTION.test(String(error.code));
  const message = isDataException ? error.message.replace(/"[^]*"/, '"[redacted]"') : error.message;
  return message.slice(0, 2_000);
}

/** The frames alone: above them the stack repeats the message. */
function framesOf(error: Error): string {
  const { stack = '', message } = error;
  const start = stack.indexOf(message);
  const frames = start < 0 ? '' : stack.slice(start + message.length);
  return frames.trimStart().slice(0, 4_000);
}
