/**
 * The sandbox host: a process between grader and sandboxes. It gives up what a sandbox must not have (files, the
 * network, dangerous system calls) before it starts the first one, so that all of them inherit the locks at no
 * cost each. It holds no secret and dies with the grader.
 */
import type { ModelProbeResult, SandboxRun } from '../types';
import { applyLayers } from '../os/apply-layers';
import { findBackend, GPU_MEMORY_BYTES, type FoundBackend } from './find-backend';
import type { EncodedJob, EncodedProbe, FromHost, HostOptions, ToHost } from './host-messages';
import { DEFAULT_MEMORY_BYTES } from './limits';
import { readMemory } from './read-memory';
import { runJob, runProbe } from './run-job';
import { WarmPool } from './warm-pool';

interface Host {
  readonly pool: WarmPool;
  readonly found: FoundBackend;
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
  host = { pool, found, layers, queue: gpu ? oneByOne() : (work) => work() };
  process.once('exit', () => pool.close());
  say({ kind: 'started', description: { backend: found.backend, device: found.device, layers, missing } });
  await pool.ready();
  say({ kind: 'ready' });
}

function oneByOne(): Host['queue'] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}

async function run({ pool, found, layers, queue }: Host, job: EncodedJob): Promise<SandboxRun> {
  return queue(async () => {
    const { runtime, limits } = job;
    const frameBytes = limits.outputBytes * 2;
    const sandbox = await pool.take({ runtime, memoryBytes: limits.memoryBytes, frameBytes });
    const outcome = await runJob(sandbox, job);
    pool.release(outcome.end);
    return { ...outcome, ...found, layers };
  });
}

async function probe({ pool, queue }: Host, encoded: EncodedProbe): Promise<ModelProbeResult> {
  return queue(async () => {
    const sandbox = await pool.take({
      runtime: 'layers',
      memoryBytes: DEFAULT_MEMORY_BYTES,
      frameBytes: encoded.outputBytes * 2,
    });
    const result = await runProbe(sandbox, encoded);
    pool.release('probed');
    return result;
  });
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
      const result = await probe(host, message.probe);
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
