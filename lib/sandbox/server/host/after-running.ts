/** How often it is looked at the clock. */
const STEP_MS = 100;
/** More than this between two looks is time in which this process did not run either. */
const MOST_MS = 250;

/**
 * Calls `end` after `timeMs` in which this process ran. A machine that stood still (a paused virtual machine, a laptop asleep) kept
 * the sandbox from answering as well, and must not end it with a timer that was due meanwhile. Returns what stops the clock.
 */
export function afterRunning(timeMs: number, end: () => void): () => void {
  let leftMs = timeMs;
  let lookedAt = performance.now();
  const wait = () => setTimeout(look, Math.min(STEP_MS, leftMs));
  let timer = wait();
  function look(): void {
    const now = performance.now();
    leftMs -= Math.min(now - lookedAt, MOST_MS);
    lookedAt = now;
    // Timers of Node may be due up to a millisecond early.
    if (leftMs < 1) return end();
    timer = wait();
  }
  return () => clearTimeout(timer);
}
