/**
 * The sandbox host: a process between grader and sandboxes. It gives up what a sandbox must not have (files, the
 * network, dangerous system calls) before it starts the first one, so that all of them inherit the locks at no
 * cost each. It holds no secret and dies with the grader.
 */
import type { SandboxRun } from '../types';
import { applyLayers } from '../os/apply-layers';
import { findBackend, GPU_MEMORY_BYTES, type FoundBackend } from './find-backend';
import type { EncodedJob, FromHost, HostOptions, ToHost } from './host-messages';
import { CleanRooms } from './clean-rooms';
import { DEFAULT_MEMORY_BYTES } from './limits';
import { readMemory } from './read-memory';
import { runJob, type JobOutcome } from './run-job';
import { WarmPool } from './warm-pool';

interface Place {
  readonly pool: WarmPool;
  readonly found: FoundBackend;
}

interface Host extends Place {
  /** Runs begin there anew when this backend cannot do what the code asks for. */
  readonly fallback: Place;
  readonly cleanRooms: CleanRooms;
  readonly layers: readonly string[];
  /** One job at a time on a GPU; otherwise as many as come. */
  readonly queue: <T>(work: () => Promise<T>) => Promise<T>;
}

let host: Host | undefined;

function say(message: FromHost): void {
  process.send?.(message);
}

async function start(options: HostOptions): Promise<void> {
  // Starts Node's threads, which must not share the locks: see readMemory.
  await readMemory(process.pid);
  const { layers, missing, wrapper, cache } = await applyLayers(options);
  const spec = { deno: options.deno, buildDir: options.buildDir, cache, wrapper, without: options.without };
  const found = await findBackend(options.backend, spec);
  const gpu = found.backend === 'webgpu';
  const pool = new WarmPool({
    ...spec,
    backend: found.backend,
    warm: { core: options.warm, layers: Math.min(options.warm, 1) },
    usualMemoryBytes: gpu ? GPU_MEMORY_BYTES : DEFAULT_MEMORY_BYTES,
  });
  const fallback = gpu ? await openFallback(spec) : { pool, found };
  const cleanRooms = new CleanRooms(fallback.pool, options.cleanRooms === 'shared');
  host = { pool, fallback, cleanRooms, found, layers, queue: gpu ? oneByOne() : (work) => work() };
  process.once('exit', () => {
    pool.close();
    fallback.pool.close();
    cleanRooms.close();
  });
  say({ kind: 'started', description: { backend: found.backend, device: found.device, layers, missing } });
  await pool.ready();
  say({ kind: 'ready' });
}

/** Beside a graphics card: WASM, started when it is needed. */
async function openFallback(spec: Parameters<typeof findBackend>[1]): Promise<Place> {
  const found = await findBackend('wasm', spec);
  const warm = { core: 0, layers: 0 };
  const { backend } = found;
  return { found, pool: new WarmPool({ ...spec, backend, warm, usualMemoryBytes: DEFAULT_MEMORY_BYTES }) };
}

function oneByOne(): Host['queue'] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}

async function run({ fallback, layers, queue, ...first }: Host, job: EncodedJob): Promise<SandboxRun> {
  const outcome = await queue(() => runIn(first, job));
  const { end, ...rest } = outcome.end === 'unsupported' ? await runIn(fallback, job) : outcome;
  // From the fallback that word is not due.
  return { ...rest, end: end === 'unsupported' ? 'protocol' : end, layers };
}

async function runIn({ pool, found }: Place, job: EncodedJob): Promise<JobOutcome & FoundBackend> {
  const { runtime, limits } = job;
  const sandbox = await pool.take({ runtime, memoryBytes: limits.memoryBytes });
  let cause = 'lost';
  try {
    const outcome = await runJob(sandbox, job);
    cause = outcome.end;
    return { ...outcome, ...found };
  } finally {
    pool.release(cause);
  }
}

async function hear(message: ToHost): Promise<void> {
  if (message.kind === 'start') return start(message.options);
  if (!host) throw new Error('the host has not started');
  const { id } = message;
  try {
    if (message.kind === 'run') {
      const done = await run(host, message.job);
      say({ kind: 'ran', id, run: done, stats: host.pool.stats() });
    } else {
      const result = await host.cleanRooms.probe(message.probe);
      say({ kind: 'probed', id, result, stats: host.pool.stats() });
    }
  } catch (error) {
    say({ kind: 'failed', id, reason: error instanceof Error ? error.message : String(error) });
  }
}

process.on('message', (message: ToHost) => {
  hear(message).catch((error: unknown) => {
    say({ kind: 'refused', reason: error instanceof Error ? error.message : String(error) });
    process.exitCode = 1;
    process.disconnect?.();
  });
});
// The grader is gone, or has closed us: take every sandbox along.
process.once('disconnect', () => process.exit());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
