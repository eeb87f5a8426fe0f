/** Runs in the browser: one function that tests call, which runs a source and gathers all that comes back. */
import { createBrowserSandbox, type RunEnd, type RunEvent } from '@/lib/sandbox/browser/browser-sandbox';
import type { BrowserBackend, BrowserJob } from '@/lib/sandbox/browser/messages';

export interface TestRun {
  readonly job: BrowserJob;
  readonly limitMs?: number;
  readonly stopAfterMs?: number;
  /** Where the run's frame is sent as soon as a case runs in it. */
  readonly sendFrameTo?: string;
  readonly backend?: 'auto' | BrowserBackend;
  readonly runtime?: 'core' | 'layers';
}

export interface TestResult {
  readonly end: RunEnd;
  readonly events: readonly RunEvent[];
  readonly elapsedMs: number;
  readonly framesLeft: number;
}

declare global {
  interface Window {
    runInSandbox(run: TestRun): Promise<TestResult>;
  }
}

window.runInSandbox = async ({
  job,
  limitMs = 30_000,
  stopAfterMs,
  sendFrameTo,
  backend = 'auto',
  runtime = 'core',
}) => {
  const sandbox = createBrowserSandbox({ runtime, backend, container: document.body });
  const events: RunEvent[] = [];
  const startedAt = performance.now();
  const onEvent = (event: RunEvent) => {
    events.push(event);
    if (event.type === 'case-start' && sendFrameTo !== undefined)
      document.querySelector('iframe')?.setAttribute('src', sendFrameTo);
  };
  const run = sandbox.run({ job, limitMs, onEvent });
  if (stopAfterMs !== undefined) setTimeout(() => run.stop(), stopAfterMs);
  const end = await run.ended;
  const elapsedMs = performance.now() - startedAt;
  sandbox.close();
  // The next warm frame was being opened when the sandbox was closed; it goes once it has loaded.
  await new Promise((resolve) => setTimeout(resolve, 50));
  return { end, events, elapsedMs, framesLeft: document.querySelectorAll('iframe').length };
};
