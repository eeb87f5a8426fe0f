import type { Show } from '../lib/sandbox/runner/student-globals';

declare global {
  /** Draws below the editor while code runs; on the server it does nothing. */
  const show: Show;
}
