import type { Faults } from '../../runner/run-cases';

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
  const Channel = MessageChannel;
  return {
    // A message costs a tenth of what Deno's first timer does, which loads much of its Node compatibility. Ports
    // are closed again, or they would keep a sandbox alive that waits for nothing.
    turn: () =>
      new Promise((resolve) => {
        const { port1, port2 } = new Channel();
        port1.onmessage = () => {
          port1.close();
          resolve();
        };
        port2.postMessage(null);
      }),
    next: () =>
      new Promise((_, reject) => {
        report = reject;
        if (early) reject(early.reason);
      }),
  };
}
