import type { Facade } from './facade';
import type { CapturedConsole } from './console';

/** Plotting and progress, as student code sees them. The browser draws; on the server each does nothing. */
export interface Show {
  line(values: unknown, options?: unknown): void;
  image(pixels: unknown, options?: unknown): void;
  table(rows: unknown, options?: unknown): void;
  progress(done: number, total?: number, label?: string): void;
}

export const SILENT_SHOW: Show = Object.freeze({
  line: () => undefined,
  image: () => undefined,
  table: () => undefined,
  progress: () => undefined,
});

/** Puts the student's globals into a realm: `tf`, `console`, `show`, and `__tf`, which prepared imports read. */
export function defineStudentGlobals(
  realm: object,
  globals: { readonly facade: Facade; readonly console: CapturedConsole['console']; readonly show: Show },
): void {
  const define = (name: string, value: unknown, writable: boolean) =>
    Object.defineProperty(realm, name, { value, writable, configurable: writable, enumerable: false });
  define('__tf', globals.facade.tf, false);
  define('tf', globals.facade.tf, false);
  define('console', globals.console, true);
  define('show', globals.show, true);
}
