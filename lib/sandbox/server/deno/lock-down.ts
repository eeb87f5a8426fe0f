import { SOURCE_NAME } from '../../runner/source-name';
import { GLOBALS, lockBuiltins } from '../../runner/lock-builtins';

/** What student code keeps of the host, beside the language. */
const KEPT: readonly string[] = [
  ...['globalThis', 'Infinity', 'NaN', 'undefined', 'console'],
  ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'queueMicrotask', 'structuredClone'],
  ...['TextEncoder', 'TextDecoder', 'atob', 'btoa'],
];

/**
 * Takes everything but the language and timers out of the global scope, so that the sandbox's own doors (Deno,
 * workers, storage, the network, WebAssembly, the GPU) are not within easy reach, and fixes what is left. An
 * allow-list: a global that a new Deno brings is gone as well.
 *
 * @param extra - Constants that a backend reads at run time (WebGPU's usage flags).
 */
export function lockDown(extra: readonly string[]): void {
  const kept = new Set<string>([...GLOBALS, ...KEPT, ...extra]);
  const clock = performance.now.bind(performance);
  // Symbols are Deno's marks of the event target, which its own code checks.
  for (const key of Object.getOwnPropertyNames(globalThis)) if (!kept.has(key)) removeGlobal(key);
  for (const name of extra) Object.freeze(Reflect.get(globalThis, name));
  // The real object lists entries with the host's URLs.
  define('performance', Object.freeze({ now: () => clock() }));
  define('self', globalThis);
  hideStacks();
  lockBuiltins(globalThis);
}

interface CallSite {
  getFileName(): string | null | undefined;
  getFunctionName(): string | null | undefined;
  getLineNumber(): number | null | undefined;
  getColumnNumber(): number | null | undefined;
}

/**
 * Stack traces with the student's own frames alone, under the name of their file: the platform's frames tell
 * paths, and call sites lead to its functions.
 */
function hideStacks(): void {
  const isOwn = /^data:/;
  const prepare = (error: unknown, frames: readonly CallSite[]): string => {
    const lines = frames
      .filter((frame) => isOwn.test(frame.getFileName() ?? ''))
      .map((frame) => {
        const place = `${SOURCE_NAME}:${frame.getLineNumber()}:${frame.getColumnNumber()}`;
        const name = frame.getFunctionName();
        return name ? `    at ${name} (${place})` : `    at ${place}`;
      });
    return [headOf(error), ...lines].join('\n');
  };
  // Deep TF.js stacks would otherwise end before the student's own line.
  Object.defineProperty(Error, 'stackTraceLimit', { value: 50, writable: false });
  Object.defineProperty(Error, 'prepareStackTrace', { value: prepare, writable: false });
}

function headOf(error: unknown): string {
  try {
    return String(error);
  } catch {
    return 'Error';
  }
}

function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
}

function removeGlobal(key: string): void {
  if (!Reflect.deleteProperty(globalThis, key))
    Object.defineProperty(globalThis, key, { value: undefined, writable: false });
}
