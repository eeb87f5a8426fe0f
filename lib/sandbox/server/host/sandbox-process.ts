import { ProtocolError } from '../protocol/bytes';
import { decodeFromSandbox } from '../protocol/decode-from-sandbox';
import { FrameSplitter, FrameTooLargeError, toFrame } from '../protocol/frames';
import type { FromSandbox } from '../protocol/messages';
import type { Exit } from './exit-cause';
import { spawnSandbox, type SandboxChild, type SandboxSpec } from './spawn-sandbox';

const STDERR_BYTES = 4096;
/** Results are at most this large unless an exercise allows more. */
const DEFAULT_FRAME_BYTES = 4 * 1024 ** 2;
/** Console, errors and frame heads, beside what the results may take. */
const OVERHEAD_BYTES = 1024 ** 2;

/** What a sandbox does next: says something, or ends. */
export type SandboxEvent =
  | { readonly kind: 'message'; readonly message: FromSandbox }
  | { readonly kind: 'exit'; readonly exit: Exit }
  | { readonly kind: 'fault'; readonly fault: 'protocol' | 'output' };

/**
 * One sandbox process as a stream of checked messages. Everything it may send is bounded before it is read:
 * one frame by what its job may return, all of them together by the job's budget.
 */
export class SandboxProcess {
  readonly #child: SandboxChild;
  readonly #splitter = new FrameSplitter(DEFAULT_FRAME_BYTES);
  readonly #memoryBytes: number;
  #listener: ((event: SandboxEvent) => void) | undefined;
  #early: SandboxEvent[] = [];
  #budget = OVERHEAD_BYTES;
  #stderr = '';
  #over = false;

  constructor(spec: SandboxSpec) {
    this.#memoryBytes = spec.without.includes('rlimit-data') ? Infinity : spec.memoryBytes;
    this.#child = spawnSandbox(spec);
    this.#child.stdout.on('data', (chunk: Buffer) => this.#read(chunk));
    this.#child.stderr.on('data', (chunk: Buffer) => this.#keepStderr(chunk));
    // A sandbox that has ended closes its pipe; its exit tells.
    this.#child.stdin.on('error', () => undefined);
    this.#child.once('error', (error) => this.#end({ code: null, signal: null, stderr: error.message }));
    this.#child.once('close', (code, signal) => this.#end({ code, signal, stderr: this.#stderr }));
  }

  /** Its RLIMIT_DATA; Infinity without one. */
  get memoryBytes(): number {
    return this.#memoryBytes;
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** It was killed or has ended: nothing more is to be expected of it. */
  get isOver(): boolean {
    return this.#over;
  }

  /** Sends events to this listener from now on, those that came before it first. */
  listen(listener: (event: SandboxEvent) => void): void {
    this.#listener = listener;
    for (const event of this.#early.splice(0)) listener(event);
  }

  /** Lets the sandbox send this many bytes more, and frames of this size. */
  allow({ bytes, frameBytes }: { readonly bytes: number; readonly frameBytes: number }): void {
    this.#budget += bytes;
    this.#splitter.allow(frameBytes);
  }

  send(message: Uint8Array): void {
    this.#child.stdin.write(toFrame(message));
  }

  /** SIGKILL: everything else can be caught. */
  kill(): void {
    this.#over = true;
    this.#child.kill('SIGKILL');
  }

  stderr(): string {
    return this.#stderr;
  }

  #read(chunk: Buffer): void {
    if (this.#over) return;
    this.#budget -= chunk.length;
    if (this.#budget < 0) return this.#fail('output');
    try {
      for (const bytes of this.#splitter.push(chunk))
        this.#emit({ kind: 'message', message: decodeFromSandbox(bytes) });
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      this.#fail(error instanceof FrameTooLargeError ? 'output' : 'protocol');
    }
  }

  #fail(fault: 'protocol' | 'output'): void {
    this.kill();
    this.#emit({ kind: 'fault', fault });
  }

  #keepStderr(chunk: Buffer): void {
    const room = STDERR_BYTES - this.#stderr.length;
    if (room > 0) this.#stderr += chunk.subarray(0, room).toString('utf8');
  }

  #end(exit: Exit): void {
    this.#over = true;
    this.#emit({ kind: 'exit', exit });
  }

  #emit(event: SandboxEvent): void {
    if (this.#listener) this.#listener(event);
    else this.#early.push(event);
  }
}
