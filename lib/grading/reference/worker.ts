/** The trusted engine's worker thread: runs references and known mistakes, one request at a time. */
import { parentPort, workerData } from 'node:worker_threads';
import { createFacade, type Facade } from '../../sandbox/runner/facade';
import { prepareSource } from '../../sandbox/runner/prepare-source';
import { loadProgram, runCase, type Program } from '../../sandbox/runner/run-cases';
import { openMathRandom } from '../../sandbox/runner/seeded-random';
import { SILENT_SHOW, defineStudentGlobals } from '../../sandbox/runner/student-globals';
import type { TfNamespace } from '../../sandbox/runner/tf-namespace';
import type { CaseRun } from '../../sandbox/server/types';
import { decodeValue } from '../../numeric/json-codec';
import type { ReferenceOutcome } from '../reference-types';
import { loadBackend } from './load-backend';
import type { SourceRequest, WorkerReply, WorkerRequest, WorkerSettings } from './protocol';

/** Trusted results are not bounded like a student's; this only catches a runaway. */
const OUTPUT_BYTES = 64 * 1024 * 1024;

interface Engine {
  readonly tf: TfNamespace;
  readonly facade: Facade;
  readonly programs: Map<string, Promise<Program>>;
  readonly seedRandom: (seed: string) => void;
}

/** Known mistakes may print; a trusted thread's console is the grader's own log. */
const SILENT_CONSOLE = Object.fromEntries(
  ['log', 'info', 'warn', 'error', 'debug', 'table'].map((name) => [name, () => undefined]),
);

class RefusedSource extends Error {}

function post(reply: WorkerReply): void {
  parentPort?.postMessage(reply);
}

async function start(): Promise<void> {
  const settings: WorkerSettings = workerData;
  try {
    const { tf, backend, description } = await loadBackend(settings.rootDir);
    const facade = createFacade(tf, settings.rules);
    defineStudentGlobals(globalThis, { facade, console: SILENT_CONSOLE, show: SILENT_SHOW });
    listen({ tf, facade, programs: new Map(), seedRandom: openMathRandom() });
    post({ kind: 'ready', backend, description });
  } catch (error) {
    post({ kind: 'unable', reason: String(error) });
  }
}

function listen(engine: Engine): void {
  let last: Promise<void> = Promise.resolve();
  parentPort?.on('message', (request: WorkerRequest) => {
    last = last.then(() => answer(engine, request));
  });
}

async function answer(engine: Engine, request: WorkerRequest): Promise<void> {
  const { id } = request;
  if (request.kind === 'count') return post({ kind: 'counted', id, tensors: engine.tf.memory().numTensors });
  try {
    post({ kind: 'ran', id, outcomes: await run(engine, request) });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    post({ kind: 'refused', id, reason });
  }
}

async function run(engine: Engine, request: SourceRequest): Promise<ReferenceOutcome[]> {
  if (request.randomSeed !== undefined) engine.seedRandom(request.randomSeed);
  const program = await getProgram(engine, request);
  const outcomes: ReferenceOutcome[] = [];
  for (const args of request.cases)
    outcomes.push(
      toOutcome(await runInScope(engine, { ...program, result: request.result }, args.map(decodeValue))),
    );
  return outcomes;
}

/** Every source is loaded once: Node keeps imported modules for ever, and a course has a bounded number of them. */
function getProgram(engine: Engine, request: SourceRequest): Promise<Program> {
  const key = `${request.entry}\n${request.source}`;
  const known = engine.programs.get(key);
  if (known !== undefined) return known;
  const program = load(engine, request);
  engine.programs.set(key, program);
  return program;
}

async function load(engine: Engine, { source, entry, result }: SourceRequest): Promise<Program> {
  const prepared = prepareSource(source, { entry, extraExports: ['feedback'] });
  if (!prepared.ok) throw new RefusedSource(describeProblem(prepared.problem));
  const url = `data:text/javascript;base64,${Buffer.from(prepared.code).toString('base64')}`;
  const loaded = await loadProgram({
    tf: engine.tf,
    facade: engine.facade,
    result,
    outputBytes: OUTPUT_BYTES,
    now: () => performance.now(),
    entryName: entry,
    importModule: () => import(url),
  });
  if (!loaded.ok) throw new RefusedSource(describeProblem(loaded.problem));
  return loaded.program;
}

function describeProblem(problem: {
  readonly code: string;
  readonly line?: number;
  readonly detail?: string;
}): string {
  return `${problem.code}${problem.line === undefined ? '' : ` at line ${problem.line}`}: ${problem.detail ?? ''}`;
}

/**
 * A scope ends with everything disposed that was not kept. Variables (weights, optimizers' moments) live outside
 * scopes, and what was kept during the case is disposed here; what a module kept while it loaded stays.
 */
async function runInScope({ tf }: Engine, program: Program, args: SourceArguments): Promise<CaseRun> {
  const engine = tf.engine();
  const kept: Tensor[] = [];
  const keep = engine.keep;
  engine.keep = <T extends Tensor>(tensor: T): T => {
    kept.push(tensor);
    keep.call(engine, tensor);
    return tensor;
  };
  engine.startScope();
  try {
    return await runCase(program, { id: '', visible: true, args });
  } finally {
    engine.endScope();
    engine.keep = keep;
    for (const tensor of kept) tensor.dispose();
    tf.disposeVariables();
  }
}

type Tensor = InstanceType<TfNamespace['Tensor']>;
type SourceArguments = Parameters<typeof runCase>[1]['args'];

function toOutcome(run: CaseRun): ReferenceOutcome {
  switch (run.kind) {
    case 'returned':
      return { kind: 'returned', claim: run.claim };
    case 'threw':
      return { kind: 'threw', name: run.error.name, message: run.error.message ?? '' };
    case 'forbidden':
      return { kind: 'forbidden', operation: run.operation };
  }
}

void start();
