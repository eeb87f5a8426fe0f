/**
 * What runs inside a server sandbox: check and transpile the source, load it, run its cases, say what came back.
 * Bundled by build-runner.ts as one script per runtime and backend; `$tf` and `$backend` are chosen there.
 */
import * as tf from '$tf';
import { startBackend } from '$backend';
import { createConsole, type CapturedConsole } from '../../runner/console';
import { createFacade } from '../../runner/facade';
import { prepareSource } from '../../runner/prepare-source';
import { loadProgram, runCase, type Program } from '../../runner/run-cases';
import { SOURCE_NAME } from '../../runner/source-name';
import { SILENT_SHOW, defineStudentGlobals } from '../../runner/student-globals';
import {
  decodeToSandbox,
  encodeFromSandbox,
  type FromSandbox,
  type JobHead,
  type ToSandbox,
} from '../protocol/messages';
import { watchFaults, type Faults } from './faults';
import { lockDown } from './lock-down';
import { openPipe, type Pipe } from './pipe';
import { probeModel } from './probe-model';

/** The part of node:vm the runner uses. */
interface ModuleConstructor {
  new (
    code: string,
    options: { identifier: string },
  ): {
    link(linker: () => never): Promise<void>;
    evaluate(): Promise<void>;
    readonly namespace: Readonly<Record<string, unknown>>;
  };
}

export interface Host {
  readonly SourceTextModule: ModuleConstructor;
  readonly wasm: Uint8Array;
  /** Called before the sandbox ends by itself: the build reads V8's code cache then. */
  readonly onEnd?: () => void;
}

interface Sandbox {
  readonly host: Host;
  readonly faults: Faults;
  readonly send: (message: FromSandbox) => void;
  readonly now: () => number;
  readonly exit: () => void;
}

interface Running {
  readonly program: Program;
  readonly console: CapturedConsole;
}

/** Readies the sandbox, then serves one job or one model. */
export async function start(host: Host): Promise<void> {
  const pipe = openPipe();
  const faults = watchFaults();
  const now = performance.now.bind(performance);
  // Deep TF.js stacks would otherwise end before the student's own line.
  Error.stackTraceLimit = 50;
  const { ready, globals } = await startBackend(tf, host.wasm);
  const exit = Deno.exit.bind(Deno);
  if (!Deno.args.includes('unlocked')) lockDown(globals);
  const send = (message: FromSandbox): void => pipe.write(encodeFromSandbox(message));
  send({ kind: 'ready', ready });
  await serve(pipe, { host, faults, send, now, exit: () => endWith(host, exit) });
}

function endWith(host: Host, exit: (code: number) => void): void {
  host.onEnd?.();
  exit(0);
}

declare const Deno: { readonly args: readonly string[]; exit(code: number): never };

async function serve(pipe: Pipe, sandbox: Sandbox): Promise<void> {
  let running: Running | undefined;
  for (let message = receive(pipe); message; message = receive(pipe)) {
    if (message.kind === 'model') sandbox.send({ kind: 'probed', result: await probeModel(tf, message) });
    if (message.kind === 'job') running = await load(sandbox, message.head);
    if (message.kind === 'case' && running) {
      running.console.setEnabled(message.case.visible);
      sandbox.send({ kind: 'case', run: await runCase(running.program, message.case) });
      running.console.setEnabled(false);
    }
  }
  sandbox.exit();
}

function receive(pipe: Pipe): ToSandbox | undefined {
  const bytes = pipe.read();
  return bytes && decodeToSandbox(bytes);
}

async function load(sandbox: Sandbox, head: JobHead): Promise<Running | undefined> {
  const prepared = prepareSource(head.source, { entry: head.entry, extraExports: head.extraExports });
  sandbox.send({ kind: 'checked', problem: prepared.ok ? undefined : prepared.problem });
  if (!prepared.ok) return undefined;
  const facade = createFacade(tf, head.forbidden);
  const console = captureConsole(sandbox);
  defineStudentGlobals(globalThis, { facade, console: console.console, show: SILENT_SHOW });
  const loaded = await loadProgram({
    tf,
    facade,
    entryName: head.entry,
    importModule: () => importModule(sandbox.host, prepared.code),
    result: head.result,
    outputBytes: head.outputBytes,
    now: sandbox.now,
    fault: () => sandbox.faults.next(),
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

/** A vm module: it has no loader, so that nothing it could say imports anything. */
async function importModule(
  { SourceTextModule }: Host,
  code: string,
): Promise<Readonly<Record<string, unknown>>> {
  const module = new SourceTextModule(code, { identifier: SOURCE_NAME });
  await module.link(() => {
    throw new Error('modules cannot be imported');
  });
  await module.evaluate();
  return module.namespace;
}
