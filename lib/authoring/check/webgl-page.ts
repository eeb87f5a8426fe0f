/**
 * Runs in a page of a headless browser: hands one job to the worker that students' browsers use, and returns what it
 * said as JSON. Bundled by `webgl-pool.ts`; nothing else loads it.
 */
import { encodeClaim } from '../../numeric/json-codec';
import type { FromWorker, ToWorker } from '../../sandbox/browser/messages';
import type { PageRequest, PageRun } from './webgl-protocol';

/** For each answer of WebGL before it is used: many workers share software graphics with whatever else is checked. */
const ANSWER_MS = 60_000;
const START_MS = 3 * ANSWER_MS;

declare global {
  var gradstepRun: (request: PageRequest) => Promise<PageRun>;
}

globalThis.gradstepRun = ({ workerText, job, timeLimitMs }) =>
  new Promise((resolve) => {
    const worker = new Worker(URL.createObjectURL(new Blob([workerText], { type: 'text/javascript' })));
    const channel = new MessageChannel();
    const run: PageRun = { end: 'timeout', cases: [], backend: '', device: '', durationMs: 0 };
    let startedAt = performance.now();
    let timer = setTimeout(finish, timeLimitMs + START_MS);
    function finish() {
      clearTimeout(timer);
      worker.terminate();
      resolve({ ...run, durationMs: performance.now() - startedAt });
    }
    const send = (message: ToWorker) => channel.port1.postMessage(message);
    const handlers: { [T in FromWorker['type']]?: (message: Extract<FromWorker, { type: T }>) => void } = {
      'need-wasm': () => send({ type: 'wasm', binary: null }),
      ready: ({ report }) => {
        Object.assign(run, { backend: report.backend, device: report.device });
        if (report.backend !== 'webgl') {
          Object.assign(run, { end: 'unavailable', detail: JSON.stringify(report.fallbacks) });
          return finish();
        }
        clearTimeout(timer);
        timer = setTimeout(finish, timeLimitMs);
        startedAt = performance.now();
        send({ type: 'run', job });
      },
      problem: ({ problem }) => Object.assign(run, { end: 'refused', problem }),
      case: ({ run: one }) =>
        run.cases.push(one.kind === 'returned' ? { ...one, claim: encodeClaim(one.claim) } : one),
      done: () => {
        if (run.end === 'timeout') run.end = 'finished';
        finish();
      },
    };
    channel.port1.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      const handle = handlers[data.type] as ((message: FromWorker) => void) | undefined;
      handle?.(data);
    };
    worker.onerror = (event) => {
      Object.assign(run, { end: 'crashed', detail: event.message });
      finish();
    };
    worker.postMessage(null, [channel.port2]);
    send({ type: 'start', choice: 'webgl', timeoutMs: ANSWER_MS });
  });
