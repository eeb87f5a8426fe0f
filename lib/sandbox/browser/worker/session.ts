import { decodeValue } from '../../../numeric/json-codec';
import { toCaseError } from '../../runner/case-error';
import { createConsole } from '../../runner/console';
import { createFacade } from '../../runner/facade';
import { prepareSource } from '../../runner/prepare-source';
import { loadProgram, runCase, type Program } from '../../runner/run-cases';
import { openMathRandom } from '../../runner/seeded-random';
import { defineStudentGlobals } from '../../runner/student-globals';
import type { TfNamespace } from '../../runner/tf-namespace';
import type { BrowserJob, FromWorker, ToWorker } from '../messages';
import { chooseBackend } from './choose-backend';
import { lockDown } from './lock-down';
import { createShow } from './show';

/** A visible result is drawn, not stored: this much and no more. */
const OUTPUT_BYTES = 4 * 1024 ** 2;

/**
 * One worker's life: a port from the frame, a backend, one job. TF.js and the runner are loaded before any student
 * code; the port is reachable from this closure only.
 */
export function startSession(tf: TfNamespace): void {
  addEventListener(
    'message',
    (event) => {
      const port = event.ports[0];
      if (port) serve(tf, port);
    },
    { once: true },
  );
}

function serve(tf: TfNamespace, port: MessagePort): void {
  const post = port.postMessage.bind(port);
  const send = (message: FromWorker) => post(message);
  let receiveWasm: (binary: ArrayBuffer | null) => void = () => undefined;
  const fetchWasm = () =>
    new Promise<ArrayBuffer | null>((resolve) => {
      receiveWasm = resolve;
      send({ type: 'need-wasm' });
    });
  port.onmessage = (event: MessageEvent<ToWorker>) => {
    const message = event.data;
    if (message.type === 'wasm') receiveWasm(message.binary);
    if (message.type === 'start')
      void chooseBackend(message.choice, fetchWasm, message.timeoutMs).then((report) =>
        send({ type: 'ready', report }),
      );
    if (message.type === 'run') void runJob(tf, message.job, send);
  };
}

async function runJob(tf: TfNamespace, job: BrowserJob, send: (message: FromWorker) => void): Promise<void> {
  const { show, flush } = createShow((item) => send({ type: 'show', item }));
  const captured = createConsole({
    tf,
    now: () => performance.now(),
    onLine: (line) => send({ type: 'console', line }),
  });
  const program = await load(tf, job, { console: captured.console, show });
  reportUncaught(send);
  if ('problem' in program) {
    send({ type: 'problem', problem: program.problem });
  } else {
    for (const each of job.cases) {
      send({ type: 'case-start', id: each.id });
      const args = each.args.map(decodeValue);
      send({ type: 'case', run: await runCase(program, { id: each.id, visible: true, args }) });
      flush();
    }
  }
  flush();
  if (captured.isTruncated()) send({ type: 'console-truncated' });
  send({ type: 'done' });
}

type Globals = Pick<Parameters<typeof defineStudentGlobals>[1], 'console' | 'show'>;

/** Checks the source, takes tools away, puts the student's globals up and imports the module from a blob. */
async function load(
  tf: TfNamespace,
  job: BrowserJob,
  globals: Globals,
): Promise<Program | { problem: Extract<FromWorker, { type: 'problem' }>['problem'] }> {
  const prepared = prepareSource(job.source, { entry: job.entry });
  if (!prepared.ok) return { problem: prepared.problem };
  const facade = createFacade(tf, job.forbidden);
  const url = URL.createObjectURL(new Blob([prepared.code], { type: 'text/javascript' }));
  if (job.randomSeed !== undefined) openMathRandom()(job.randomSeed);
  lockDown();
  defineStudentGlobals(globalThis, { facade, ...globals });
  const loaded = await loadProgram({
    tf,
    facade,
    result: job.result,
    outputBytes: OUTPUT_BYTES,
    now: () => performance.now(),
    entryName: job.entry,
    importModule: () => import(/* webpackIgnore: true */ url),
  });
  return loaded.ok ? loaded.program : { problem: loaded.problem };
}

/** Errors in timers and forgotten promises are shown, a few of them. */
function reportUncaught(send: (message: FromWorker) => void): void {
  let left = 20;
  const report = (event: Event, error: unknown) => {
    event.preventDefault();
    left -= 1;
    if (left >= 0) send({ type: 'uncaught', error: toCaseError(error) });
  };
  addEventListener('error', (event) => report(event, event.error));
  addEventListener('unhandledrejection', (event) => report(event, event.reason));
}
