import type { ConsoleLine } from '../server/types';
import { renderValues } from './render-value';
import type { TfNamespace } from './tf-namespace';

/** All console text of a run, UTF-16 units. */
export const CONSOLE_LIMIT = 64 * 1024;
export const CONSOLE_LINES = 200;

export interface CapturedConsole {
  /** What student code gets as `console`. */
  readonly console: Readonly<Record<string, (...values: unknown[]) => void>>;
  /** Lines are kept only while this is on: hidden cases must not print their inputs. */
  setEnabled(enabled: boolean): void;
  /** Whether lines were dropped because a cap was reached. */
  isTruncated(): boolean;
}

export interface ConsoleOptions {
  readonly tf: TfNamespace;
  readonly onLine: (line: ConsoleLine) => void;
  /** Called once, when the first line is cut or dropped. */
  readonly onTruncated?: () => void;
  /** A clock for console.time, milliseconds. */
  readonly now: () => number;
}

/**
 * A console that renders at once and keeps at most 200 lines and 64 KiB in all, then drops without rendering, so
 * that a flood costs no more than the calls themselves.
 */
export function createConsole(options: ConsoleOptions): CapturedConsole {
  const state = { enabled: true, truncated: false, lines: 0, characters: 0, indent: '' };
  const truncate = (): void => {
    if (!state.truncated) options.onTruncated?.();
    state.truncated = true;
  };
  const write = (level: ConsoleLine['level'], values: readonly unknown[]): void => {
    if (!state.enabled) return;
    const left = CONSOLE_LIMIT - state.characters;
    if (state.lines >= CONSOLE_LINES || left <= 0) return truncate();
    const text = state.indent + renderValues(options.tf, values, left + 1);
    state.lines += 1;
    state.characters += text.length + 1;
    options.onLine({ level, text: text.slice(0, left) });
    if (text.length > left) truncate();
  };
  return {
    console: Object.freeze({ ...levels(write), ...extras(write, options.now, state) }),
    setEnabled: (enabled) => {
      state.enabled = enabled;
    },
    isTruncated: () => state.truncated,
  };
}

type Write = (level: ConsoleLine['level'], values: readonly unknown[]) => void;
type Methods = Record<string, (...values: unknown[]) => void>;

function levels(write: Write): Methods {
  return {
    log: (...values) => write('log', values),
    info: (...values) => write('info', values),
    warn: (...values) => write('warn', values),
    error: (...values) => write('error', values),
    debug: (...values) => write('debug', values),
    trace: (...values) => write('debug', values),
    table: (...values) => write('log', values),
    dir: (value) => write('log', [value]),
    dirxml: (...values) => write('log', values),
  };
}

function extras(write: Write, now: () => number, state: { indent: string }): Methods {
  const started = new Map<string, number>();
  const counted = new Map<string, number>();
  const elapsed = (label: unknown, rest: readonly unknown[]) => {
    const start = started.get(String(label));
    if (start !== undefined) write('log', [`${String(label)}: ${(now() - start).toFixed(1)} ms`, ...rest]);
  };
  return {
    assert: (condition, ...values) => {
      if (!condition) write('error', ['Assertion failed', ...values]);
    },
    count: (label = 'default') => {
      const count = (counted.get(String(label)) ?? 0) + 1;
      counted.set(String(label), count);
      write('log', [`${String(label)}: ${count}`]);
    },
    countReset: (label = 'default') => void counted.delete(String(label)),
    time: (label = 'default') => void started.set(String(label), now()),
    timeLog: (label = 'default', ...rest) => elapsed(label, rest),
    timeEnd: (label = 'default') => elapsed(label, []),
    group: (...values) => {
      if (values.length > 0) write('log', values);
      state.indent = `${state.indent}  `.slice(0, 20);
    },
    groupCollapsed: (...values) => write('log', values),
    groupEnd: () => {
      state.indent = state.indent.slice(2);
    },
    clear: () => undefined,
  };
}
