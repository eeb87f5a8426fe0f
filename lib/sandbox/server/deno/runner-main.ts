/**
 * What runs inside a server sandbox: check and transpile the source, load it, run its cases, say what came back.
 * Bundled by build-runner.ts as one script per runtime and backend; `$tf` and `$backend` are chosen there.
 */
import * as tf from '$tf';
import { startBackend } from '$backend';
import { createConsole, type CapturedConsole } from '../../runner/console';
import { createFacade } from '../../runner/facade';
import { prepareSource } from '../../runner/prepare-source';
import { openMathRandom } from '../../runner/seeded-random';
import { loadProgram, runCase, type Faults, type Program } from '../../runner/run-cases';
import { SILENT_SHOW, defineStudentGlobals } from '../../runner/student-globals';
import {
  decodeToSandbox,
  encodeFromSandbox,
  type FromSandbox,
  type JobHead,
  type ToSandbox,
} from '../protocol/messages';
import { watchFaults } from './faults';
import { lockDown } from './lock-down';
import { openPipe, type Pipe } from './pipe';
import { probeModel } from './probe-model';

interface Sandbox {
  readonly faults: Faults;
  readonly send: (message: FromSandbox) => void;
  readonly now: () => number;
  readonly load: (code: string) => Promise<Module>;
  readonly seedRandom: (seed: string) => void;
}

type Module = Readonly<Record<string, unknown>>;

interface Running {
  readonly program: Program;
  readonly console: CapturedConsole;
}

/** Readies the sandbox, then serves one job or one model. */
export async function start(wasm: Uint8Array): Promise<void> {
  const pipe = openPipe();
  const faults = watchFaults();
  const now = performance.now.bind(performance);
  const send = (message: FromSandbox): void => pipe.write(encodeFromSandbox(message));
  const { ready, globals } = await startBackend(tf, wasm, () => send({ kind: 'unsupported' }));
  const load = moduleLoader();
  const seedRandom = openMathRandom();
  if (!Deno.args.includes('unlocked')) lockDown(globals);
  await warmUp();
  send({ kind: 'ready', ready });
  await serve(pipe, { faults, send, now, load, seedRandom });
}

declare const Deno: { readonly args: readonly string[] };

/** Runs parser and kernels once, so that the first submission does not pay for their first run. */
async function warmUp(): Promise<void> {
  prepareSource('interface A { b: number }\nexport const f = ({ b }: A): number => b;', { entry: 'f' });
  const warm = tf.tidy(() => [
    tf.tensor1d([1, 2]).mul(2).add(1).sub([1, 1]).mean(),
    tf
      .matMul([[1, 2]], [[1], [2]])
      .exp()
      .sum(1, true),
  ]);
  // WebGPU cannot be read synchronously here.
  for (const tensor of warm) await tensor.data();
  tf.dispose(warm);
}

async function serve(pipe: Pipe, sandbox: Sandbox): Promise<void> {
  let running: Running | undefined;
  for (let message = receive(pipe); message; message = receive(pipe)) {
    if (message.kind === 'model') sandbox.send({ kind: 'probed', result: await probeModel(tf, message) });
    if (message.kind === 'job') running = await loadJob(sandbox, message.head);
    if (message.kind === 'case' && running) {
      running.console.setEnabled(message.case.visible);
      sandbox.send({ kind: 'case', run: await runCase(running.program, message.case) });
      running.console.setEnabled(false);
    }
  }
}

function receive(pipe: Pipe): ToSandbox | undefined {
  const bytes = pipe.read();
  return bytes && decodeToSandbox(bytes);
}

async function loadJob(sandbox: Sandbox, head: JobHead): Promise<Running | undefined> {
  const prepared = prepareSource(head.source, { entry: head.entry, extraExports: head.extraExports });
  sandbox.send({ kind: 'checked', problem: prepared.ok ? undefined : prepared.problem });
  if (!prepared.ok) return undefined;
  if (head.randomSeed !== undefined) sandbox.seedRandom(head.randomSeed);
  const facade = createFacade(tf, head.forbidden);
  const console = captureConsole(sandbox);
  defineStudentGlobals(globalThis, { facade, console: console.console, show: SILENT_SHOW });
  const loaded = await loadProgram({
    tf,
    facade,
    entryName: head.entry,
    importModule: () => sandbox.load(prepared.code),
    result: head.result,
    outputBytes: head.outputBytes,
    now: sandbox.now,
    faults: sandbox.faults,
  });
  console.setEnabled(false);
  sandbox.send({ kind: 'loaded', problem: loaded.ok ? undefined : loaded.problem });
  return loaded.ok ? { program: loaded.program, console } : undefined;
}

function captureConsole({ send, now }: Sandbox): CapturedConsole {
  return createConsole({
    tf,
    now,
    onLine: (line) => send({ kind: 'console', line }),
    onTruncated: () => send({ kind: 'truncated' }),
  });
}

/** Takes hold of what loading a module needs, before it is removed. A data URL: Deno loads it a little faster than a blob. */
function moduleLoader(): (code: string) => Promise<Module> {
  const encode = encodeURIComponent;
  return async (code) => {
    const module: Module = await import(`data:text/javascript;charset=utf-8,${encode(code)}`);
    return module;
  };
}
