import type { CaseError } from '../server/types';
import { SOURCE_NAME } from './source-name';

const NAMES: ReadonlySet<unknown> = new Set([
  'AggregateError',
  'EvalError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'TypeError',
  'URIError',
]);
const MAX_MESSAGE = 300;
/** How V8, Firefox, Safari and the WASM backend say that an allocation failed. */
const OUT_OF_MEMORY = /allocation failed|out of memory|\bOOM\b|maximum memory size|could not allocate/i;
const MAX_STACK = 20_000;

/** A frame in the student's file, as V8, SpiderMonkey and JavaScriptCore write it. */
const FRAME = new RegExp(
  `(?:${SOURCE_NAME.replace('.', '\\.')}|data:text/javascript[^\\s)]*?|blob:[^\\s)]*?):(\\d+):(\\d+)`,
);

/**
 * Reads whatever the student's code threw: name, message (at most 300 characters) and the position of the
 * innermost frame in the student's file, 1-based. Anything can be thrown, getters and proxies included, so each
 * property is read once and a failing read counts as absent.
 */
export function toCaseError(error: unknown): CaseError {
  if (typeof error === 'string') return { name: 'Error', message: error.slice(0, MAX_MESSAGE) };
  if (typeof error !== 'object' || error === null) return { name: 'Error' };
  const name = readString(error, 'name');
  const message = readString(error, 'message');
  const [, line, column] = FRAME.exec((readString(error, 'stack') ?? '').slice(0, MAX_STACK)) ?? [];
  return {
    name: name !== undefined && NAMES.has(name) ? name : 'Error',
    ...(message !== undefined && { message: message.slice(0, MAX_MESSAGE) }),
    ...(line !== undefined && { line: Number(line), column: Number(column) }),
    ...(message !== undefined && OUT_OF_MEMORY.test(message.slice(0, MAX_MESSAGE)) && { outOfMemory: true }),
  };
}

function readString(error: object, key: string): string | undefined {
  try {
    const value: unknown = Reflect.get(error, key);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
