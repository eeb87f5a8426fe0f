import type { BackendName, Runtime } from '../types';
import { toEnd } from './exit-cause';
import { afterRunning } from './after-running';
import type { HostStats, LayerSwitch } from './host-messages';
import { DEFAULT_MEMORY_BYTES } from './limits';
import { SandboxProcess } from './sandbox-process';

const START_TIMEOUT_MS = 30_000;
const START_ATTEMPTS = 3;

export interface PoolOptions {
  readonly deno: string;
  readonly buildDir: string;
  readonly backend: BackendName;
  readonly cache: string | undefined;
  readonly wrapper: readonly string[];
  readonly without: readonly LayerSwitch[];
  /** How many warm sandboxes of each runtime stand ready. */
  readonly warm: Readonly<Record<Runtime, number>>;
  /** RLIMIT_DATA for a job of the default limit: more than that where drivers take their part. */
  readonly usualMemoryBytes: number;
}

export interface Need {
  readonly runtime: Runtime;
  readonly memoryBytes: number;
}

interface Starting {
  readonly sandbox: SandboxProcess;
  /** Resolves when it is ready; rejects when it ends before. */
  readonly ready: Promise<void>;
}

/** A sandbox could not be started: the platform's fault, not a student's. */
export class SandboxStartError extends Error {
  override readonly name = 'SandboxStartError';
}

/** Keeps warm sandboxes and hands each out once. What it has handed out belongs to the taker, who kills it. */
export class WarmPool {
  readonly #options: PoolOptions;
  readonly #warm: Record<Runtime, Starting[]> = { core: [], layers: [] };
  readonly #killed: Record<string, number> = {};
  #started = 0;
  #closed = false;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /** Starts sandboxes until each runtime has its number. */
  fill(): void {
    if (this.#closed) return;
    for (const runtime of ['core', 'layers'] as const)
      while (this.#warm[runtime].length < this.#options.warm[runtime])
        this.#warm[runtime].push(this.#start(runtime));
  }

  /** Resolves when a warm sandbox of the core runtime stands ready. */
  async ready(): Promise<void> {
    this.fill();
    await (this.#warm.core[0] ?? this.#start('core')).ready;
  }

  /** A ready sandbox, warm if its limits are the usual ones. Throws SandboxStartError. */
  async take(need: Need): Promise<SandboxProcess> {
    for (let attempt = 1; ; attempt += 1) {
      const starting = this.#next(need);
      try {
        await starting.ready;
        return starting.sandbox;
      } catch (error) {
        if (attempt === START_ATTEMPTS) throw error;
      }
    }
  }

  /** Counts how a sandbox ended and starts its successor. */
  release(cause: string): void {
    this.#killed[cause] = (this.#killed[cause] ?? 0) + 1;
    this.fill();
  }

  stats(): HostStats {
    return {
      started: this.#started,
      warm: this.#warm.core.length + this.#warm.layers.length,
      killed: { ...this.#killed },
    };
  }

  close(): void {
    this.#closed = true;
    for (const { sandbox } of [...this.#warm.core, ...this.#warm.layers]) sandbox.kill();
  }

  #next(need: Need): Starting {
    const { runtime, memoryBytes } = need;
    if (memoryBytes !== DEFAULT_MEMORY_BYTES) return this.#start(runtime, memoryBytes);
    for (let next = this.#warm[runtime].shift(); next; next = this.#warm[runtime].shift())
      // One that died while nobody waited for it is left out: its end has been told already, to nobody.
      if (!next.sandbox.isOver) return next;
    return this.#start(runtime);
  }

  #start(runtime: Runtime, wantedBytes = DEFAULT_MEMORY_BYTES): Starting {
    const { deno, buildDir, backend, cache, wrapper, without, usualMemoryBytes } = this.#options;
    const memoryBytes = wantedBytes + usualMemoryBytes - DEFAULT_MEMORY_BYTES;
    const sandbox = new SandboxProcess({
      deno,
      buildDir,
      runtime,
      backend,
      memoryBytes,
      cache,
      wrapper,
      without,
    });
    this.#started += 1;
    const ready = whenReady(sandbox);
    // A sandbox that dies while nobody waits for it is found when it is taken.
    ready.catch(() => undefined);
    return { sandbox, ready };
  }
}

/** Waits for the first message. What it says was checked at start; here it only means that the sandbox is warm. */
function whenReady(sandbox: SandboxProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (reason: string): void => {
      stopLimit();
      sandbox.kill();
      reject(new SandboxStartError(reason));
    };
    const stopLimit = afterRunning(START_TIMEOUT_MS, () => fail('took too long to start'));
    sandbox.listen((event) => {
      if (event.kind === 'exit') return fail(`${toEnd(event.exit)} at start: ${event.exit.stderr}`);
      if (event.kind !== 'message' || event.message.kind !== 'ready')
        return fail('unexpected message at start');
      stopLimit();
      resolve();
    });
  });
}
