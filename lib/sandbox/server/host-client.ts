import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { bubblewrapCommand } from './os/bubblewrap';
import type {
  EncodedJob,
  EncodedProbe,
  FromHost,
  HostDescription,
  HostOptions,
  HostStats,
  ToHost,
} from './host/host-messages';
import type { ModelProbeResult, SandboxRun } from './types';

/** In strict mode: neither bubblewrap nor Landlock holds on this machine. */
export class InsufficientIsolationError extends Error {
  override readonly name = 'InsufficientIsolationError';
}

/** The sandbox host died or could not do its work: the job may be tried again. */
export class SandboxHostError extends Error {
  override readonly name = 'SandboxHostError';
}

interface Pending {
  readonly resolve: (message: Extract<FromHost, { kind: 'ran' | 'probed' }>) => void;
  readonly reject: (error: Error) => void;
}

const RESTART_DELAY_MS = 250;

/** The grader's end of the sandbox host. Starts it again when it dies; jobs under way then reject. */
export class HostClient {
  readonly #options: { readonly mode: 'auto' | 'strict'; readonly host: HostOptions };
  readonly #pending = new Map<number, Pending>();
  #child: ChildProcess | undefined;
  #description: HostDescription | undefined;
  #stats: HostStats = { started: 0, warm: 0, killed: {} };
  #starting: Promise<void> | undefined;
  #ready: Promise<void> = Promise.resolve();
  #nextId = 1;
  #closed = false;

  constructor(options: { readonly mode: 'auto' | 'strict'; readonly host: HostOptions }) {
    this.#options = options;
  }

  /** Resolves when layers and backend are known. Throws InsufficientIsolationError, SandboxHostError. */
  start(): Promise<void> {
    this.#starting ??= this.#start();
    return this.#starting;
  }

  ready(): Promise<void> {
    return this.#ready;
  }

  describe(): HostDescription {
    if (!this.#description) throw new SandboxHostError('the sandbox host has not started');
    return this.#description;
  }

  stats(): HostStats {
    return this.#stats;
  }

  async run(job: EncodedJob): Promise<SandboxRun> {
    const answer = await this.#ask((id) => ({ kind: 'run', id, job }));
    if (answer.kind !== 'ran') throw new SandboxHostError('unexpected answer');
    return answer.run;
  }

  async probe(probe: EncodedProbe): Promise<ModelProbeResult> {
    const answer = await this.#ask((id) => ({ kind: 'probe', id, probe }));
    if (answer.kind !== 'probed') throw new SandboxHostError('unexpected answer');
    return answer.result;
  }

  /** Ends the host and with it every sandbox. */
  async close(): Promise<void> {
    this.#closed = true;
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    if (child.connected) child.disconnect();
    const timer = setTimeout(() => child.kill('SIGKILL'), 2_000);
    await ended;
    clearTimeout(timer);
  }

  async #ask(message: (id: number) => ToHost): Promise<Extract<FromHost, { kind: 'ran' | 'probed' }>> {
    await this.start();
    return new Promise((resolve, reject) => {
      if (!this.#child) return reject(new SandboxHostError('the sandbox host is closed'));
      const id = this.#nextId;
      this.#nextId += 1;
      this.#pending.set(id, { resolve, reject });
      this.#send(message(id));
    });
  }

  #send(message: ToHost): void {
    // A broken channel is followed by 'exit', which rejects what is pending.
    this.#child?.send(message, () => undefined);
  }

  #start(): Promise<void> {
    const child = forkHost(this.#options.host);
    this.#child = child;
    return new Promise((resolve, reject) => {
      this.#ready = new Promise((isReady, isNot) => {
        child.on('message', (message: FromHost) => {
          if (message.kind === 'started') this.#accept(message.description, { resolve, reject });
          else if (message.kind === 'ready') isReady();
          else if (message.kind === 'refused') reject(new SandboxHostError(message.reason));
          else this.#answer(message);
        });
        let isLost = false;
        const lose = (reason: string): void => {
          if (isLost) return;
          isLost = true;
          const error = new SandboxHostError(`the sandbox host ended (${reason})`);
          reject(error);
          isNot(error);
          this.#lose(error);
        };
        child.once('exit', (code, signal) => lose(signal ?? String(code)));
        // One that could not be forked at all has no exit.
        child.once('error', (error) => lose(error.message));
      });
      this.#ready.catch(() => undefined);
      this.#send({ kind: 'start', options: this.#options.host });
    });
  }

  #accept(
    description: HostDescription,
    start: { resolve: () => void; reject: (error: Error) => void },
  ): void {
    this.#description = description;
    const isolated = description.layers.includes('bubblewrap') || description.layers.includes('landlock');
    if (this.#options.mode === 'auto' || isolated) return start.resolve();
    start.reject(new InsufficientIsolationError('neither bubblewrap nor Landlock holds on this machine'));
    void this.close();
  }

  #answer(message: Exclude<FromHost, { kind: 'started' | 'ready' | 'refused' }>): void {
    const pending = this.#pending.get(message.id);
    this.#pending.delete(message.id);
    if (message.kind === 'failed') return pending?.reject(new SandboxHostError(message.reason));
    this.#stats = message.stats;
    pending?.resolve(message);
  }

  /** The host has ended: its jobs are lost, the next one starts another host. */
  #lose(error: Error): void {
    for (const { reject } of this.#pending.values()) reject(error);
    this.#pending.clear();
    this.#child = undefined;
    if (this.#closed || !this.#description) return;
    this.#starting = new Promise((resolve) => setTimeout(resolve, RESTART_DELAY_MS)).then(() => {
      if (this.#closed) throw new SandboxHostError('the sandbox host is closed');
      return this.#start();
    });
    this.#starting.catch(() => undefined);
  }
}

/** Starts the host, inside bubblewrap where that works here: its namespaces then hold every sandbox. */
function forkHost(options: HostOptions): ChildProcess {
  const bubblewrap = options.insideBubblewrap ? bubblewrapCommand(options) : undefined;
  return fork(join(options.buildDir, 'host.mjs'), {
    // No secret of the grader's environment reaches the host.
    env: { NODE_ENV: 'production' },
    ...(bubblewrap
      ? { execPath: bubblewrap.program, execArgv: [...bubblewrap.args, process.execPath] }
      : { execArgv: [] }),
    // A session of its own: Ctrl-C in the terminal must not end sandboxes as if their code had crashed.
    detached: true,
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}
