export interface Faults {
  /** A promise that rejects with the next unhandled rejection or exception of a timer. */
  next(): Promise<never>;
}

/**
 * Watches for what escapes the student's functions: rejections nobody awaits, exceptions in timers. Without this
 * the process would end with no word of where it went wrong.
 */
export function watchFaults(): Faults {
  let report: (reason: unknown) => void = () => undefined;
  let early: { readonly reason: unknown } | undefined;
  const notice = (event: Event, reason: unknown): void => {
    event.preventDefault();
    early ??= { reason };
    report(reason);
  };
  globalThis.addEventListener('unhandledrejection', (event) => notice(event, event.reason));
  globalThis.addEventListener('error', (event) => notice(event, event.error));
  return {
    next: () =>
      new Promise((_, reject) => {
        report = reject;
        if (early) reject(early.reason);
      }),
  };
}
